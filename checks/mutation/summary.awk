# Counts the mutants in PIT's mutations.csv, and holds those that were not noticed beside survivors.tsv, which is read first.

BEGIN { FS = "\t"; folder = package; gsub(/\./, "/", folder); folder = module "/src/main/java/" folder "/" }

# survivors.tsv: file, mutator, how many, the line of code, the reason.
FILENAME ~ /survivors\.tsv$/ {
    if ($0 !~ /^#/ && NF == 5 && $3 > 0 && $5 != "") explained[$1 FS $2 FS $4] += $3
    else if ($0 !~ /^(#|$)/) { print "survivors.tsv:" FNR ": not file, mutator, number, line of code and reason, with tabs between them"; wrong = 1 }
    next
}

FILENAME !~ /survivors\.tsv$/ {
    split($0, row, ",")
    file = row[1]; mutator = row[3]; method = row[4]; number = row[5]; status = row[6]
    sub(/.*\./, "", mutator); sub(/Mutator$/, "", mutator)
    mutants++; files[file]
    if (status == "KILLED" || status == "TIMED_OUT" || status == "MEMORY_ERROR") {
        killed++
        if (status == "TIMED_OUT") timeouts++
        next
    }
    if (status == "NO_COVERAGE") uncovered++
    else survived++
    key = file FS mutator FS code(file, number)
    if (explained[key] > 0) { explained[key]--; known++ }
    else unknown[++unknowns] = sprintf("  %s:%d %s, %s, %s\n    %s", file, number, method, mutator, status, code(file, number))
}

END {
    share = mutants ? 100 * killed / mutants : 0
    for (file in files) count++
    printf "%s: %d mutants in %d files\n", part, mutants, count
    printf "  killed       %5d  %.1f %%, %d of them by a timeout\n", killed, share, timeouts
    printf "  survived     %5d\n  no coverage  %5d\n", survived, uncovered
    printf "  explained    %5d  in checks/mutation/survivors.tsv\n", known
    printf "  report              %s/target/pit-reports/index.html\n", module
    for (key in explained) {
        split(key, row, FS)
        if (explained[key] > 0 && row[1] in files) printf "explained, but killed: %s, %s: %s\n", row[1], row[2], row[3]
    }
    if (unknowns) {
        print "not noticed, and not explained: write a test, simplify the code, or add a line to checks/mutation/survivors.tsv"
        for (i = 1; i <= unknowns; i++) print unknown[i]
    }
    low = judged != "no" && share < 95
    if (low) print "less than 95 % are killed"
    exit low || unknowns || wrong ? 1 : 0
}

# The line of a source file without the blanks around it.
function code(file, number,    path, at, text) {
    path = folder file
    while (at < number && (getline text < path) > 0) at++
    close(path)
    gsub(/^[ \t]+|[ \t]+$/, "", text)
    return text
}

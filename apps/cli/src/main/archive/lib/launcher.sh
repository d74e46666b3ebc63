# Finds a Java and runs Latchkey's jar with it. Read by bin/latchkey of the archive and by ./latchkey of the source tree, which set
# $home and $jar.
#
#   JAVA_HOME     the Java to run; without it, the java of the PATH. An archive with a runtime of its own runs that
#   LATCHKEY_JAVA options for that Java, for example -Xmx256m
#   LATCHKEY_CDS  off: neither make nor use the archive of classes that makes later starts faster

say() {
    printf 'latchkey: %s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 2
}

# The file that a chain of symbolic links ends at.
resolve() {
    file=$1
    while [ -h "$file" ]; do
        link=$(readlink "$file") || break
        case $link in
            /*) file=$link ;;
            *) file=${file%/*}/$link ;;
        esac
    done
}

find_java() {
    if [ -x "$home/runtime/bin/java" ]; then
        java=$home/runtime/bin/java
    elif [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it; correct it or unset it."
    else
        java=$(command -v java) || fail "Java is missing; install ${1:-a Java}, 17 or later, or set JAVA_HOME to one."
    fi
    find_java_version
}

# Asking the release file of the Java saves the time that starting one costs.
find_java_version() {
    version=
    resolve "$java"
    release=${file%/bin/java}/release
    if [ -r "$release" ]; then
        while IFS= read -r line; do
            case $line in
                JAVA_VERSION=*) line=${line#*\"} version=${line%%\"*} ;;
            esac
        done <"$release"
    fi
    [ -n "$version" ] || version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
    major=${version%%[!0-9]*}
    [ "${major:-0}" -ge 17 ] || fail "$java is Java ${version:-of an unknown version}; Latchkey needs 17 or later. Set JAVA_HOME to one."
}

# The archive of classes lies beside the jar or, where nothing can be written there, in the user's cache. It halves the time of a start.
find_archive() {
    archive=${jar%.jar}-$version.jsa
    [ -f "$archive" ] || [ -w "${jar%/*}" ] && return
    cache=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/latchkey
    archive=$cache/$(printf '%s' "$jar" | cksum | tr ' ' -)-$version.jsa
    [ -d "$cache" ] || mkdir -p "$cache" 2>/dev/null || archive=
}

# Where it cannot be had, an empty file says so and everything works without.
archive_classes() {
    [ ! -t 2 ] || say 'preparing for faster starts; this takes some seconds, once.'
    new=$archive.$$
    trap 'rm -f "$new"; exit 130' HUP INT TERM
    # shellcheck disable=SC2086 # options are meant to be split
    "$java" "-XX:ArchiveClassesAtExit=$new" -XX:TieredStopAtLevel=1 $fast -cp "$jar" dev.latchkey.cli.Training >/dev/null 2>&1 </dev/null &&
        [ -s "$new" ] || : >"$new"
    mv -f "$new" "$archive"
    trap - HUP INT TERM
}

# Without a locale Java cannot open files whose names are not ASCII.
choose_locale() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
        C | POSIX) LC_ALL=C.UTF-8 && export LC_ALL ;;
    esac
}

# Most runs end before a better compiler pays; those that may not are compiled by all of them. Nothing is kept of many lines, so
# a small heap for new objects keeps the whole process small. A million lines take seconds only, so the better compiler inlines
# less, for which it needs half the time and makes code that is as fast, and leaves alone what only broken lines call. A plan
# keeps its rows, and needs little room for what it drops.
choose_speed() {
    speed=-XX:TieredStopAtLevel=1
    case ${1:-} in
        plan) speed=-Xmn64m ;;
        submit | serve) speed= ;;
        check)
            for argument; do
                [ "$argument" != --lines ] || speed='-Xms24m -Xmn16m -XX:InlineSmallCode=500 -XX:FreqInlineSize=80
                    -XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=10000
                    -XX:Tier4CompileThreshold=120000 -XX:Tier4BackEdgeThreshold=200000'
            done
            ;;
    esac
}

run() {
    choose_locale
    choose_speed "$@"
    fast='-XX:+UseSerialGC -Xshare:auto'
    archive=
    if [ "${LATCHKEY_CDS:-}" != off ]; then
        find_archive
        if [ -n "$archive" ]; then
            [ -f "$archive" ] && [ ! "$jar" -nt "$archive" ] || archive_classes
        fi
        [ -s "$archive" ] || archive=
    fi
    # The log is off because an archive that does not fit is no reason to say anything.
    # shellcheck disable=SC2086 # options are meant to be split
    exec "$java" ${archive:+"-XX:SharedArchiveFile=$archive"} -Xlog:disable -Xlog:all=error:stderr $fast $speed ${LATCHKEY_JAVA:-} \
        -jar "$jar" "$@"
}

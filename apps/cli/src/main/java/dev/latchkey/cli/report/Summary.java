package dev.latchkey.cli.report;

import dev.latchkey.cli.check.ObsoleteEntry;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.validation.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** The summary of a check in one line. */
final class Summary {
    private Summary() {}

    /** For example "2 PASS, 1 FAIL (1 error)". */
    static String of(Tally tally, Palette palette) {
        String counts = Counts.of(tally);
        return verdicts(tally, palette) + (counts.isEmpty() ? "" : " (" + counts + ")");
    }

    /** For example "1 entry of the baseline is no longer needed: revoke-comment at /requestedItems/0". */
    static String of(List<ObsoleteEntry> obsolete) {
        return (obsolete.size() == 1
                        ? "1 entry of the baseline is no longer needed: "
                        : obsolete.size() + " entries of the baseline are no longer needed: ")
                + obsolete.stream().map(ObsoleteEntry::getText).collect(Collectors.joining(", "));
    }

    private static String verdicts(Tally tally, Palette palette) {
        int all = tally.getBodies() + tally.getUnchecked();
        if (all == 0) {
            return "nothing to check";
        }
        StringBuilder verdicts = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            int bodies = tally.getBodies(verdict);
            if (bodies > 0) {
                verdicts.append(verdicts.isEmpty() ? "" : ", ")
                        .append(all > 1 ? bodies + " " : "")
                        .append(VerdictText.of(verdict, palette));
            }
        }
        if (tally.getUnchecked() > 0) {
            verdicts.append(verdicts.isEmpty() ? "" : ", ")
                    .append(all > 1 ? tally.getUnchecked() + " " : "")
                    .append(palette.error("not checked"));
        }
        return verdicts.toString();
    }
}

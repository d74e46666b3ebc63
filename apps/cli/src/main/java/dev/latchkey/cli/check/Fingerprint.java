package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Input;
import dev.latchkey.validation.Finding;
import java.util.Comparator;

/**
 * The identity of a finding, which does not change if other parts of the document change. Line numbers are not part of
 * it.
 *
 * @param input the file
 * @param pointer the place in a body
 * @param rule the id of the rule
 * @param value the hash of the value at the place
 */
record Fingerprint(String input, String pointer, String rule, String value) implements Comparable<Fingerprint> {
    private static final Comparator<Fingerprint> ORDER = Comparator.comparing(Fingerprint::input)
            .thenComparing(Fingerprint::pointer)
            .thenComparing(Fingerprint::rule)
            .thenComparing(Fingerprint::value);

    static Fingerprint of(CheckResult result, Finding finding) {
        return new Fingerprint(
                Input.pathOf(result.getInput().file()),
                finding.getPointer(),
                finding.getRule().getId(),
                result.hashOf(finding));
    }

    @Override
    public int compareTo(Fingerprint other) {
        return ORDER.compare(this, other);
    }
}

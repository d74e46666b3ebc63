package dev.latchkey.cli.check;

/**
 * A known finding that no longer occurs.
 *
 * @param file the file of the finding
 * @param ruleId the rule that was violated
 * @param pointer the place of the finding: an RFC 6901 JSON pointer
 * @param count the number of known findings minus the number found
 */
public record ObsoleteEntry(String file, String ruleId, String pointer, int count) {
    /** {@return a description with rule and place} */
    public String getText() {
        return ruleId
                + (pointer.isEmpty() ? " of a whole body" : " at " + pointer)
                + (count > 1 ? " (" + count + " times)" : "");
    }
}

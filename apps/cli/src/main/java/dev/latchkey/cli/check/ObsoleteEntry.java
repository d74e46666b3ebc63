package dev.latchkey.cli.check;

/**
 * Something known that was not found any more.
 *
 * @param file the file that it was found in
 * @param ruleId the rule that was violated
 * @param pointer where: an RFC 6901 JSON pointer
 * @param count the number of known findings minus the number found
 */
public record ObsoleteEntry(String file, String ruleId, String pointer, int count) {
    /** {@return rule and place in words} */
    public String getText() {
        return ruleId
                + (pointer.isEmpty() ? " of a whole body" : " at " + pointer)
                + (count > 1 ? " (" + count + " times)" : "");
    }
}

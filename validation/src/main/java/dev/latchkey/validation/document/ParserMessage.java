package dev.latchkey.validation.document;

/**
 * Removes from the messages of a parser the parts that only its own users understand: its places, its settings, its
 * counters.
 */
final class ParserMessage {
    private static final String[] ENDINGS = {
        "\n", " (start marker at ", " (for ", ": enable `", "? (not recognized as one "
    };

    private ParserMessage() {}

    static String forReaders(String message) {
        String shown = message;
        for (String ending : ENDINGS) {
            int at = shown.indexOf(ending);
            shown = at < 0 ? shown : shown.substring(0, at);
        }
        return without(without(shown, " (", ")", " exceeds "), ", from `", "`", ")");
    }

    /** A message without what stands between two texts, if another text follows. */
    private static String without(String message, String start, String end, String next) {
        int until = message.indexOf(end + next);
        int from = until < 0 ? -1 : message.lastIndexOf(start, until - 1);
        return from < 0 ? message : message.substring(0, from) + message.substring(until + end.length());
    }
}

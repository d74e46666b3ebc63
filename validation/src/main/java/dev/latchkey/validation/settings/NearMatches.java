package dev.latchkey.validation.settings;

import dev.latchkey.validation.text.NearNames;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Rejects a name that does not exist. */
final class NearMatches {
    private static final int SHOWN = 3;

    private NearMatches() {}

    /** Returns the message that a name does not exist, with similar names. */
    static String refusal(String what, String name, Collection<String> names) {
        String refusal = "there is no " + what + " \"" + name + "\"";
        List<String> near = NearNames.of(name, names);
        return near.isEmpty()
                ? refusal
                : refusal + "; did you mean " + near.stream().limit(SHOWN).collect(Collectors.joining(" or ")) + "?";
    }
}

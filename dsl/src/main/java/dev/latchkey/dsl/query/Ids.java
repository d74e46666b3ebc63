package dev.latchkey.dsl.query;

import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;

/** Takes the texts that a question was given, or refuses them with a message that names the word. */
final class Ids {
    private Ids() {}

    static String text(String word, String what, String text) {
        if (Blank.is(text)) {
            throw new InvalidRequestException(word, "the " + what + " is blank", "give one, or leave the word out");
        }
        return text;
    }

    static IdentityId identity(String word, String id) {
        return IdentityId.of(text(word, "identity id", id));
    }
}

package dev.latchkey.dsl.config;

import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.Blank;

/** Takes what a word was given, or refuses it with a message that names the word. */
final class ConfigArguments {
    private ConfigArguments() {}

    static String text(String word, String what, String text) {
        if (Blank.is(text)) {
            throw new InvalidRequestException(word, "the " + what + " is blank", "it has to be there");
        }
        return text;
    }

    static int count(String word, String what, int count) {
        if (count < 0) {
            throw new InvalidRequestException(word, count + " " + what + " cannot be", "give 0 or more");
        }
        return count;
    }
}

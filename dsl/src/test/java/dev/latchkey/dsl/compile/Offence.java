package dev.latchkey.dsl.compile;

/**
 * Something that must not compile, and its twin that must: one sentence with one place where they differ.
 *
 * @param name what is wrong, for people to read
 * @param sentence the sentence, {@code §} at the place
 * @param legal what the twin says there
 * @param illegal what must not be said there
 * @param error what the compiler complains about
 */
record Offence(String name, String sentence, String legal, String illegal, String error) {

    String legalSource(String className) {
        return source(className, legal);
    }

    String illegalSource(String className) {
        return source(className, illegal);
    }

    @Override
    public String toString() {
        return name;
    }

    private String source(String className, String said) {
        return """
                import dev.latchkey.dsl.*;
                import dev.latchkey.dsl.config.*;
                import dev.latchkey.dsl.query.*;
                import dev.latchkey.model.*;
                import dev.latchkey.model.approval.*;
                import dev.latchkey.model.config.*;
                import dev.latchkey.model.request.*;
                import java.time.*;
                import java.util.*;

                class %s {
                    Object say(Instant date, AccessRequestConfig one, AccessRequestConfigV2 two) {
                        return %s;
                    }
                }
                """.formatted(className, sentence.replace("§", said));
    }
}

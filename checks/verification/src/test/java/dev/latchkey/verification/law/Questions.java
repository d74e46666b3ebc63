package dev.latchkey.verification.law;

import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Facts that are looked up one by one, and a note of what was asked. */
final class Questions {
    private final List<Question> asked = new ArrayList<>();
    private final FactSource source;

    Questions(Facts facts) {
        source = (FactSource) Proxy.newProxyInstance(
                FactSource.class.getClassLoader(), new Class<?>[] {FactSource.class}, (proxy, method, about) -> {
                    if (method.getName().equals("about")) {
                        return proxy;
                    }
                    List<String> names = about == null
                            ? List.of()
                            : Stream.of(about).map(String::valueOf).toList();
                    asked.add(new Question(method.getName(), names));
                    return method.invoke(facts, about);
                });
    }

    /** A source that is not facts at hand, so that it is asked for each. */
    FactSource source() {
        return source;
    }

    /** What was asked, in order. */
    List<Question> asked() {
        return Collections.unmodifiableList(asked);
    }
}

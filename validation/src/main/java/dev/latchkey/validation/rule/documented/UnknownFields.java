package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.rule.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds the unknown fields of an object and of the objects in it, without reflection: {@link BodyParts} lists what
 * objects
 * there are. Looking through a body that has no unknown fields allocates nothing.
 *
 * @param <T> the type of the object
 */
final class UnknownFields<T> {
    private final Function<T, Map<String, JsonNode>> fields;
    private final List<String> keys;
    private final Set<String> toldElsewhere;
    private final List<Part<T, ?>> parts = new ArrayList<>();

    /** The fields of an object with these keys, but for those that another rule speaks of where they are unknown. */
    UnknownFields(Function<T, Map<String, JsonNode>> fields, List<String> keys, String... toldElsewhere) {
        this.fields = fields;
        this.keys = keys;
        this.toldElsewhere = Set.of(toldElsewhere);
    }

    /** Finds the unknown fields of the body of an operation. */
    @SuppressWarnings("unchecked") // the table has the type of each operation's body
    static Answer of(Operation operation, Object body) {
        UnknownFields<?> table = BodyParts.of(operation);
        return table == null ? Answer.satisfied() : ((UnknownFields<Object>) table).check(body, "");
    }

    /** Adds an object in the object. */
    <P> UnknownFields<T> part(String key, Getter<T, P> get, UnknownFields<P> inner) {
        parts.add(new Part<>(key, get, whole -> null, inner));
        return this;
    }

    /** Adds a list of objects in the object. */
    <P> UnknownFields<T> list(String key, Getter<T, List<P>> get, UnknownFields<P> inner) {
        parts.add(new Part<>(key, whole -> null, get, inner));
        return this;
    }

    private Answer check(T whole, String at) {
        return isClean(whole) ? Answer.satisfied() : answer(whole, at);
    }

    private boolean isClean(T whole) {
        if (!fields.apply(whole).isEmpty()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isClean(whole)) {
                return false;
            }
        }
        return true;
    }

    private Answer answer(T whole, String at) {
        Answer answer = Answer.satisfied();
        for (String name : fields.apply(whole).keySet()) {
            if (!toldElsewhere.contains(name)) {
                answer = answer.and(FieldRules.unknown(at, name, keys));
            }
        }
        for (Part<T, ?> part : parts) {
            answer = answer.and(part.answer(whole, at));
        }
        return answer;
    }

    /** Reads a part of the whole; null where it is not there. */
    @FunctionalInterface
    interface Getter<T, P> {
        @Nullable
        P get(T whole);
    }

    /** Either one object or a list of them. */
    private record Part<T, P>(String key, Getter<T, P> one, Getter<T, List<P>> list, UnknownFields<P> inner) {
        boolean isClean(T whole) {
            P part = one.get(whole);
            if (part != null) {
                return inner.isClean(part);
            }
            List<P> elements = list.get(whole);
            for (int i = 0; elements != null && i < elements.size(); i++) {
                if (!inner.isClean(elements.get(i))) {
                    return false;
                }
            }
            return true;
        }

        Answer answer(T whole, String at) {
            P part = one.get(whole);
            if (part != null) {
                return inner.check(part, at + "/" + key);
            }
            Answer answer = Answer.satisfied();
            List<P> elements = list.get(whole);
            for (int i = 0; elements != null && i < elements.size(); i++) {
                answer = answer.and(inner.check(elements.get(i), at + "/" + key + "/" + i));
            }
            return answer;
        }
    }
}

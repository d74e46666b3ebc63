package dev.latchkey.validation.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps what changes have found out about one document, so that a thousand places in one list do not mean looking through
 * the list a thousand times. Thread-safe.
 */
public final class DocumentNotes {
    private final Map<String, Object> notes = new ConcurrentHashMap<>();

    /** Notes of a document about which nothing is known yet. */
    public DocumentNotes() {}

    /**
     * Finds out something, unless it is known.
     *
     * @param name names what is found out, and where; the same name always stands for the same type
     * @param find finds it out from the document and nothing else
     * @param <T> the type of what is found out
     * @return what was found out
     */
    @SuppressWarnings("unchecked") // one name stands for one type
    public <T> T get(String name, Supplier<T> find) {
        return (T) notes.computeIfAbsent(name, key -> find.get());
    }
}

package dev.latchkey.validation.document;

import java.util.List;

/** Receives the unknown fields of a body. */
@FunctionalInterface
public interface UnknownFieldVisitor {
    /**
     * Receives one field.
     *
     * @param object the object that has it, as an RFC 6901 JSON pointer
     * @param name its key
     * @param documented the keys that the documents list for such an object, in their order
     */
    void visit(String object, String name, List<String> documented);
}

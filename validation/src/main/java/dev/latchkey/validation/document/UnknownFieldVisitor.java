package dev.latchkey.validation.document;

/** Receives the unknown fields of a body. */
@FunctionalInterface
public interface UnknownFieldVisitor {
    /**
     * Receives one field.
     *
     * @param object the object that has it, as an RFC 6901 JSON pointer
     * @param name its key
     */
    void visit(String object, String name);
}

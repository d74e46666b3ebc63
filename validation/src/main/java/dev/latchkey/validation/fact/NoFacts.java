package dev.latchkey.validation.fact;

/** Holds the facts of one who knows nothing; an interface cannot, before its implementation is there. */
final class NoFacts {
    static final Facts NONE = Facts.builder().build();

    private NoFacts() {}
}

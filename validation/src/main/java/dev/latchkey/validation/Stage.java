package dev.latchkey.validation;

import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;

/** The order in which rules run: first those whose result may make a lookup unnecessary. */
enum Stage {
    /** Needs no facts. */
    WITHOUT_FACTS,
    /** Needs facts, and can fail the request. */
    DECIDING,
    /** Needs facts, and warns at worst. */
    ADVISING,
    /** Needs facts, and only informs. */
    INFORMING;

    static Stage of(Rule rule) {
        if (rule.getFacts().isEmpty()) {
            return WITHOUT_FACTS;
        }
        return of(rule.getLevel());
    }

    /** The stage of the rules of a level that need facts. */
    static Stage of(Level level) {
        return switch (level) {
            case ERROR -> DECIDING;
            case WARNING -> ADVISING;
            case INFO -> INFORMING;
        };
    }
}

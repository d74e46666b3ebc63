package dev.latchkey.validation.rule.engine;

import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;

/** In which order rules are asked: those first whose answer may make looking up a fact needless. */
enum Stage {
    /** Needs no facts. */
    WITHOUT_FACTS,
    /** Needs facts, and can fail the request. */
    DECIDING,
    /** Needs facts, but cannot fail the request; what is not known by now is not looked up for it. */
    ADVISING;

    static Stage of(Rule rule) {
        if (rule.getFacts().isEmpty()) {
            return WITHOUT_FACTS;
        }
        return rule.getLevel() == Level.ERROR ? DECIDING : ADVISING;
    }
}

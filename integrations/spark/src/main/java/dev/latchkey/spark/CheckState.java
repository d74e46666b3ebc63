package dev.latchkey.spark;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The rules and the common facts. Broadcast as a recipe; an executor makes both when its first row is checked. */
final class CheckState implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PreflightFactory factory;
    private final String factsJson;
    private transient volatile @Nullable Made made;

    CheckState(PreflightFactory factory, String factsJson) {
        this.factory = factory;
        this.factsJson = factsJson;
    }

    Preflight preflight() {
        return made().preflight();
    }

    /** The common facts; what a row knows of itself comes first. */
    FactSource facts(@Nullable String ofRow) {
        Facts common = made().facts();
        return ofRow == null ? common : new FirstKnown(read(ofRow), common);
    }

    private Made made() {
        Made known = made;
        if (known == null) {
            synchronized (this) {
                known = made;
                if (known == null) {
                    known = new Made(factory.create(), read(factsJson));
                    made = known;
                }
            }
        }
        return known;
    }

    static String write(Facts facts) {
        return LatchkeyJson.mapper().writeValueAsString(facts);
    }

    static Facts read(String json) {
        try {
            return LatchkeyJson.mapper().readValue(json, Facts.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the facts cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private record Made(Preflight preflight, Facts facts) {}
}

package dev.latchkey.testkit.engine;

import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import java.util.Map;

/**
 * The behaviour of a tenant beyond the documents.
 *
 * @param profile what it does where nothing else is said
 * @param switched the behaviours that are switched on or off, whatever the profile says
 * @param lenient whether every id counts as known
 * @param seed from what ids are made
 */
public record EngineOptions(QuirkProfile profile, Map<Behaviour, Boolean> switched, boolean lenient, long seed) {
    /**
     * Keeps a copy.
     *
     * @param profile what it does where nothing else is said
     * @param switched the behaviours that are switched
     * @param lenient whether every id counts as known
     * @param seed from what ids are made
     */
    public EngineOptions {
        switched = Map.copyOf(switched);
    }

    boolean does(Behaviour behaviour) {
        return switched.getOrDefault(behaviour, behaviour.isIn(profile));
    }
}

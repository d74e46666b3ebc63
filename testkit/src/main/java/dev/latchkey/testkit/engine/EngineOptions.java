package dev.latchkey.testkit.engine;

import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import java.util.Map;

/**
 * The behaviour of a tenant beyond the documents.
 *
 * @param profile the profile, for all behaviours that are not switched
 * @param switched the behaviours that are switched on or off on or off, regardless of the profile
 * @param lenient whether every id counts as known
 * @param seed the seed of ids
 */
public record EngineOptions(QuirkProfile profile, Map<Behaviour, Boolean> switched, boolean lenient, long seed) {
    /**
     * Keeps a copy.
     *
     * @param profile the profile, for all behaviours that are not switched
     * @param switched the behaviours that are switched on or off
     * @param lenient whether every id counts as known
     * @param seed the seed of ids
     */
    public EngineOptions {
        switched = Map.copyOf(switched);
    }

    boolean does(Behaviour behaviour) {
        return switched.getOrDefault(behaviour, behaviour.isIn(profile));
    }
}

package dev.latchkey.model.version;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The generations of the access request configuration. Each is read and set by its own operations. */
public enum ConfigGeneration {
    /** The first generation, with automatic approval, reminders and escalation. */
    GENERATION_1(1, Operation.GET_CONFIG_1, Operation.SET_CONFIG_1),
    /** The second generation, without these, but with the visibility of governance groups. */
    GENERATION_2(2, Operation.GET_CONFIG_2, Operation.SET_CONFIG_2);

    private final int number;
    private final Operation get;
    private final Operation set;

    ConfigGeneration(int number, Operation get, Operation set) {
        this.number = number;
        this.get = get;
        this.set = set;
    }

    /** {@return 1 or 2} */
    public int getNumber() {
        return number;
    }

    /** {@return the operation that reads this generation} */
    public Operation getReadOperation() {
        return get;
    }

    /** {@return the operation that sets this generation} */
    public Operation getWriteOperation() {
        return set;
    }

    static Set<ConfigGeneration> offeredBy(ApiVersion apiVersion) {
        Set<ConfigGeneration> generations = EnumSet.noneOf(ConfigGeneration.class);
        Arrays.stream(values())
                .filter(generation -> apiVersion.offers(generation.get))
                .forEach(generations::add);
        return Collections.unmodifiableSet(generations);
    }
}

package dev.latchkey.spark;

import dev.latchkey.bulk.plan.Planner;
import java.io.Serializable;

/** Makes a planner on each executor, since a planner cannot be sent there. What a lambda captures is sent. */
@FunctionalInterface
public interface PlannerFactory extends Serializable {
    /**
     * Makes the planner. Called once for each partition of each step.
     *
     * @return an equal planner on every machine: the same rules, clock, facts, limits and names
     */
    Planner create();
}

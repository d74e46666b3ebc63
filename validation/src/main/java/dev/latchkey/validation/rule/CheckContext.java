package dev.latchkey.validation.rule;

import dev.latchkey.model.IdentityType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of a check: what the body is checked against, the facts, and the receiver of the findings. Ask it
 * for facts like any {@link FactSource}. A check that reports nothing is satisfied; a check may report several
 * findings. Do not keep a context: it is valid during one call of a check only, on the thread of that call.
 *
 * <p>Pointers are RFC 6901 JSON pointers that start at the part that the check looks at; empty for the part itself.
 */
public abstract class CheckContext implements FactSource {

    /** Creates a context; {@link dev.latchkey.validation.Preflight} has one for each check. */
    protected CheckContext() {}

    /** {@return the API version that the body is sent to} */
    public abstract ApiVersion getApiVersion();

    /** {@return the operation that accepts the body} */
    public abstract Operation getOperation();

    /** {@return the limits for the body} */
    public abstract Limits getLimits();

    /**
     * Reports a violation by a value that is present.
     *
     * @param pointer the value
     * @param message a description of the problem
     */
    public abstract void violated(String pointer, String message);

    /**
     * Reports a violation, at a level that differs from the rule's.
     *
     * @param pointer the value
     * @param message a description of the problem
     * @param level the severity here
     */
    public abstract void violated(String pointer, String message, Level level);

    /**
     * Reports a violation, with a correct value.
     *
     * @param pointer the value
     * @param message a description of the problem
     * @param suggestion a text that satisfies the rule there, for a fix to write; null if there is none
     */
    public abstract void violated(String pointer, String message, @Nullable String suggestion);

    /**
     * Reports a violation because something is missing.
     *
     * @param pointer the object that lacks it
     * @param message a description of the problem
     * @param keys the keys any one of which would satisfy the rule
     */
    public abstract void lacks(String pointer, String message, String... keys);

    /**
     * Reports a violation because something is missing, at a level that differs from the rule's.
     *
     * @param pointer the object that lacks it
     * @param message a description of the problem
     * @param level the severity here
     * @param keys the keys any one of which would satisfy the rule
     */
    public abstract void lacks(String pointer, String message, Level level, String... keys);

    /**
     * Reports that the rule cannot decide about the part without a fact.
     *
     * @param fact the only fact that the rule would ask for
     */
    public abstract void undetermined(Fact<?> fact);

    /**
     * Reports that the rule cannot decide about the part without facts. Name all facts that the rule would ask for;
     * those that are known here are left out.
     *
     * @param first one fact
     * @param second another fact
     */
    public abstract void undetermined(Fact<?> first, Fact<?> second);

    /**
     * Reports that the rule cannot decide about the part without facts. Name all facts that the rule would ask for;
     * those that are known here are left out.
     *
     * @param first one fact
     * @param second another fact
     * @param third a third fact
     */
    public abstract void undetermined(Fact<?> first, Fact<?> second, Fact<?> third);

    /**
     * Reports that the rule cannot decide about the part without a fact, where a violation would have another level
     * than the rule's.
     *
     * @param fact the only fact that the rule would ask for
     * @param level the severity that a violation would have here
     */
    public abstract void undetermined(Fact<?> fact, Level level);

    /**
     * Reports that the rule cannot decide about a value without facts. Name all facts that the rule would ask for;
     * those that are known here are left out.
     *
     * @param pointer the value
     * @param facts at least one fact
     */
    public abstract void undetermined(String pointer, Set<Fact<?>> facts);

    /**
     * Reports that the rule cannot decide about a value without a fact.
     *
     * @param pointer the value
     * @param fact the only fact that the rule would ask for
     */
    public void undetermined(String pointer, Fact<?> fact) {
        undetermined(pointer, Fact.setOf(fact));
    }

    /**
     * Checks whether an entry is for a machine identity.
     *
     * @param identity an entry of the nested shape; null for the flat one
     * @return whether it is for a machine, in an API version with machine identities
     */
    public boolean isForMachine(@Nullable IdentityWithItems identity) {
        return identity != null && identity.getIdentityType() == IdentityType.MACHINE && knowsMachines();
    }

    /**
     * Checks whether an entry is for a person. An entry that is for neither a person nor a machine has an undocumented
     * type.
     *
     * @param identity an entry of the nested shape
     * @return whether it is for a person; true for every entry in an API version without machine identities
     */
    public boolean isForPerson(IdentityWithItems identity) {
        return identity.getIdentityType() == null
                || identity.getIdentityType() == IdentityType.HUMAN
                || !knowsMachines();
    }

    /**
     * Checks whether a request involves machine identities.
     *
     * @param request any request
     * @return whether an entry of the nested shape is for a machine, in an API version with machine identities
     */
    public boolean isForMachines(AccessRequest request) {
        List<IdentityWithItems> identities = request.getRequestedForWithRequestedItems();
        for (int i = 0; i < identities.size(); i++) {
            IdentityWithItems identity = identities.get(i);
            if (isForMachine(identity)) {
                return true;
            }
        }
        return false;
    }

    private boolean knowsMachines() {
        return getApiVersion().offers(RequestFeature.IDENTITY_TYPE);
    }
}

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
 * for facts as any {@link FactSource}. A check that reports nothing is satisfied; a check may report several findings.
 * Do not keep a context: it is valid during one call of a check only, on the thread of that call.
 *
 * <p>Pointers are RFC 6901 JSON pointers that start at the part that the check looks at; empty for the part itself.
 */
public abstract class CheckContext implements FactSource {

    /** Makes a context; {@link dev.latchkey.validation.Preflight} has one for each check. */
    protected CheckContext() {}

    /** {@return the API version that the body is sent to} */
    public abstract ApiVersion getApiVersion();

    /** {@return the operation that takes the body} */
    public abstract Operation getOperation();

    /** {@return the numbers to hold the body to} */
    public abstract Limits getLimits();

    /**
     * Tells that the rule is broken by a value that is there.
     *
     * @param pointer the value
     * @param message what is wrong
     */
    public abstract void violated(String pointer, String message);

    /**
     * Tells that the rule is broken, at a level that differs from the rule's.
     *
     * @param pointer the value
     * @param message what is wrong
     * @param level how bad it is here
     */
    public abstract void violated(String pointer, String message, Level level);

    /**
     * Tells that the rule is broken, and what would be right.
     *
     * @param pointer the value
     * @param message what is wrong
     * @param suggestion a text with which the rule would be kept there, for a fix to write; null if there is none
     */
    public abstract void violated(String pointer, String message, @Nullable String suggestion);

    /**
     * Tells that the rule is broken because something is not there.
     *
     * @param pointer the object that lacks it
     * @param message what is wrong
     * @param keys the keys any of which could have been there
     */
    public abstract void lacks(String pointer, String message, String... keys);

    /**
     * Tells that the rule is broken because something is not there, at a level that differs from the rule's.
     *
     * @param pointer the object that lacks it
     * @param message what is wrong
     * @param level how bad it is here
     * @param keys the keys any of which could have been there
     */
    public abstract void lacks(String pointer, String message, Level level, String... keys);

    /**
     * Tells that the rule cannot tell about the part without a fact.
     *
     * @param fact the only fact that the rule would ask for
     */
    public abstract void undetermined(Fact<?> fact);

    /**
     * Tells that the rule cannot tell about the part without facts. Name all facts that the rule would ask for; those
     * that are known here are left out.
     *
     * @param first one fact
     * @param second another fact
     */
    public abstract void undetermined(Fact<?> first, Fact<?> second);

    /**
     * Tells that the rule cannot tell about the part without facts. Name all facts that the rule would ask for; those
     * that are known here are left out.
     *
     * @param first one fact
     * @param second another fact
     * @param third a third fact
     */
    public abstract void undetermined(Fact<?> first, Fact<?> second, Fact<?> third);

    /**
     * Tells that the rule cannot tell about the part without a fact, where a violation would have another level than
     * the rule's.
     *
     * @param fact the only fact that the rule would ask for
     * @param level how bad a violation would be here
     */
    public abstract void undetermined(Fact<?> fact, Level level);

    /**
     * Tells that the rule cannot tell about a value without facts. Name all facts that the rule would ask for; those
     * that are known here are left out.
     *
     * @param pointer the value
     * @param facts at least one fact
     */
    public abstract void undetermined(String pointer, Set<Fact<?>> facts);

    /**
     * Tells that the rule cannot tell about a value without a fact.
     *
     * @param pointer the value
     * @param fact the only fact that the rule would ask for
     */
    public void undetermined(String pointer, Fact<?> fact) {
        undetermined(pointer, Fact.setOf(fact));
    }

    /**
     * Tells machines from others.
     *
     * @param identity an entry of the nested shape; null for the flat one
     * @return whether it is for a machine, in an API version that knows machines
     */
    public boolean isForMachine(@Nullable IdentityWithItems identity) {
        return identity != null && identity.getIdentityType() == IdentityType.MACHINE && knowsMachines();
    }

    /**
     * Tells people from others. What is neither a person nor a machine has a type that is not documented.
     *
     * @param identity an entry of the nested shape
     * @return whether it is for a person; so is every entry in an API version that does not know machines
     */
    public boolean isForPerson(IdentityWithItems identity) {
        return identity.getIdentityType() == null
                || identity.getIdentityType() == IdentityType.HUMAN
                || !knowsMachines();
    }

    /**
     * Tells whether machines take part.
     *
     * @param request any request
     * @return whether an entry of the nested shape is for a machine, in an API version that knows machines
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

package dev.latchkey.validation;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;

/**
 * Tells which facts are known about the part of the body that rules are asked about, so that no rule names a known fact as
 * missing. Looks nothing up. Not thread-safe.
 */
final class PartFacts {
    private static final Fact<?>[] ALL = Fact.all().toArray(Fact<?>[]::new);
    private static final int EVERYTHING = Integer.MAX_VALUE;
    private static final int NOT_LOOKED_AT = -1;

    private final CurrentPart part;
    private FactSource atHand = Facts.none();
    /** The facts of which anything is known, a bit for each, once somebody asks. */
    private int known = NOT_LOOKED_AT;

    PartFacts(CurrentPart part) {
        this.part = part;
    }

    /** Begins with the facts of another check. */
    void begin(FactSource facts) {
        atHand = facts instanceof FactsOnDemand onDemand ? onDemand.atHand() : facts;
        known = NOT_LOOKED_AT;
    }

    /** The facts of which anything may be known, whomever or whatever it is about, a bit for each. */
    int anywhere() {
        if (known == NOT_LOOKED_AT) {
            known = atHand instanceof Facts facts ? bits(facts) : EVERYTHING;
        }
        return known;
    }

    private static int bits(Facts facts) {
        int bits = 0;
        for (int i = 0; i < ALL.length; i++) {
            bits |= facts.knows(ALL[i]) ? 1 << i : 0;
        }
        return bits;
    }

    /**
     * Leaves out those facts that are known here. Where all are known, all of them are missing: a value may leave open what
     * a rule asks of it.
     *
     * @param named the facts that a rule names, a bit for each
     */
    int missing(int named) {
        int missing = named;
        for (int rest = named & anywhere(); rest != 0; rest &= rest - 1) {
            if (isKnown(ALL[Integer.numberOfTrailingZeros(rest)])) {
                missing &= ~Integer.lowestOneBit(rest);
            }
        }
        return missing == 0 ? named : missing;
    }

    private boolean isKnown(Fact<?> fact) {
        AccessRequestId request = part.openRequest();
        if (request != null && fact == Fact.PENDING) {
            return atHand.get(Fact.OPEN_REQUEST, request) != null;
        }
        if (fact instanceof Fact.AtLarge<?> atLarge) {
            return atHand.get(atLarge) != null;
        }
        IdentityId identity = part.identity();
        if (fact instanceof Fact.OfIdentity<?> ofIdentity) {
            return identity != null && atHand.get(ofIdentity, identity) != null;
        }
        String item = part.itemId();
        if (fact instanceof Fact.OfItem<?> ofItem) {
            return item != null && atHand.get(ofItem, item) != null;
        }
        return fact instanceof Fact.OfAccess<?> ofAccess
                && identity != null
                && item != null
                && atHand.get(ofAccess, identity, item) != null;
    }
}

package dev.latchkey.validation.rule;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.RuleSet.Asked;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules for one operation of one edition, sorted by what they look at, so that a check asks only those that can have
 * something to say. Immutable and thread-safe. A check without remarks allocates nothing, for lists of up to 64
 * identities or items.
 */
public final class RuleBook {
    private final Terms terms;
    private final Map<RequestKind, RuleSet> byKind;

    private RuleBook(Terms terms) {
        this.terms = terms;
        List<Rule> rules = Rules.all().stream()
                .filter(rule -> rule.looksAt(terms.edition(), terms.operation()))
                .toList();
        this.byKind = RuleSet.byKind(rules);
    }

    /**
     * The rules for an operation.
     *
     * @param edition the edition that bodies are sent to
     * @param operation the operation that takes the bodies
     * @param limits the numbers to hold them to
     * @return the rule book
     */
    public static RuleBook of(ApiEdition edition, Operation operation, Limits limits) {
        return new RuleBook(new Terms(edition, operation, limits));
    }

    /**
     * Asks every rule about a body.
     *
     * @param body what is sent
     * @param facts what is known beyond it
     * @return what the rules have to say, in no particular order; empty if all are satisfied
     */
    public List<Remark> check(Object body, Facts facts) {
        return body instanceof AccessRequest request ? checkRequest(request, facts) : checkBody(body);
    }

    private List<Remark> checkRequest(AccessRequest request, Facts facts) {
        RuleSet rules = rules(RequestKind.of(request));
        Remarks remarks = null;
        for (Asked<Check.OfRequest> asked : rules.request) {
            Answer answer = asked.check().check(request, terms);
            if (answer != Answer.Satisfied.SATISFIED) {
                remarks = Remarks.add(remarks, asked.rule(), "", answer);
            }
        }
        List<RequestedItem> items = request.getRequestedItems();
        for (int i = 0; i < items.size(); i++) {
            remarks = checkItem(rules, items.get(i), i, null, -1, facts, remarks);
        }
        List<IdentityWithItems> identities = request.getRequestedForWithRequestedItems();
        for (int i = 0; i < identities.size(); i++) {
            IdentityWithItems identity = identities.get(i);
            for (Asked<Check.OfIdentity> asked : rules.identity) {
                Answer answer = asked.check().check(identity, terms);
                if (answer != Answer.Satisfied.SATISFIED) {
                    remarks = Remarks.add(remarks, asked.rule(), Requests.nested(i), answer);
                }
            }
            List<RequestedItem> nestedItems = identity.getRequestedItems();
            for (int j = 0; j < nestedItems.size(); j++) {
                remarks = checkItem(rules, nestedItems.get(j), j, identity, i, facts, remarks);
            }
        }
        return Remarks.toList(remarks);
    }

    private @Nullable Remarks checkItem(
            RuleSet rules,
            RequestedItem item,
            int itemIndex,
            @Nullable IdentityWithItems identity,
            int identityIndex,
            Facts facts,
            @Nullable Remarks before) {
        Remarks remarks = before;
        for (Asked<Check.OfItem> asked : rules.item) {
            Answer answer = asked.check().check(item, identity, terms, facts);
            if (answer != Answer.Satisfied.SATISFIED) {
                String around = identity == null ? "" : Requests.nested(identityIndex);
                remarks = Remarks.add(remarks, asked.rule(), around + "/requestedItems/" + itemIndex, answer);
            }
        }
        return remarks;
    }

    @SuppressWarnings("unchecked") // a rule names the operations whose body it looks at
    private List<Remark> checkBody(Object body) {
        Remarks remarks = null;
        for (Asked<Check.OfBody<?>> asked : rules(RequestKind.UNKNOWN).body) {
            Answer answer = ((Check.OfBody<Object>) asked.check()).check(body, terms);
            if (answer != Answer.Satisfied.SATISFIED) {
                remarks = Remarks.add(remarks, asked.rule(), "", answer);
            }
        }
        return Remarks.toList(remarks);
    }

    private RuleSet rules(RequestKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }
}

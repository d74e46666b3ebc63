package dev.latchkey.validation;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a source during one check: each is asked for at most once, none for a rule below the level that the caller
 * wants facts for, and none any more once an error is found.
 *
 * <p>Facts at large, which are about no identity, item or request, come first, one in each attempt: after each, all
 * rules are asked whether that settles it.
 */
final class FactsOnDemand implements FactSource {
    private final FactSource source;
    private final Findings findings;
    /** The last stage whose rules facts are looked up for. */
    private final Stage last;

    private final Map<List<Object>, @Nullable Object> known = new HashMap<>();
    private Stage stage = Stage.WITHOUT_FACTS;
    private boolean attempting;
    private boolean asked;
    private boolean settled;

    FactsOnDemand(FactSource source, Findings findings, Stage last) {
        this.source = source;
        this.findings = findings;
        this.last = last;
    }

    /** Takes the time from one who has asked for it already. */
    void tellNow(@Nullable Instant now) {
        known.put(List.of(Fact.NOW), now);
    }

    void enter(Stage next) {
        stage = next;
    }

    /** From here on, only one more fact at large is asked for. */
    void attempt() {
        attempting = true;
        asked = false;
    }

    /**
     * Ends an attempt.
     *
     * @param failed whether a rule is violated by what is known now
     * @return whether another attempt may learn more
     */
    boolean endAttempt(boolean failed) {
        attempting = false;
        settled = failed;
        return asked && !failed;
    }

    @Override
    public @Nullable Instant getNow() {
        return once(source::getNow, Fact.NOW);
    }

    @Override
    public @Nullable Requester getRequester() {
        return once(source::getRequester, Fact.REQUESTER);
    }

    @Override
    public @Nullable Set<IdentityId> getManagerOf() {
        return once(source::getManagerOf, Fact.MANAGER_OF);
    }

    @Override
    public @Nullable RequestPolicy getPolicy() {
        return once(source::getPolicy, Fact.CONFIG);
    }

    @Override
    public @Nullable Set<String> getRequestable() {
        return once(source::getRequestable, Fact.REQUESTABLE);
    }

    @Override
    public @Nullable Set<Licence> getLicences() {
        return once(source::getLicences, Fact.LICENCES);
    }

    @Override
    public @Nullable List<Assignment> assignmentsOf(IdentityId identity) {
        return once(() -> source.assignmentsOf(identity), Fact.ASSIGNMENTS, identity);
    }

    @Override
    public @Nullable List<OpenRequest> pendingOf(IdentityId identity) {
        return once(() -> source.pendingOf(identity), Fact.PENDING, identity);
    }

    @Override
    public @Nullable OpenRequest pending(AccessRequestId request) {
        return once(() -> source.pending(request), Fact.PENDING, request);
    }

    @Override
    public @Nullable List<Account> accountsOf(IdentityId identity, String itemId) {
        return once(() -> source.accountsOf(identity, itemId), Fact.ACCOUNTS, identity, itemId);
    }

    @Override
    public @Nullable EntitlementAccessRequestConfig itemConfig(String itemId) {
        return once(() -> source.itemConfig(itemId), Fact.ITEM_CONFIG, itemId);
    }

    @Override
    public @Nullable Boolean getCommentRequiredWhenRejected() {
        return once(source::getCommentRequiredWhenRejected, Fact.ITEM_CONFIG);
    }

    @Override
    public @Nullable Set<IdentityId> ownersOf(IdentityId machine) {
        return once(() -> source.ownersOf(machine), Fact.OWNERS_OF, machine);
    }

    @SuppressWarnings("unchecked") // what is known under a key came from the same question
    private <T> @Nullable T once(Supplier<@Nullable T> question, Object... key) {
        List<Object> about = Arrays.asList(key);
        if (!known.containsKey(about) && mayAsk(about.size() == 1)) {
            asked = true;
            known.put(about, question.get());
        }
        return (T) known.get(about);
    }

    private boolean mayAsk(boolean atLarge) {
        return stage != Stage.WITHOUT_FACTS
                && stage.compareTo(last) <= 0
                && !settled
                && !findings.haveFailure()
                && (!attempting || (atLarge && !asked));
    }
}

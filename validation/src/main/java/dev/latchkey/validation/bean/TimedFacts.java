package dev.latchkey.validation.bean;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of a source at another moment. */
record TimedFacts(@Override Instant getNow, FactSource source) implements FactSource {

    /** The same facts at this moment; facts that are at hand stay so, which a check treats better than a source. */
    static FactSource at(Instant now, FactSource source) {
        return source instanceof Facts known ? known.toBuilder().now(now).build() : new TimedFacts(now, source);
    }

    @Override
    public FactSource about(Object body) {
        return at(getNow, source.about(body));
    }

    @Override
    public @Nullable Requester getRequester() {
        return source.getRequester();
    }

    @Override
    public @Nullable Set<IdentityId> getManagerOf() {
        return source.getManagerOf();
    }

    @Override
    public @Nullable RequestPolicy getPolicy() {
        return source.getPolicy();
    }

    @Override
    public @Nullable Set<String> getRequestable() {
        return source.getRequestable();
    }

    @Override
    public @Nullable Set<Licence> getLicences() {
        return source.getLicences();
    }

    @Override
    public @Nullable List<Assignment> assignmentsOf(IdentityId identity) {
        return source.assignmentsOf(identity);
    }

    @Override
    public @Nullable List<OpenRequest> pendingOf(IdentityId identity) {
        return source.pendingOf(identity);
    }

    @Override
    public @Nullable OpenRequest pending(AccessRequestId request) {
        return source.pending(request);
    }

    @Override
    public @Nullable List<Account> accountsOf(IdentityId identity, String itemId) {
        return source.accountsOf(identity, itemId);
    }

    @Override
    public @Nullable EntitlementAccessRequestConfig itemConfig(String itemId) {
        return source.itemConfig(itemId);
    }

    @Override
    public @Nullable Boolean getCommentRequiredWhenRejected() {
        return source.getCommentRequiredWhenRejected();
    }

    @Override
    public @Nullable Set<IdentityId> ownersOf(IdentityId machine) {
        return source.ownersOf(machine);
    }
}

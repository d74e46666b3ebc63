package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.query.Query;
import dev.latchkey.model.version.ApiVersion;
import org.jspecify.annotations.Nullable;

/**
 * The caller and the API version of a call.
 *
 * @param person the caller; null for a token that represents no person
 * @param apiVersion the API version
 */
record CallContext(@Nullable IdentityId person, ApiVersion apiVersion) {
    static final String READ_ALL = "idn:access-request-administration:read";
    static final String WRITE_ALL = "idn:access-request-administration:write";

    boolean is(@Nullable IdentityId someone) {
        return person != null && person.equals(someone);
    }

    boolean isAdministrator(TenantState tenant) {
        return tenant.directory().isAdministrator(person);
    }

    boolean mayRead(TenantState tenant) {
        return isAdministrator(tenant) || tenant.directory().hasRight(person, READ_ALL);
    }

    boolean mayWrite(TenantState tenant) {
        return isAdministrator(tenant) || tenant.directory().hasRight(person, WRITE_ALL);
    }

    /** Finds the identity that a query names; {@code me} is the caller. */
    @Nullable
    IdentityId meant(@Nullable IdentityId asked) {
        return Query.ME.equals(asked) ? person : asked;
    }

    /** Returns the caller; fails for a token that represents no person. */
    IdentityId someone() {
        if (person == null) {
            throw Refusal.forbidden("a token with API authority cannot do this");
        }
        return person;
    }
}

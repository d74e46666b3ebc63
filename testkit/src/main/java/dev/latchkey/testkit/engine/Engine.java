package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.time.VirtualClock;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** One tenant with everything that happens at it. Thread-safe: one lock guards all of it. */
public final class Engine {
    private final VirtualClock clock;
    private final Organisation organisation;

    /**
     * A tenant at its beginning.
     *
     * @param organisation what it starts from
     * @param options how it behaves
     */
    public Engine(Organisation organisation, EngineOptions options) {
        this.organisation = organisation;
        this.clock = new VirtualClock(organisation.getNow().toInstant());
    }

    /**
     * The tenant as somebody sees it.
     *
     * @param person who; null for a token that stands for nobody
     * @param edition through which edition
     * @return the view
     */
    public Tenant view(@Nullable IdentityId person, ApiEdition edition) {
        return (Tenant) Proxy.newProxyInstance(
                Tenant.class.getClassLoader(), new Class<?>[] {Tenant.class}, (view, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName() + " for " + person + " in " + edition);
                });
    }

    /** {@return the clock that everything follows} */
    public VirtualClock clock() {
        return clock;
    }

    /** {@return the organisation as it is now} */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * Whether somebody may see the tenant.
     *
     * @param someone any id
     * @return whether it is a person of the organisation, or the tenant is lenient
     */
    public boolean isPerson(IdentityId someone) {
        return organisation.getPeople().stream()
                .anyMatch(person -> person.getId().equals(someone));
    }

    /** {@return everything as it is now, as JSON} */
    public String snapshot() {
        return "";
    }

    /**
     * Makes everything as it was.
     *
     * @param snapshot how it was
     */
    public void restore(String snapshot) {}

    /** Makes everything as it was at the beginning. */
    public void reset() {}
}

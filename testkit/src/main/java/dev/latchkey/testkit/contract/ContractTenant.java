package dev.latchkey.testkit.contract;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Pauser;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as the contract needs it: seen by an administrator, a user and the user's manager, with items that they can
 * ask for, and a way to let time pass. What is not given aborts the tests that need it, so that a tenant of which
 * little is known can be held to the rest. Immutable.
 */
public final class ContractTenant {
    private final Tenant administrator;
    private final @Nullable Tenant user;
    private final @Nullable Tenant manager;
    private final ContractNames names;
    private final Pauser pauser;

    ContractTenant(
            Tenant administrator, @Nullable Tenant user, @Nullable Tenant manager, ContractNames names, Pauser pauser) {
        this.administrator = administrator;
        this.user = user;
        this.manager = manager;
        this.names = names;
        this.pauser = pauser;
    }

    /**
     * A tenant of which nothing else is known yet. Tests that only read as an administrator run, all others abort.
     *
     * @param administrator how the administrator sees it
     * @param pauser lets time pass at the tenant
     * @return the tenant
     */
    public static ContractTenant seenBy(Tenant administrator, Pauser pauser) {
        return new ContractTenant(administrator, null, null, ContractNames.NONE, pauser);
    }

    /**
     * A tenant with the demo organisation, whoever serves it.
     *
     * @param administrator how {@link DemoOrganisation#ADMIN} sees it
     * @param user how {@link DemoOrganisation#EMPLOYEE} sees it
     * @param manager how {@link DemoOrganisation#MANAGER} sees it
     * @param pauser lets time pass at the tenant
     * @return the tenant
     */
    public static ContractTenant ofDemo(Tenant administrator, Tenant user, Tenant manager, Pauser pauser) {
        return seenBy(administrator, pauser)
                .administrator(DemoOrganisation.ADMIN)
                .user(DemoOrganisation.EMPLOYEE, user)
                .manager(DemoOrganisation.MANAGER, manager)
                .freeRole(DemoOrganisation.STAFF_ROLE)
                .reviewedProfile(DemoOrganisation.REPORTS_PROFILE)
                .entitlement(DemoOrganisation.VPN_ENTITLEMENT, DemoOrganisation.COLLEAGUE);
    }

    /**
     * A fake tenant with the demo organisation.
     *
     * @param tenant the tenant, seen by anybody
     * @return the tenant as the contract needs it
     */
    public static ContractTenant of(FakeTenant tenant) {
        return ofDemo(
                tenant.as(DemoOrganisation.ADMIN),
                tenant.as(DemoOrganisation.EMPLOYEE),
                tenant.as(DemoOrganisation.MANAGER),
                tenant.clock()::advance);
    }

    /**
     * Says who the administrator is.
     *
     * @param id the administrator
     * @return the tenant with this information
     */
    public ContractTenant administrator(IdentityId id) {
        return new ContractTenant(administrator, user, manager, names.withAdministrator(id), pauser);
    }

    /**
     * Says who the user is.
     *
     * @param id somebody without rights of their own, who may ask for themselves
     * @param seen how they see the tenant
     * @return the tenant with this information
     */
    public ContractTenant user(IdentityId id, Tenant seen) {
        return new ContractTenant(administrator, seen, manager, names.withUser(id), pauser);
    }

    /**
     * Says who the user's manager is.
     *
     * @param id somebody without rights of their own
     * @param seen how they see the tenant
     * @return the tenant with this information
     */
    public ContractTenant manager(IdentityId id, Tenant seen) {
        return new ContractTenant(administrator, user, seen, names.withManager(id), pauser);
    }

    /**
     * Names a role that the user does not have and that nobody has to approve.
     *
     * @param id the role
     * @return the tenant with this information
     */
    public ContractTenant freeRole(String id) {
        return new ContractTenant(administrator, user, manager, names.withFreeRole(id), pauser);
    }

    /**
     * Names an access profile that the user does not have, that the manager alone approves, and whose denial needs a
     * comment.
     *
     * @param id the access profile
     * @return the tenant with this information
     */
    public ContractTenant reviewedProfile(String id) {
        return new ContractTenant(administrator, user, manager, names.withReviewedProfile(id), pauser);
    }

    /**
     * Names an entitlement on a source on which the user has one account.
     *
     * @param id the entitlement
     * @param holder somebody who has it on one account, and from whom it can be revoked
     * @return the tenant with this information
     */
    public ContractTenant entitlement(String id, IdentityId holder) {
        return new ContractTenant(administrator, user, manager, names.withEntitlement(id, holder), pauser);
    }

    /**
     * The same tenant behind a decorator.
     *
     * @param decorator is given how each of the three sees it
     * @return the decorated tenant
     */
    public ContractTenant through(UnaryOperator<Tenant> decorator) {
        return new ContractTenant(
                decorator.apply(administrator),
                user == null ? null : decorator.apply(user),
                manager == null ? null : decorator.apply(manager),
                names,
                pauser);
    }

    /** {@return the same tenant, where a test that would change something aborts instead} */
    public ContractTenant readOnly() {
        return through(ReadOnly::tenant);
    }

    ApiVersion apiVersion() {
        return administrator.getApiVersion();
    }

    Tenant administrator() {
        return administrator;
    }

    Tenant user() {
        return Given.or("a user", user);
    }

    Tenant manager() {
        return Given.or("the user's manager", manager);
    }

    IdentityId userId() {
        return Given.or("the id of the user", names.user());
    }

    IdentityId managerId() {
        return Given.or("the id of the user's manager", names.manager());
    }

    IdentityId administratorId() {
        return Given.or("the id of the administrator", names.administrator());
    }

    RequestedItem freeItem() {
        return item(ItemType.ROLE, Given.or("a role that nobody approves", names.freeRole()));
    }

    RequestedItem reviewedItem() {
        return item(
                ItemType.ACCESS_PROFILE,
                Given.or("an access profile that the manager approves", names.reviewedProfile()));
    }

    RequestedItem entitlement() {
        return item(ItemType.ENTITLEMENT, Given.or("an entitlement", names.entitlement()));
    }

    IdentityId holder() {
        return Given.or("who has the entitlement", names.holder());
    }

    Pauser pauser() {
        return pauser;
    }

    private static RequestedItem item(ItemType type, String id) {
        return RequestedItem.builder().type(type).id(id).build();
    }
}

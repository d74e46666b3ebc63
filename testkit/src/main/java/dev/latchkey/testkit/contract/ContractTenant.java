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
 * A tenant with the test data of the contract: the views of an administrator, a user and the user's manager, items that
 * they can request, and a pauser. Missing data aborts the tests that need it, so the other tests can run against a
 * tenant with little known data. Immutable.
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
     * Creates a contract tenant without any other data. Tests that only read as an administrator run; all others abort.
     *
     * @param administrator the administrator's view
     * @param pauser waits until time has passed in the tenant
     * @return the tenant
     */
    public static ContractTenant seenBy(Tenant administrator, Pauser pauser) {
        return new ContractTenant(administrator, null, null, ContractNames.NONE, pauser);
    }

    /**
     * Creates a contract tenant for the demo organisation, with any implementation.
     *
     * @param administrator the view of {@link DemoOrganisation#ADMIN}
     * @param user the view of {@link DemoOrganisation#EMPLOYEE}
     * @param manager the view of {@link DemoOrganisation#MANAGER}
     * @param pauser waits until time has passed in the tenant
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
     * Creates a contract tenant for a fake tenant with the demo organisation.
     *
     * @param tenant any view of the tenant
     * @return the contract tenant
     */
    public static ContractTenant of(FakeTenant tenant) {
        return ofDemo(
                tenant.as(DemoOrganisation.ADMIN),
                tenant.as(DemoOrganisation.EMPLOYEE),
                tenant.as(DemoOrganisation.MANAGER),
                tenant.clock()::advance);
    }

    /**
     * Sets the administrator.
     *
     * @param id the administrator
     * @return the tenant with this information
     */
    public ContractTenant administrator(IdentityId id) {
        return new ContractTenant(administrator, user, manager, names.withAdministrator(id), pauser);
    }

    /**
     * Sets the user.
     *
     * @param id an identity without special rights that is allowed to request access for itself
     * @param seen this user's view of the tenant
     * @return the tenant with this information
     */
    public ContractTenant user(IdentityId id, Tenant seen) {
        return new ContractTenant(administrator, seen, manager, names.withUser(id), pauser);
    }

    /**
     * Sets the user's manager.
     *
     * @param id an identity without special rights
     * @param seen this user's view of the tenant
     * @return the tenant with this information
     */
    public ContractTenant manager(IdentityId id, Tenant seen) {
        return new ContractTenant(administrator, user, seen, names.withManager(id), pauser);
    }

    /**
     * Sets a role that the user does not have and that needs no approval.
     *
     * @param id the role
     * @return the tenant with this information
     */
    public ContractTenant freeRole(String id) {
        return new ContractTenant(administrator, user, manager, names.withFreeRole(id), pauser);
    }

    /**
     * Sets an access profile that the user does not have, that only the manager approves, and whose denial needs a
     * comment.
     *
     * @param id the access profile
     * @return the tenant with this information
     */
    public ContractTenant reviewedProfile(String id) {
        return new ContractTenant(administrator, user, manager, names.withReviewedProfile(id), pauser);
    }

    /**
     * Sets an entitlement on a source on which the user has one account.
     *
     * @param id the entitlement
     * @param holder an identity that has it on one account, and from which it can be revoked
     * @return the tenant with this information
     */
    public ContractTenant entitlement(String id, IdentityId holder) {
        return new ContractTenant(administrator, user, manager, names.withEntitlement(id, holder), pauser);
    }

    /**
     * Decorates the tenant.
     *
     * @param decorator decorates each of the three views
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

    /** {@return the same tenant, with all tests that would change something aborted} */
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

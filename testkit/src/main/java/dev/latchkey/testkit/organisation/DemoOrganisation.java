package dev.latchkey.testkit.organisation;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.Licence;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A small company for tests and experiments: an administrator, a chain of managers, people in two teams, machines, two
 * sources, and roles, access profiles and entitlements with all kinds of approvals. Managers are allowed to request
 * access for their direct reports.
 */
public final class DemoOrganisation {
    /** Ada, the administrator, top of the chain of managers and fallback approver. */
    public static final IdentityId ADMIN = IdentityId.of("2c918084660f45d6016617daa9210001");
    /** Maya, manager of Eve and Emil. */
    public static final IdentityId MANAGER = IdentityId.of("2c918084660f45d6016617daa9210002");
    /** Eve, an employee whose manager is Maya. */
    public static final IdentityId EMPLOYEE = IdentityId.of("2c918084660f45d6016617daa9210003");
    /** Emil, an employee whose manager is Maya; he has two accounts on the directory. */
    public static final IdentityId COLLEAGUE = IdentityId.of("2c918084660f45d6016617daa9210004");
    /** Otto, owner of both sources and of the entitlements. */
    public static final IdentityId OWNER = IdentityId.of("2c918084660f45d6016617daa9210005");
    /** Gina, member of the governance group. */
    public static final IdentityId AUDITOR = IdentityId.of("2c918084660f45d6016617daa9210006");
    /** Max, member of the governance group and only member of the contractors' segment. */
    public static final IdentityId CONTRACTOR = IdentityId.of("2c918084660f45d6016617daa9210007");
    /** The machine identity of the payroll job; Otto owns it. */
    public static final IdentityId MACHINE = IdentityId.of("a1111111-bc6d-4ff3-8365-c2d44f2c6001");

    /** A role that the manager and then the governance group approve. */
    public static final String AUDIT_ROLE = "2c9180835d2e5168015d32f890ca0001";
    /** A role that needs no approval. */
    public static final String STAFF_ROLE = "2c9180835d2e5168015d32f890ca0002";
    /** A role that Eve has by its membership criteria. */
    public static final String TEAM_ROLE = "2c9180835d2e5168015d32f890ca0003";
    /** An access profile that the manager approves; a denial needs a comment. */
    public static final String REPORTS_PROFILE = "2c9180835d2e5168015d32f890ca0011";
    /** An access profile that only contractors can request. */
    public static final String CONTRACTORS_PROFILE = "2c9180835d2e5168015d32f890ca0012";
    /** An entitlement on the directory; the owner of the source approves it, according to the configuration. */
    public static final String VPN_ENTITLEMENT = "2c91808874ff91550175097daaec0001";
    /** An entitlement on the database that needs a comment and an end date, within 30 days; its owner approves it. */
    public static final String DATABASE_ENTITLEMENT = "2c91808874ff91550175097daaec0002";

    /** The directory, a source. */
    public static final String DIRECTORY = "cb89bc2f1ee6445fbea12224c5260001";
    /** The database, a source. */
    public static final String DATABASE = "cb89bc2f1ee6445fbea12224c5260002";
    /** The governance group: Gina and Max. */
    public static final String AUDITORS = "2c91808568c529c60168cca6f90c0001";

    private DemoOrganisation() {}

    /** {@return the organisation, at noon of 21 November 2026} */
    public static Organisation create() {
        Organisation.Builder organisation = Organisation.builder();
        organisation.name("acme").now(OffsetDateTime.parse("2026-11-21T12:00:00Z"));
        addPeople(organisation);
        addSources(organisation);
        addItems(organisation);
        addAccess(organisation);
        return organisation
                .addLicences(Licence.MACHINE_IDENTITY)
                .config(config())
                .configV2(AccessRequestConfigV2.builder()
                        .govGroupVisibilityEnabled(false)
                        .machineIdentityAccessRequestEnabled(true)
                        .build())
                .build();
    }

    private static void addPeople(Organisation.Builder organisation) {
        organisation.addPeople(
                person(ADMIN, "Ada Admin", null)
                        .authority(PersonAuthority.ORG_ADMIN)
                        .build(),
                person(MANAGER, "Maya Manager", ADMIN).build(),
                person(EMPLOYEE, "Eve Employee", MANAGER).build(),
                person(COLLEAGUE, "Emil Employee", MANAGER).build(),
                person(OWNER, "Otto Owner", ADMIN).build(),
                person(AUDITOR, "Gina Auditor", ADMIN).build(),
                person(CONTRACTOR, "Max Contractor", OWNER).build());
        organisation.addMachineIdentities(MachineIdentity.builder()
                .id(MACHINE)
                .name("Payroll job")
                .addOwners(OWNER)
                .build());
        organisation.addGovernanceGroups(GovernanceGroup.builder()
                .id(AUDITORS)
                .name("Auditors")
                .addMembers(AUDITOR, CONTRACTOR)
                .build());
        organisation.addClients(
                ApiClient.builder()
                        .id("latchkey")
                        .secret("latchkey")
                        .person(ADMIN)
                        .build(),
                ApiClient.builder().id("eve").secret("eve").person(EMPLOYEE).build(),
                ApiClient.builder().id("maya").secret("maya").person(MANAGER).build(),
                ApiClient.builder().id("api").secret("api").build());
    }

    private static Person.Builder person(IdentityId id, String name, @Nullable IdentityId manager) {
        String first = name.substring(0, name.indexOf(' '));
        return Person.builder()
                .id(id)
                .name(name)
                .email(first.toLowerCase(Locale.ROOT) + "@acme.example")
                .manager(manager);
    }

    private static void addSources(Organisation.Builder organisation) {
        organisation.addSources(
                Source.builder().id(DIRECTORY).name("Directory").owner(OWNER).build(),
                Source.builder().id(DATABASE).name("Database").owner(OWNER).build());
        organisation.addAccounts(
                account("{fab7119e-004f-4822-9c33-b8d570d60001}", "CN=Eve,OU=Staff,DC=acme", DIRECTORY, EMPLOYEE),
                account("{fab7119e-004f-4822-9c33-b8d570d60002}", "CN=Emil,OU=Staff,DC=acme", DIRECTORY, COLLEAGUE),
                account("{fab7119e-004f-4822-9c33-b8d570d60003}", "CN=Emil,OU=Admins,DC=acme", DIRECTORY, COLLEAGUE),
                account("{fab7119e-004f-4822-9c33-b8d570d60004}", "CN=payroll,OU=Jobs,DC=acme", DIRECTORY, MACHINE));
    }

    private static Account account(String uuid, String nativeIdentity, String source, IdentityId identity) {
        return Account.builder()
                .uuid(uuid)
                .nativeIdentity(nativeIdentity)
                .source(source)
                .identity(identity)
                .build();
    }

    private static void addItems(Organisation.Builder organisation) {
        organisation.addItems(
                item(ItemType.ROLE, AUDIT_ROLE, "Audit")
                        .requestConfig(approvedBy(
                                        scheme(ApproverType.MANAGER, null),
                                        scheme(ApproverType.GOVERNANCE_GROUP, AUDITORS))
                                .build())
                        .build(),
                item(ItemType.ROLE, STAFF_ROLE, "Staff").build(),
                item(ItemType.ROLE, TEAM_ROLE, "Team").build(),
                item(ItemType.ACCESS_PROFILE, REPORTS_PROFILE, "Reports")
                        .addSources(DATABASE)
                        .requestConfig(approvedBy(scheme(ApproverType.MANAGER, null))
                                .denialCommentRequired(true)
                                .build())
                        .revocationConfig(EntitlementRevocationRequestConfig.builder()
                                .addApprovalSchemes(scheme(ApproverType.MANAGER, null))
                                .build())
                        .build(),
                item(ItemType.ACCESS_PROFILE, CONTRACTORS_PROFILE, "Contractors' tools")
                        .build(),
                item(ItemType.ENTITLEMENT, VPN_ENTITLEMENT, "VPN")
                        .addSources(DIRECTORY)
                        .build(),
                item(ItemType.ENTITLEMENT, DATABASE_ENTITLEMENT, "Database writer")
                        .addSources(DATABASE)
                        .requestConfig(approvedBy(scheme(ApproverType.ENTITLEMENT_OWNER, null))
                                .requestCommentRequired(true)
                                .requireEndDate(true)
                                .maxPermittedAccessDuration(AccessDuration.builder()
                                        .value(30)
                                        .timeUnit(DurationUnit.DAYS)
                                        .build())
                                .build())
                        .build());
        organisation.addSegments(Segment.builder()
                .id("2c91808568c529c60168cca6f90c0101")
                .name("Contractors")
                .addPeople(CONTRACTOR)
                .addItems(CONTRACTORS_PROFILE)
                .build());
    }

    private static RequestableItem.Builder item(ItemType type, String id, String name) {
        return RequestableItem.builder().type(type).id(id).name(name).owner(OWNER);
    }

    private static EntitlementAccessRequestConfig.Builder approvedBy(EntitlementApprovalScheme... schemes) {
        return EntitlementAccessRequestConfig.builder().addApprovalSchemes(schemes);
    }

    private static EntitlementApprovalScheme scheme(ApproverType type, @Nullable String id) {
        return EntitlementApprovalScheme.builder()
                .approverType(type)
                .approverId(id)
                .build();
    }

    private static void addAccess(Organisation.Builder organisation) {
        organisation.addAccess(
                HeldAccess.builder()
                        .identity(EMPLOYEE)
                        .type(ItemType.ROLE)
                        .item(TEAM_ROLE)
                        .assignmentId("5d3118c518a44ec7805450d534790001")
                        .grantedBy(GrantedBy.ROLE_MEMBERSHIP)
                        .revocable(false)
                        .build(),
                HeldAccess.builder()
                        .identity(COLLEAGUE)
                        .type(ItemType.ACCESS_PROFILE)
                        .item(REPORTS_PROFILE)
                        .removeDate(OffsetDateTime.parse("2027-06-30T22:00:00Z"))
                        .build(),
                HeldAccess.builder()
                        .identity(COLLEAGUE)
                        .type(ItemType.ENTITLEMENT)
                        .item(VPN_ENTITLEMENT)
                        .account("{fab7119e-004f-4822-9c33-b8d570d60002}")
                        .build());
    }

    private static AccessRequestConfig config() {
        return AccessRequestConfig.builder()
                .approvalsMustBeExternal(false)
                .autoApprovalEnabled(true)
                .reauthorizationEnabled(false)
                .requestOnBehalfOfConfig(RequestOnBehalfOfConfig.builder()
                        .allowRequestOnBehalfOfAnyoneByAnyone(false)
                        .allowRequestOnBehalfOfEmployeeByManager(true)
                        .allowRequestOnBehalfOfForMachineIdentity(false)
                        .allowRequestForMachineByOwner(true)
                        .build())
                .approvalReminderAndEscalationConfig(ApprovalReminderAndEscalationConfig.builder()
                        .daysUntilEscalation(7)
                        .daysBetweenReminders(2)
                        .maxReminders(3)
                        .fallbackApproverRef(FallbackApprover.builder()
                                .type(ReferenceType.IDENTITY)
                                .id(ADMIN)
                                .build())
                        .build())
                .entitlementRequestConfig(EntitlementRequestConfig.builder()
                        .allowEntitlementRequest(true)
                        .accessRequestConfig(approvedBy(scheme(ApproverType.SOURCE_OWNER, null))
                                .requestCommentRequired(false)
                                .build())
                        .revocationRequestConfig(EntitlementRevocationRequestConfig.builder()
                                .approvalSchemes(List.of())
                                .build())
                        .build())
                .build();
    }
}

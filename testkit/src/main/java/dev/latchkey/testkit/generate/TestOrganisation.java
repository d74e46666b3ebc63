package dev.latchkey.testkit.generate;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.ApiClient;
import dev.latchkey.testkit.organisation.GovernanceGroup;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.MachineIdentity;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.PersonAuthority;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.testkit.organisation.Segment;
import dev.latchkey.testkit.organisation.Source;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mutable organisation. Objects that a case needs are added on demand. */
final class TestOrganisation {
    private static final Instant EARLIEST = Instant.parse("2026-11-21T00:00:00Z");
    private static final int SECONDS_OF_FIVE_YEARS = 5 * 365 * 24 * 3600;
    private static final int SECONDS_OF_A_DAY = 24 * 3600;
    private static final int SECONDS_OF_A_YEAR = 365 * SECONDS_OF_A_DAY;
    private static final ItemType[] TYPES = ItemType.values();

    final RandomSource draw;
    final Instant now;
    final GeneratedConfig policy;
    final List<Person> people = new ArrayList<>();
    final List<MachineIdentity> machines = new ArrayList<>();
    final List<RequestableItem> items = new ArrayList<>();
    final List<Account> accounts = new ArrayList<>();
    final List<HeldAccess> access = new ArrayList<>();
    final List<OpenRequest> open = new ArrayList<>();
    final Set<Licence> licences = EnumSet.noneOf(Licence.class);
    private final List<Source> sources = new ArrayList<>();
    private final List<GovernanceGroup> groups = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final ApiClient client;

    private TestOrganisation(RandomSource draw) {
        this.draw = draw;
        this.now = EARLIEST.plusSeconds(draw.below(SECONDS_OF_FIVE_YEARS));
        this.policy = GeneratedConfig.draw(draw);
        this.client = ApiClient.builder().id(draw.id()).secret(draw.id()).build();
    }

    /** Generates an administrator, some people and machines, their access, and requestable items. */
    static TestOrganisation draw(RandomSource draw) {
        TestOrganisation world = new TestOrganisation(draw);
        world.person(PersonAuthority.ORG_ADMIN, null);
        for (int more = draw.between(2, 6); more > 0; more--) {
            IdentityId manager = draw.chance(80) ? draw.one(world.people).getId() : null;
            world.person(draw.chance(10) ? PersonAuthority.ORG_ADMIN : PersonAuthority.USER, manager);
        }
        for (int more = draw.below(3); more > 0; more--) {
            world.machine(draw.uuid());
        }
        for (int more = draw.below(3); more > 0; more--) {
            world.group(draw.some(world.people, 1, 3));
        }
        if (draw.chance(30)) {
            world.policy.schemes = world.schemes();
        }
        if (draw.chance(30)) {
            world.policy.reminders = world.reminders();
        }
        for (int more = draw.between(1, 5); more > 0; more--) {
            ItemType type = draw.one(TYPES);
            boolean several = type != ItemType.ENTITLEMENT && draw.chance(40);
            RequestableItem item = world.item(type, world.demands(), several ? 2 : 1);
            if (several && draw.chance(60)) {
                IdentityId person = draw.one(world.people).getId();
                item.getSources().forEach(source -> world.account(person, source));
            }
        }
        if (draw.chance(40) && !world.items.isEmpty()) {
            world.segment(draw.some(world.people, 1, 3), draw.one(world.items));
        }
        for (int more = draw.below(4); more > 0 && !world.items.isEmpty(); more--) {
            world.holdSomehow(draw.one(world.people).getId(), draw.one(world.items));
        }
        if (draw.chance(50)) {
            world.licences.add(Licence.MACHINE_IDENTITY);
        }
        return world;
    }

    IdentityId administrator() {
        return people.get(0).getId();
    }

    Person person(PersonAuthority authority, @Nullable IdentityId manager) {
        Person person = Person.builder()
                .id(IdentityId.of(draw.id()))
                .name(draw.text())
                .manager(manager)
                .authority(authority)
                .build();
        people.add(person);
        return person;
    }

    /** Chooses a person without special authority. */
    IdentityId user() {
        return person(PersonAuthority.USER, null).getId();
    }

    List<IdentityId> managed(IdentityId manager) {
        return people.stream()
                .filter(person -> manager.equals(person.getManager()))
                .map(Person::getId)
                .toList();
    }

    boolean isAdministrator(IdentityId person) {
        return people.stream()
                .anyMatch(other -> other.getId().equals(person) && other.getAuthority() == PersonAuthority.ORG_ADMIN);
    }

    MachineIdentity machine(String id) {
        MachineIdentity machine = MachineIdentity.builder()
                .id(IdentityId.of(id))
                .name("svc-" + draw.id().substring(0, 8))
                .owners(draw.some(people, 1, 2).stream().map(Person::getId).toList())
                .build();
        machines.add(machine);
        return machine;
    }

    /** Adds an item on new sources, in no segment, that no identity has and that has no requirements. */
    RequestableItem item(ItemType type) {
        return item(type, null);
    }

    RequestableItem item(ItemType type, @Nullable EntitlementAccessRequestConfig config) {
        return item(type, config, 1);
    }

    private RequestableItem item(ItemType type, @Nullable EntitlementAccessRequestConfig config, int on) {
        RequestableItem item = RequestableItem.builder()
                .type(type)
                .id(draw.id())
                .name(draw.text())
                .owner(draw.one(people).getId())
                .sources(Stream.generate(this::source).limit(on).toList())
                .requestConfig(config)
                .build();
        items.add(item);
        return item;
    }

    private String source() {
        Source source = Source.builder()
                .id(draw.id())
                .name(draw.text())
                .owner(draw.one(people).getId())
                .build();
        sources.add(source);
        return source.getId();
    }

    /**
     * Generates requirements of an item, such as the longest duration or a form; null for an item that uses the
     * organisation's configuration.
     */
    private @Nullable EntitlementAccessRequestConfig demands() {
        if (draw.chance(40)) {
            return null;
        }
        EntitlementAccessRequestConfig.Builder config = EntitlementAccessRequestConfig.builder()
                .requestCommentRequired(draw.chance(40))
                .requireEndDate(draw.chance(30))
                .formDefinitionId(draw.chance(15) ? draw.uuid() : null);
        if (draw.chance(40)) {
            config.maxPermittedAccessDuration(AccessDuration.builder()
                    .value(draw.between(1, 12))
                    .timeUnit(draw.one(DurationUnit.values()))
                    .build());
        }
        if (draw.chance(25)) {
            config.approvalSchemes(schemes());
        }
        return config.build();
    }

    RequestableItem itemWithDemands(ItemType type) {
        return item(type, demands());
    }

    void segment(List<Person> members, RequestableItem item) {
        segments.add(Segment.builder()
                .id(draw.uuid())
                .name(draw.text())
                .people(members.stream().map(Person::getId).toList())
                .addItems(item.getId())
                .build());
    }

    /** Adds an account of an identity on the first source of an item. */
    Account account(IdentityId identity, RequestableItem item) {
        return account(identity, item.getSources().get(0));
    }

    private Account account(IdentityId identity, String source) {
        Account account = Account.builder()
                .uuid(draw.uuid())
                .nativeIdentity("CN=" + draw.id().substring(0, 12))
                .source(source)
                .identity(identity)
                .build();
        accounts.add(account);
        return account;
    }

    List<Account> accountsOf(IdentityId identity, RequestableItem item) {
        return accounts.stream()
                .filter(account -> account.getIdentity().equals(identity)
                        && item.getSources().contains(account.getSource()))
                .toList();
    }

    HeldAccess hold(
            IdentityId identity, RequestableItem item, @Nullable Instant startDate, @Nullable Instant removeDate) {
        return hold(HeldAccess.builder()
                .identity(identity)
                .type(item.getType())
                .item(item.getId())
                .startDate(startDate == null ? null : startDate.atOffset(ZoneOffset.UTC))
                .removeDate(removeDate == null ? null : removeDate.atOffset(ZoneOffset.UTC))
                .build());
    }

    /** Adds access of any kind: with or without dates, requested or not, revocable or not. */
    private void holdSomehow(IdentityId identity, RequestableItem item) {
        Instant start = draw.chance(20) ? now.plusSeconds(draw.between(1, SECONDS_OF_A_DAY)) : null;
        Instant end = draw.chance(30) ? now.plusSeconds(draw.between(SECONDS_OF_A_DAY + 1, SECONDS_OF_A_YEAR)) : null;
        HeldAccess held = hold(identity, item, start, end);
        access.remove(held);
        GrantedBy how = draw.chance(70) ? GrantedBy.REQUEST : draw.one(GrantedBy.ROLE_MEMBERSHIP, GrantedBy.BIRTHRIGHT);
        hold(held.toBuilder().grantedBy(how).revocable(draw.chance(80)).build());
    }

    private void group(List<Person> members) {
        groups.add(GovernanceGroup.builder()
                .id(draw.uuid())
                .name(draw.text())
                .members(members.stream().map(Person::getId).toList())
                .build());
    }

    private List<EntitlementApprovalScheme> schemes() {
        List<EntitlementApprovalScheme> schemes = new ArrayList<>();
        for (ApproverType type : draw.some(
                List.of(ApproverType.ENTITLEMENT_OWNER, ApproverType.SOURCE_OWNER, ApproverType.MANAGER), 1, 2)) {
            schemes.add(EntitlementApprovalScheme.builder().approverType(type).build());
        }
        if (!groups.isEmpty() && draw.chance(50)) {
            schemes.add(EntitlementApprovalScheme.builder()
                    .approverType(ApproverType.GOVERNANCE_GROUP)
                    .approverId(draw.one(groups).getId())
                    .build());
        }
        return schemes;
    }

    private ApprovalReminderAndEscalationConfig reminders() {
        return ApprovalReminderAndEscalationConfig.builder()
                .daysUntilEscalation(draw.between(1, 14))
                .daysBetweenReminders(draw.between(1, 7))
                .maxReminders(draw.between(1, 5))
                .fallbackApproverRef(FallbackApprover.builder()
                        .type(ReferenceType.IDENTITY)
                        .id(administrator())
                        .build())
                .build();
    }

    HeldAccess hold(HeldAccess held) {
        access.add(held);
        return held;
    }

    List<HeldAccess> held(IdentityId identity, RequestableItem item) {
        return access.stream()
                .filter(held -> held.getIdentity().equals(identity)
                        && held.getType() == item.getType()
                        && held.getItem().equals(item.getId()))
                .toList();
    }

    OpenRequest open(IdentityId requestedFor, RequestableItem item, IdentityId requester, boolean cancelable) {
        OpenRequest request = new OpenRequest(
                AccessRequestId.of(draw.id()), requestedFor, item.getType(), item.getId(), requester, cancelable);
        open.add(request);
        return request;
    }

    /** Checks whether a person's segments contain an item; an item in no segment is available to every identity. */
    boolean maySee(@Nullable IdentityId person, RequestableItem item) {
        return OrganisationFacts.isRequestable(segments, person, item);
    }

    ApiClient client() {
        return client;
    }

    /** Chooses a time after now, with the precision of servers. */
    Instant later() {
        return now.plusSeconds(draw.between(3600, 300 * 24 * 3600));
    }

    Organisation build() {
        return Organisation.builder()
                .name("org-" + client.getId().substring(4, 10))
                .now(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .people(people)
                .machineIdentities(machines)
                .governanceGroups(groups)
                .addClients(client)
                .sources(sources)
                .accounts(accounts)
                .items(items)
                .segments(segments)
                .licences(licences)
                .config(policy.first())
                .configV2(policy.second())
                .access(access)
                .build();
    }
}

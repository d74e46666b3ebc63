package dev.latchkey.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.CurrentUser;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.HeldItem;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.PublicIdentity;
import dev.latchkey.model.directory.RequestableObject;
import dev.latchkey.model.directory.RequestableObject.RequestStatus;
import dev.latchkey.model.directory.RoleAssignment;
import dev.latchkey.model.directory.SourceAccount;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Tenant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The contract of {@link Directory}. The tests abort for a tenant that has none. */
public abstract class DirectoryContract extends Contract {
    private static final IdentityId NOBODY = IdentityId.of("00000000000000000000000000000000");
    private static final String NOTHING = "00000000000000000000000000000000";

    /** Creates the tests, for subclasses. */
    protected DirectoryContract() {}

    @Test
    void theTokenTellsWhomItStandsFor() {
        CurrentUser administrator = known(of(administrator()).currentUser());
        assertThat(administrator.getId()).isEqualTo(contract().administratorId());
        assertThat(administrator.getAuthority()).isEqualTo(Authority.ORG_ADMIN);

        CurrentUser user = known(of(user()).currentUser());
        assertThat(user.getId()).isEqualTo(contract().userId());
        assertThat(user.getAuthority()).isEqualTo(Authority.USER);
    }

    @Test
    void peopleAreFoundByIdWithTheirManagersByWhomever() {
        for (Tenant seen : List.of(administrator(), user())) {
            List<PublicIdentity> people = known(
                    of(seen).identities(List.of(contract().userId(), contract().managerId(), NOBODY)));

            assertThat(people)
                    .extracting(PublicIdentity::getId)
                    .containsExactlyInAnyOrder(contract().userId(), contract().managerId());
            assertThat(people)
                    .filteredOn(person -> person.getId().equals(contract().userId()))
                    .extracting(PublicIdentity::getManager)
                    .containsExactly(contract().managerId());
        }
    }

    @Test
    void peopleAreFoundByTheirNameAndAddress() {
        PublicIdentity user = person(contract().userId());

        assertThat(known(of(administrator()).identitiesNamed(user.getName())))
                .extracting(PublicIdentity::getId)
                .contains(user.getId());
        assertThat(known(of(administrator()).identitiesNamed(Objects.requireNonNull(user.getEmail()))))
                .extracting(PublicIdentity::getId)
                .containsExactly(user.getId());
        assertThat(known(of(administrator()).identitiesNamed("Nobody who is called so")))
                .isEmpty();
    }

    @Test
    void managersAreFoundByWhomTheyManage() {
        of(administrator())
                .reportsOf(contract().managerId())
                .find()
                .ifPresent(reports -> assertThat(reports)
                        .extracting(PublicIdentity::getId)
                        .contains(contract().userId()));
    }

    @Test
    void rolesAndAccessProfilesAreFoundByIdWithTheirConfiguration() {
        assertThat(known(of(administrator()).items(ItemType.ROLE, List.of(role(), NOTHING))))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.getType()).isEqualTo(ItemType.ROLE);
                    assertThat(item.getId()).isEqualTo(role());
                    assertThat(item.isRequestable()).isTrue();
                    assertThat(item.getRequestConfig()).isNotNull();
                });
        assertThat(known(of(administrator()).items(ItemType.ACCESS_PROFILE, List.of(profile(), role()))))
                .singleElement()
                .extracting(AccessItem::getRequestConfig)
                .extracting(EntitlementRequestConfig::getAccessRequestConfig)
                .extracting(EntitlementAccessRequestConfig::getDenialCommentRequired)
                .isEqualTo(true);
    }

    @Test
    void entitlementsAreFoundByIdWithTheirSourceByWhomever() {
        for (Tenant seen : List.of(administrator(), user())) {
            assertThat(known(of(seen).items(ItemType.ENTITLEMENT, List.of(entitlement(), NOTHING))))
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.getId()).isEqualTo(entitlement());
                        assertThat(item.getSourceId()).isNotNull();
                    });
        }
    }

    @Test
    void itemsAreFoundByTheBeginningOfTheirName() {
        AccessItem item = known(of(administrator()).items(ItemType.ACCESS_PROFILE, List.of(profile())))
                .get(0);

        assertThat(known(of(administrator())
                        .itemsNamed(ItemType.ACCESS_PROFILE, item.getName().substring(0, 3))))
                .extracting(AccessItem::getId)
                .contains(profile());
        assertThat(known(of(administrator()).itemsNamed(ItemType.ACCESS_PROFILE, "Nothing that is called so")))
                .isEmpty();
    }

    @Test
    void anEntitlementTellsItsConfigurationAndAnUnknownOneIsNotFound() {
        assertThat(of(administrator()).entitlementRequestConfig(entitlement())).isInstanceOf(Lookup.Known.class);
        assertThat(of(administrator()).entitlementRequestConfig(NOTHING)).isInstanceOf(Lookup.NotFound.class);
    }

    @Test
    void whatCanBeRequestedIsToldToAdministratorsForAnybodyAndToUsersForThemselves() {
        for (Tenant seen : List.of(administrator(), user())) {
            assertThat(known(of(seen).requestableObjects(contract().userId(), List.of(role(), profile(), NOTHING))))
                    .extracting(RequestableObject::getId)
                    .containsExactlyInAnyOrder(role(), profile());
            assertThat(known(of(seen).segmentedEntitlements(contract().userId(), List.of(entitlement(), NOTHING))))
                    .singleElement()
                    .satisfies(item -> assertThat(item.isRequestable()).isTrue());
        }
        assertIsForbidden(of(user()).requestableObjects(contract().managerId(), List.of(role())));
        assertIsForbidden(of(user()).requestableObjects(null, List.of(role())));
    }

    @Test
    void whatIsRequestedAndThenThereIsToldAsSuch() throws InterruptedException {
        Directory directory = of(administrator());
        assertThat(status(role())).isEqualTo(RequestStatus.AVAILABLE);

        submitReviewed();
        assertThat(status(profile())).isEqualTo(RequestStatus.PENDING);

        submit(user(), grant(contract().userId(), contract().freeItem()));
        soon();
        assertThat(status(role())).isEqualTo(RequestStatus.ASSIGNED);
        RoleAssignment assignment =
                known(directory.roleAssignments(contract().userId(), role())).get(0);
        assertThat(assignment.getId()).isEqualTo(role());
        assertThat(assignment.getGrantedBy()).isEqualTo(GrantedBy.REQUEST);
        assertThat(known(directory.roleAssignments(contract().userId())))
                .filteredOn(row -> row.getId().equals(role()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getAssignmentId()).isEqualTo(assignment.getAssignmentId());
                    assertThat(row.getGrantedBy()).isNull();
                });
        assertThat(known(directory.roleAssignments(contract().managerId(), role())))
                .isEmpty();
    }

    @Test
    void managersAreToldTheRolesOfTheirPeopleAndUsersAreNot() {
        assertThat(of(manager()).roleAssignments(contract().userId())).isInstanceOf(Lookup.Known.class);
        assertIsForbidden(of(user()).roleAssignments(contract().managerId()));
    }

    @Test
    void entitlementsOfAnIdentityAreToldToAdministrators() {
        assertThat(known(of(administrator()).entitlementsOf(contract().holder())))
                .contains(entitlement());
        assertIsForbidden(of(user()).entitlementsOf(contract().holder()));
    }

    @Test
    void accessProfilesOfAnIdentityAreToldToAdministratorsAndToItself() {
        assertThat(known(of(administrator()).accessProfilesOf(contract().userId())))
                .doesNotContain(profile());
        assertThat(known(of(user()).accessProfilesOf(contract().userId()))).doesNotContain(profile());
        assertIsForbidden(of(user()).accessProfilesOf(contract().managerId()));
    }

    @Test
    void theHistoryTellsAdministratorsWhatAnIdentityHasAndWhetherItCanBeRevoked() throws InterruptedException {
        assertThat(known(of(administrator()).accessItems(contract().userId(), ItemType.ROLE)))
                .extracting(HeldItem::getId)
                .doesNotContain(role());

        submit(user(), grant(contract().userId(), contract().freeItem()));
        soon();
        assertThat(known(of(administrator()).accessItems(contract().userId(), ItemType.ROLE)))
                .filteredOn(held -> held.getId().equals(role()))
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.getType()).isEqualTo(ItemType.ROLE);
                    assertThat(held.getRevocable()).isTrue();
                });
        assertThat(known(of(administrator()).accessItems(contract().userId(), ItemType.ACCESS_PROFILE)))
                .extracting(HeldItem::getId)
                .doesNotContain(role());
        assertIsForbidden(of(user()).accessItems(contract().userId(), ItemType.ROLE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(administrator()).accessItems(contract().userId(), ItemType.ENTITLEMENT));
    }

    @Test
    void anEntitlementOfAnIdentityIsToldWithItsAccountsAndOneThatItLacksIsNotFound() {
        assertThat(known(of(administrator()).entitlementDetails(contract().holder(), entitlement()))
                        .getAccountTargets())
                .isNotEmpty();
        assertThat(of(administrator()).entitlementDetails(contract().holder(), NOTHING))
                .isInstanceOf(Lookup.NotFound.class);
    }

    @Test
    void theAccountsThatARequestCouldChooseFromAreToldToWhomever() {
        assertThat(known(of(user())
                                .selectableAccounts(
                                        grant(contract().userId(), contract().entitlement())))
                        .getIdentities())
                .singleElement()
                .satisfies(identity ->
                        assertThat(identity.getId()).isEqualTo(contract().userId()));
    }

    @Test
    void accountsAreToldToAdministratorsOnTheSourcesInQuestion() {
        String source =
                Objects.requireNonNull(known(of(administrator()).items(ItemType.ENTITLEMENT, List.of(entitlement())))
                        .get(0)
                        .getSourceId());

        assertThat(known(of(administrator())
                        .accounts(List.of(contract().userId(), contract().holder()), List.of(source))))
                .allSatisfy(account -> assertThat(account.getSourceId()).isEqualTo(source))
                .extracting(SourceAccount::getIdentityId)
                .contains(contract().userId(), contract().holder());
        assertThat(known(of(administrator()).accounts(List.of(contract().userId()), List.of(NOTHING))))
                .isEmpty();
        assertIsForbidden(of(user()).accounts(List.of(contract().userId()), List.of()));
    }

    @Test
    void aMachineThatIsNotThereIsNotFound() {
        assertThat(of(administrator()).machineIdentity(NOBODY)).isInstanceOf(Lookup.NotFound.class);
    }

    @Test
    void licencesAreToldToWhomever() {
        assertThat(of(user()).licences()).isInstanceOf(Lookup.Known.class);
    }

    @Test
    void anOrdinaryUserIsToldWhichTokenCouldSeeMore() {
        assertThat(of(user()).items(ItemType.ROLE, List.of(role())))
                .isInstanceOfSatisfying(Lookup.Unavailable.class, unavailable -> {
                    assertThat(unavailable.reason()).isEqualTo(Lookup.Reason.FORBIDDEN);
                    assertThat(unavailable.getMessage()).contains("ORG_ADMIN", "idn:role-unchecked:read");
                });
        assertIsForbidden(of(user()).items(ItemType.ACCESS_PROFILE, List.of(profile())));
        assertIsForbidden(of(user()).entitlementRequestConfig(entitlement()));
        assertIsForbidden(of(user()).machineIdentity(NOBODY));
    }

    @Test
    void nothingIsAskedForNoIds() {
        assertThat(known(of(administrator()).identities(List.of()))).isEmpty();
        assertThat(known(of(administrator()).items(ItemType.ROLE, List.of()))).isEmpty();
        assertThat(known(of(administrator()).requestableObjects(contract().userId(), List.of())))
                .isEmpty();
        assertThat(known(of(administrator()).segmentedEntitlements(contract().userId(), List.of())))
                .isEmpty();
        assertThat(known(of(administrator()).accounts(List.of(), List.of()))).isEmpty();
    }

    @Test
    void moreIdsThanOneCallTakesAreRefused() {
        List<String> many = IntStream.rangeClosed(0, Directory.MOST_IDS)
                .mapToObj(i -> "2c91808874ff91550175097daaec" + (1000 + i))
                .toList();
        Directory directory = of(administrator());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> directory.items(ItemType.ENTITLEMENT, many))
                .withMessage("51 ids in one lookup are too many; look up at most 50");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        directory.identities(many.stream().map(IdentityId::of).toList()));
    }

    private static Directory of(Tenant tenant) {
        return Given.or("a directory", tenant.directory().orElse(null));
    }

    private static <T> T known(Lookup<T> lookup) {
        assertThat(lookup).isInstanceOf(Lookup.Known.class);
        return lookup.find().orElseThrow();
    }

    private static void assertIsForbidden(Lookup<?> lookup) {
        assertThat(lookup)
                .isInstanceOfSatisfying(
                        Lookup.Unavailable.class,
                        unavailable -> assertThat(unavailable.reason()).isEqualTo(Lookup.Reason.FORBIDDEN));
    }

    private PublicIdentity person(IdentityId id) {
        return known(of(administrator()).identities(List.of(id))).get(0);
    }

    private Object status(String item) {
        return known(of(administrator()).requestableObjects(contract().userId(), List.of(item)))
                .get(0)
                .getRequestStatus();
    }

    private String role() {
        return id(contract().freeItem());
    }

    private String profile() {
        return id(contract().reviewedItem());
    }

    private String entitlement() {
        return id(contract().entitlement());
    }

    private static String id(RequestedItem item) {
        return Objects.requireNonNull(item.getId());
    }
}

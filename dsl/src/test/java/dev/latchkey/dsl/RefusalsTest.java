package dev.latchkey.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.SelectableAccount;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.OperationNotOfferedException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What types cannot say is refused by the word that would break the rule; its message names the word and what to do. */
class RefusalsTest {
    private static final Instant DATE = Instant.parse("2027-07-11T21:23:15Z");

    @Test
    void aRefusalHasItsPartsAndCanBeTheOneOfAnotherWord() {
        InvalidRequestException refusal = catchThrowableOfType(
                InvalidRequestException.class, () -> AccessRequests.grant().role(" "));

        assertThat(refusal.getMethod()).isEqualTo("role(id)");
        assertThat(refusal.getComplaint()).isEqualTo("the id is blank");
        assertThat(refusal.getAdvice()).isEqualTo("it has to be there");
        assertThat(refusal.by("starterKit(role)"))
                .hasMessage("starterKit(role): the id is blank; it has to be there")
                .hasCause(refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void idsAreNotBlank(String blank) {
        assertRefused(() -> AccessRequests.grant().role(blank), "role(id): the id is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.grant().role("r1").accessProfile(blank),
                "accessProfile(id): the id is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.grant().item(ItemType.ENTITLEMENT, blank, item -> item),
                "entitlement(id): the id is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.grant().role("r1").forIdentities("i1", blank),
                "forIdentities(ids): the identity id is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.grantPerIdentity().forIdentity(blank),
                "forIdentity(id): the identity id is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.revoke().role("r1", "why").forIdentity(blank),
                "forIdentity(id): the identity id is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.revoke().role(blank, "why"), "role(id): the id is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.forMachine(blank), "forMachine(id): the identity id is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.forMachine("m1").accountsSelection("e1", blank),
                "accountsSelection(entitlements): the id is blank; it has to be there");
        assertRefused(() -> AccessRequests.cancel(blank), "cancel(id): the id is blank; it has to be there");
        assertRefused(() -> AccessRequests.close(blank), "close(ids): the id is blank; it has to be there");
        assertRefused(
                () -> Approvals.forwardTo(blank),
                "forwardTo(newOwnerId): the identity id is blank; it has to be there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void whatIsSaidIsNotBlank(String blank) {
        AccessRequests.grant().role("r1", item -> {
            assertRefused(
                    () -> item.comment(blank), "comment(text): the comment is blank; give one, or leave the call out");
            assertRefused(
                    () -> item.form(blank),
                    "form(formInstanceId): the id of the form is blank; give one, or leave the call out");
            return item;
        });
        AccessRequests.grantPerIdentity().forIdentity("i1").role("r1", item -> {
            assertRefused(
                    () -> item.form(blank),
                    "form(formInstanceId): the id of the form is blank; give one, or leave the call out");
            return item;
        });
        assertRefused(
                () -> AccessRequests.revoke().role("r1", blank),
                "role(id, comment): the comment is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.revoke().accessProfile("p1", blank),
                "accessProfile(id, comment): the comment is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.revoke().entitlement("e1", blank),
                "entitlement(id, comment): the comment is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.revoke().role("r1", "why", item -> item.assignmentId(blank)),
                "assignmentId(id): the id is blank; give one, or leave the call out");
        assertRefused(
                () -> AccessRequests.revoke().entitlement("e1", "why", item -> item.nativeIdentity(blank)),
                "nativeIdentity(name): the name is blank; give one, or leave the call out");
        assertRefused(
                () -> AccessRequests.cancel("q1").comment(blank),
                "comment(comment): the comment is blank; it has to be there");
        assertRefused(
                () -> Approvals.reject().comment(blank), "comment(comment): the comment is blank; it has to be there");
    }

    @Test
    @SuppressWarnings("NullAway") // callers that no checker helps
    void nullIsRefusedByTheWordThatIsGivenIt() {
        assertThatNullPointerException()
                .isThrownBy(() -> AccessRequests.grant().role(null))
                .withMessage("role(id): the id is null");
        assertThatNullPointerException()
                .isThrownBy(() -> AccessRequests.cancel("q1").comment(null))
                .withMessage("comment(comment): the comment is null");
    }

    @Test
    void oneRequestTakes25Entitlements() {
        FlatRequestBuilder<GrantItemOptions> full = entitlements(25);

        assertThat(full.role("r1").forIdentity("i1").build().getRequestedItems())
                .hasSize(26);
        assertRefused(
                () -> full.entitlement("e26"),
                "entitlement(id): 26 entitlements are named and one request takes at most 25; split the request");
        assertRefused(
                () -> {
                    ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder> items =
                            AccessRequests.grantPerIdentity().forIdentity("i1");
                    for (int i = 1; i <= 26; i++) {
                        items = items.entitlement("e" + i);
                    }
                },
                "entitlement(id): 26 entitlements are named and one request takes at most 25; split the request");
    }

    @Test
    void theNestedShapeCountsAnEntitlementOnceForAllIdentities() {
        PerIdentityGrantBuilder grant =
                AccessRequests.grantPerIdentity().forIdentity("i1").entitlement("e1");
        for (int identity = 1; identity <= 2; identity++) {
            for (int i = 2; i <= 25; i++) {
                grant = grant.forIdentity("i" + identity).entitlement("e" + i);
            }
        }
        PerIdentityGrantBuilder full = grant;

        assertRefused(
                () -> full.entitlement("e26"),
                "entitlement(id): 26 entitlements are named and one request takes at most 25; split the request");
    }

    @Test
    void aRequestWithEntitlementsTakes10Identities() {
        String message = "11 identities are named and a request with entitlements takes at most 10;"
                + " split the request, or ask for the entitlements in one of their own";

        assertThat(entitlements(1).forIdentities(ids(10)).build().getRequestedFor())
                .hasSize(10);
        assertRefused(() -> entitlements(1).forIdentities(ids(11)), "forIdentities(ids): " + message);
        assertThat(AccessRequests.grant()
                        .role("r1")
                        .forIdentities(ids(5000))
                        .build()
                        .getRequestedFor())
                .hasSize(5000);

        PerIdentityGrantBuilder ten =
                AccessRequests.grantPerIdentity().forIdentity("i1").role("r1");
        for (int i = 2; i <= 10; i++) {
            ten = ten.forIdentity("i" + i).role("r1");
        }
        PerIdentityGrantBuilder withoutEntitlement = ten;
        assertRefused(() -> withoutEntitlement.forIdentity("i11").entitlement("e1"), "entitlement(id): " + message);
        assertRefused(() -> withoutEntitlement.entitlement("e1").forIdentity("i11"), "forIdentity(id): " + message);
        assertRefused(
                () -> {
                    MachineRequestBuilder machines = AccessRequests.forMachine("i1")
                            .grant()
                            .entitlement("e1", item -> item.onAccountNamed("s1", "n1"));
                    for (int i = 2; i <= 11; i++) {
                        machines =
                                machines.forMachine("i" + i).entitlement("e1", item -> item.onAccountNamed("s1", "n1"));
                    }
                },
                "forMachine(id): " + message);
    }

    @Test
    void oneAccountsSelectionTakes25ItemsOfAnyKind() {
        ItemsStep<GrantItemOptions, FlatRequestBuilder<GrantItemOptions>> items = AccessRequests.accountsSelection();
        FlatRequestBuilder<GrantItemOptions> full = items.role("r1");
        for (int i = 2; i <= 25; i++) {
            full = full.role("r" + i);
        }
        FlatRequestBuilder<GrantItemOptions> all = full;

        assertThat(all.forIdentities(ids(11)).build().getRequestedItems()).hasSize(25);
        assertRefused(
                () -> all.accessProfile("p1"),
                "accessProfile(id): 26 items are named and one accounts selection takes at most 25; ask in several calls");
    }

    @Test
    void bulkCallsTake50IdsAndACloseTakes500() {
        assertThat(AccessRequests.cancelAll(ids(50)).comment("why").getAccessRequestIds())
                .hasSize(50);
        assertRefused(
                () -> AccessRequests.cancelAll(ids(51)),
                "cancelAll(ids): 51 are named and one call takes at most 50; split the list");
        assertRefused(
                () -> AccessRequests.cancelAll(List.of()), "cancelAll(ids): the list is empty; name at least one");
        assertThat(Approvals.approveAll(ids(50)).comment("why").getApprovalIds())
                .hasSize(50);
        assertRefused(
                () -> Approvals.approveAll(ids(51)),
                "approveAll(ids): 51 are named and one call takes at most 50; split the list");
        assertThat(AccessRequests.close(ids(500)).comment("why").getAccessRequestIds())
                .hasSize(500);
        assertRefused(
                () -> AccessRequests.close(ids(501)),
                "close(ids): 501 are named and one call takes at most 500; split the list");
        assertRefused(
                () -> AccessRequests.grant().role("r1").forIdentities(List.of()),
                "forIdentities(ids): the list is empty; name at least one");
    }

    @Test
    void aNonBreakingSpaceIsBlankAsForTheCheck() {
        assertRefused(
                () -> AccessRequests.cancel("r1").comment("\u00A0"),
                "comment(comment): the comment is blank; it has to be there");
    }

    @Test
    void aForwardTakes255Characters() {
        assertThat(Approvals.forwardTo("i1").comment("x".repeat(255)).getComment())
                .hasSize(255);
        assertThat(Approvals.forwardTo("i1").comment("\uD83D\uDD11".repeat(255)).getComment())
                .startsWith("\uD83D\uDD11");
        assertRefused(
                () -> Approvals.forwardTo("i1").comment("x".repeat(256)),
                "comment(comment): the comment has 256 characters and a forward takes at most 255; shorten it");
        assertRefused(
                () -> Approvals.forwardTo("i".repeat(256)),
                "forwardTo(newOwnerId): the identity id has 256 characters and a forward takes at most 255;"
                        + " give the id of an identity");
    }

    @Test
    void accountsAreNamedAndOnlyOneOnEachSource() {
        SelectableAccount nameless = SelectableAccount.builder().id("a1").build();

        AccessRequests.grantPerIdentity().forIdentity("i1").role("r1", item -> {
            assertRefused(
                    () -> item.onAccount("s1", nameless),
                    "onAccount(sourceId, account): the account has neither accountUuid nor nativeIdentity;"
                            + " accounts selection answers both, the first under the name uuid");
            assertRefused(
                    () -> item.onAccountNamed("s1", "n1").onAccountWithUuid("s1", "u1"),
                    "onAccount(sourceId, account): the item has an account on the source s1 already;"
                            + " name the item again for another account");
            assertRefused(
                    () -> item.onAccount(" ", nameless),
                    "onAccount(sourceId, account): the source id is blank; it has to be there");
            assertRefused(
                    () -> item.onAccountNamed(" ", "n1"),
                    "onAccountNamed(sourceId, nativeIdentity): the source id is blank; it has to be there");
            assertRefused(
                    () -> item.onAccountWithUuid(" ", "u1"),
                    "onAccountWithUuid(sourceId, accountUuid): the source id is blank; it has to be there");
            assertRefused(
                    () -> item.onAccountNamed("s1", " "),
                    "onAccountNamed(sourceId, nativeIdentity): the nativeIdentity is blank; it has to be there");
            assertRefused(
                    () -> item.onAccountWithUuid("s1", ""),
                    "onAccountWithUuid(sourceId, accountUuid): the accountUuid is blank; it has to be there");
            return item;
        });
    }

    @Test
    void datesThatNoDocumentCanSayAreRefused() {
        AccessRequests.grant().role("r1", item -> {
            assertRefused(
                    () -> item.removeDate(Instant.parse("+10000-01-01T00:00:00Z")),
                    "removeDate(date): the year of +10000-01-01T00:00:00Z does not have four digits; choose a nearer date");
            assertRefused(
                    () -> item.startDate(Instant.MAX),
                    "startDate(date): the year of +1000000000-12-31T23:59:59.999999999Z does not have four digits;"
                            + " choose a nearer date");
            return item;
        });
        assertRefused(
                () -> AccessRequests.modify().removeDate(Instant.parse("-0001-01-01T00:00:00Z")),
                "removeDate(date): the year of -0001-01-01T00:00:00Z does not have four digits; choose a nearer date");
    }

    @Test
    void betaTakesStartDatesItemsForEachIdentityAndModify() {
        RequestBuilder starting =
                AccessRequests.grant().role("r1", item -> item.startDate(DATE)).forIdentity("i1");
        PerIdentityGrantBuilder perIdentity =
                AccessRequests.grantPerIdentity().forIdentity("i1").role("r1");
        RequestBuilder modify =
                AccessRequests.modify().removeDate(DATE).role("r1").forIdentity("i1");

        assertThat(starting.build(ApiVersion.BETA)).isEqualTo(starting.build());
        assertThat(perIdentity.build(ApiVersion.BETA)).isEqualTo(perIdentity.build());
        assertThat(modify.build(ApiVersion.BETA)).isEqualTo(modify.build());
    }

    @Test
    void whatAnApiVersionLacksIsRefusedWhenTheSentenceIsBuiltForIt() {
        RequestBuilder grant = AccessRequests.grant().role("r1").forIdentity("i1");
        assertThat(grant.build(ApiVersion.BETA)).isEqualTo(grant.build());

        assertRefused(
                () -> AccessRequests.grant()
                        .role("r1", item -> item.form("f1"))
                        .forIdentity("i1")
                        .build(ApiVersion.V2026),
                "build(v2026): formInstanceId is not in API version v2026; build for v1 or later, or leave it out");
        assertRefused(
                () -> AccessRequests.forMachine("m1")
                        .revoke()
                        .entitlement("e1", "why")
                        .build(ApiVersion.V2026),
                "build(v2026): machine identities are not in API version v2026; build for v1 or later");
        assertRefused(
                () -> AccessRequests.revoke()
                        .entitlement("e1", "why", item -> item.removeDate(DATE))
                        .forIdentity("i1")
                        .build(ApiVersion.BETA),
                "build(beta): removeDate for an entitlement that is revoked is not in API version beta;"
                        + " build for v3 or later, or leave it out to revoke at once");
        assertThatThrownBy(() -> AccessRequests.accountsSelection()
                        .role("r1")
                        .forIdentity("i1")
                        .build(ApiVersion.V3))
                .isInstanceOf(OperationNotOfferedException.class)
                .hasMessage(
                        "accounts-selection is not offered by API version v3; it is offered by v2024, v2025, v2026, v1");
    }

    @Test
    void revokesInBetaMayEndRolesLater() {
        AccessRequest request = AccessRequests.revoke()
                .role("r1", "why", item -> item.removeDate(DATE))
                .entitlement("e1", "why")
                .forIdentity("i1")
                .build(ApiVersion.BETA);

        assertThat(request.getRequestedItems()).hasSize(2);
    }

    private static FlatRequestBuilder<GrantItemOptions> entitlements(int count) {
        FlatRequestBuilder<GrantItemOptions> sentence = AccessRequests.grant().entitlement("e1");
        for (int i = 2; i <= count; i++) {
            sentence = sentence.entitlement("e" + i);
        }
        return sentence;
    }

    private static List<String> ids(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "i" + i).toList();
    }

    private static void assertRefused(ThrowingCallable word, String message) {
        assertThatIllegalArgumentException().isThrownBy(word).withMessage(message);
    }
}

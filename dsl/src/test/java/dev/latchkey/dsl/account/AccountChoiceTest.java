package dev.latchkey.dsl.account;

import static dev.latchkey.dsl.JsonText.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.dsl.FlatRequestBuilder;
import dev.latchkey.dsl.GrantItemOptions;
import dev.latchkey.dsl.account.AccountOutcome.Chosen;
import dev.latchkey.dsl.account.AccountOutcome.Undecided;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountsSelectionResponse;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectableAccount;
import dev.latchkey.model.request.SelectionBlockedReason;
import dev.latchkey.model.version.ApiVersion;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AccountChoiceTest {
    private static final String ONE = "{\"id\": \"a1\", \"uuid\": \"u1\", \"nativeIdentity\": \"CN=Glen\"}";
    private static final String TWO = "{\"id\": \"a2\", \"uuid\": \"u2\", \"nativeIdentity\": \"CN=Glen,OU=admins\"}";
    private static final AccessRequest GRANT = AccessRequests.grant()
            .role(
                    "r1",
                    item -> item.comment("Joins")
                            .metadata("app", "x")
                            .form("f1")
                            .startDate(Instant.parse("2027-01-15T00:00:00Z"))
                            .removeDate(Instant.parse("2027-07-11T00:00:00Z")))
            .forIdentity("i1")
            .metadata("ticket", "T-1")
            .build();

    @Test
    void theOnlyAccountIsChosenAndItsUuidBecomesTheAccountUuid() {
        assertChosen(AccountChoice.of(GRANT, answer(source("s1", ONE))).decide(), """
                {
                  "requestType": "GRANT_ACCESS",
                  "clientMetadata": {"ticket": "T-1"},
                  "requestedForWithRequestedItems": [
                    {
                      "identityId": "i1",
                      "requestedItems": [
                        {
                          "type": "ROLE",
                          "id": "r1",
                          "comment": "Joins",
                          "clientMetadata": {"app": "x"},
                          "startDate": "2027-01-15T00:00:00Z",
                          "removeDate": "2027-07-11T00:00:00Z",
                          "accountSelection": [
                            {"sourceId": "s1", "accounts": [{"accountUuid": "u1", "nativeIdentity": "CN=Glen"}]}
                          ],
                          "formInstanceId": "f1"
                        }
                      ]
                    }
                  ]
                }""");
    }

    @Test
    void severalAccountsAreAQuestionUntilAWordDecides() {
        AccountChoice choice = AccountChoice.of(GRANT, answer(source("s1", ONE, TWO)));

        assertThat(choice.decide())
                .isInstanceOfSatisfying(
                        Undecided.class,
                        undecided -> assertThat(undecided.questions())
                                .singleElement()
                                .isInstanceOfSatisfying(UndecidedAccount.Several.class, several -> {
                                    assertThat(several.identity()).isEqualTo(IdentityId.of("i1"));
                                    assertThat(several.item().getId()).isEqualTo("r1");
                                    assertThat(several.sourceId()).isEqualTo("s1");
                                    assertThat(several.accounts())
                                            .extracting(SelectableAccount::getId)
                                            .containsExactly("a1", "a2");
                                }));
        assertThat(chosenUuid(choice.account("a2"))).isEqualTo("u2");
        assertThat(chosenUuid(choice.prefer(account -> "CN=Glen".equals(account.getNativeIdentity()))))
                .isEqualTo("u1");
    }

    @Test
    void theFirstWordThatFitsExactlyOneAccountDecides() {
        AccountChoice choice = AccountChoice.of(GRANT, answer(source("s1", ONE, TWO)));

        assertThat(chosenUuid(choice.prefer(account -> true)
                        .account("elsewhere")
                        .account("a1")
                        .account("a2")))
                .isEqualTo("u1");
        assertThat(choice.prefer(account -> true).decide()).isInstanceOf(Undecided.class);
        assertThat(choice.decide()).isInstanceOf(Undecided.class);
    }

    @Test
    void everySourceIsDecidedByItself() {
        assertThat(chosen(AccountChoice.of(GRANT, answer(source("s1", ONE), source("s2", ONE, TWO), source("s3")))
                        .account("a2")
                        .decide()))
                .satisfies(request -> assertJson(
                        request.getRequestedForWithRequestedItems()
                                .get(0)
                                .getRequestedItems()
                                .get(0)
                                .getAccountSelection(),
                        """
                        [
                          {"sourceId": "s1", "accounts": [{"accountUuid": "u1", "nativeIdentity": "CN=Glen"}]},
                          {"sourceId": "s2", "accounts": [{"accountUuid": "u2", "nativeIdentity": "CN=Glen,OU=admins"}]}
                        ]"""));
    }

    @Test
    void accountsThatNoRequestCouldNameArePassedOver() {
        assertThat(chosenUuid(AccountChoice.of(
                        GRANT, answer(source("s1", "{\"id\": \"a0\"}", ONE, "{\"id\": \"a3\", \"uuid\": \" \"}")))))
                .isEqualTo("u1");
    }

    @Test
    void blockedSelectionsAreAQuestion() {
        AccountsSelectionResponse blocked = read("""
                {"identities": [{"id": "i1", "requestedItems": [{"type": "ROLE", "id": "r1",
                 "accountsSelectionBlocked": true,
                 "accountsSelectionBlockedReason": "ACCESS_PROFILE_ALREADY_ASSIGNED_TO_AN_ACCOUNT"}]}]}""");

        assertThat(AccountChoice.of(GRANT, blocked).decide())
                .isEqualTo(new Undecided(List.of(new UndecidedAccount.Blocked(
                        IdentityId.of("i1"),
                        GRANT.getRequestedItems().get(0),
                        SelectionBlockedReason.ACCESS_PROFILE_ALREADY_ASSIGNED_TO_AN_ACCOUNT))));
        assertThat(chosen(AccountChoice.of(GRANT, blocked)
                                .requestBlockedWithoutAccount()
                                .decide())
                        .getRequestedForWithRequestedItems()
                        .get(0)
                        .getRequestedItems()
                        .get(0)
                        .getAccountSelection())
                .isEmpty();
    }

    @Test
    void whatTheAnswerDoesNotSpeakOfIsAQuestion() {
        AccountsSelectionResponse nothing = read("{\"identities\": [{\"id\": \"i1\"}, {}]}");

        assertThat(AccountChoice.of(GRANT, nothing).decide())
                .isEqualTo(new Undecided(List.of(new UndecidedAccount.Unanswered(
                        IdentityId.of("i1"), GRANT.getRequestedItems().get(0)))));
    }

    @Test
    void machinesGetExactlyOneAccount() {
        AccessRequest wanted =
                AccessRequests.forMachine("m1").accountsSelection("e1").build();
        String answer = """
                {"identities": [{"type": "MACHINE_IDENTITY", "id": "m1", "requestedItems": [
                 {"type": "ENTITLEMENT", "id": "e1", "sources": [%s]}]}]}""";

        assertChosen(
                AccountChoice.of(wanted, read(answer.formatted(source("s1", ONE))))
                        .decide(),
                """
                {
                  "requestType": "GRANT_ACCESS",
                  "requestedForWithRequestedItems": [
                    {
                      "identityId": "m1",
                      "identityType": "MACHINE",
                      "requestedItems": [
                        {
                          "type": "ENTITLEMENT",
                          "id": "e1",
                          "accountSelection": [
                            {"sourceId": "s1", "accounts": [{"accountUuid": "u1", "nativeIdentity": "CN=Glen"}]}
                          ]
                        }
                      ]
                    }
                  ]
                }""");
        assertThat(AccountChoice.of(wanted, read(answer.formatted(source("s1"))))
                        .decide())
                .isEqualTo(new Undecided(List.of(new UndecidedAccount.Unanswered(
                        IdentityId.of("m1"),
                        RequestedItem.builder()
                                .type(ItemType.ENTITLEMENT)
                                .id("e1")
                                .build()))));
        assertThat(AccountChoice.of(wanted, read("""
                        {"identities": [{"id": "m1", "requestedItems": [{"type": "ENTITLEMENT", "id": "e1",
                         "accountsSelectionBlocked": true, "accountsSelectionBlockedReason": "NO_ACCOUNT_ON_SOURCE"}]}]}"""))
                        .requestBlockedWithoutAccount()
                        .decide())
                .isInstanceOfSatisfying(
                        Undecided.class,
                        undecided -> assertThat(undecided.questions())
                                .singleElement()
                                .isInstanceOf(UndecidedAccount.Blocked.class));
    }

    @Test
    void theLimitsOfOneRequestHold() {
        FlatRequestBuilder<GrantItemOptions> wanted =
                AccessRequests.accountsSelection().entitlement("e1");
        AccessRequest forMany = wanted.forIdentities(
                        IntStream.rangeClosed(1, 11).mapToObj(i -> "i" + i).toList())
                .build();
        String identity = "{\"id\": \"i%d\", \"requestedItems\": [{\"type\": \"ENTITLEMENT\", \"id\": \"e1\"}]}";
        String identities = IntStream.rangeClosed(1, 11)
                .mapToObj(identity::formatted)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();

        assertRefused(
                () -> AccountChoice.of(forMany, read("{\"identities\": [" + identities + "]}"))
                        .decide(),
                "forIdentity(id): 11 identities are named and a request with entitlements takes at most 10;"
                        + " split the request, or ask for the entitlements in one of their own");
    }

    @Test
    void whatCannotBeIsRefused() {
        AccountsSelectionResponse nothing = read("{}");
        AccessRequest revoke =
                AccessRequests.revoke().role("r1", "Left").forIdentity("i1").build();

        assertRefused(
                () -> AccountChoice.of(revoke, nothing),
                "of(wanted, answer): the request is a REVOKE_ACCESS; accounts are chosen for a grant only");
        assertRefused(
                () -> AccountChoice.of(AccessRequest.builder().build(), nothing).decide(),
                "decide(): the request asks for nothing; name items and identities");
        assertRefused(
                () -> AccountChoice.of(GRANT, nothing).account(" "),
                "account(id): the id is blank; give one, or leave the call out");
        assertRefused(
                () -> AccountChoice.of(GRANT, answer(source("s1", ONE))).decide(ApiVersion.V2024),
                "build(v2024): formInstanceId is not in API version v2024; build for v1 or later, or leave it out");
    }

    @Test
    void aMachineIsNotMixedWithAnythingElse() {
        AccessRequest mixed =
                LatchkeyJson.mapper().readValue("""
                {"requestedForWithRequestedItems": [
                  {"identityId": "%s", "identityType": "%s", "requestedItems": [{"type": "ENTITLEMENT", "id": "e1"}]},
                  {"identityId": "%s", "identityType": "%s", "requestedItems": [{"type": "ENTITLEMENT", "id": "e1"}]}
                ]}""".formatted("m1", "MACHINE", "i1", "HUMAN"), AccessRequest.class);
        AccountsSelectionResponse answer = read("""
                {"identities": [
                  {"id": "m1", "requestedItems": [{"type": "ENTITLEMENT", "id": "e1", "sources": [%s]}]},
                  {"id": "i1", "requestedItems": [{"type": "ENTITLEMENT", "id": "e1", "sources": [%s]}]}
                ]}""".formatted(source("s1", ONE), source("s1", TWO)));
        String message = "decide(): a request that names a machine is for machines and entitlements only;"
                + " ask for the rest in one of its own";

        assertRefused(() -> AccountChoice.of(mixed, answer).decide(), message);
        AccessRequest reversed = mixed.toBuilder()
                .requestedForWithRequestedItems(List.of(
                        mixed.getRequestedForWithRequestedItems().get(1),
                        mixed.getRequestedForWithRequestedItems().get(0)))
                .build();
        assertRefused(() -> AccountChoice.of(reversed, answer).decide(), message);
    }

    private static AccountsSelectionResponse answer(String... sources) {
        return read("{\"identities\": [{\"id\": \"i1\", \"requestedItems\": [{\"type\": \"ROLE\", \"id\": \"r1\","
                + " \"sources\": [" + String.join(", ", sources) + "]}]}]}");
    }

    private static String source(String id, String... accounts) {
        return "{\"type\": \"SOURCE\", \"id\": \"" + id + "\", \"accounts\": [" + String.join(", ", accounts) + "]}";
    }

    private static AccountsSelectionResponse read(String json) {
        return LatchkeyJson.mapper().readValue(json, AccountsSelectionResponse.class);
    }

    private static void assertChosen(AccountOutcome outcome, String expected) {
        assertJson(chosen(outcome), expected);
    }

    private static AccessRequest chosen(AccountOutcome outcome) {
        assertThat(outcome).isInstanceOf(Chosen.class);
        return ((Chosen) outcome).request();
    }

    private static String chosenUuid(AccountChoice choice) {
        return String.valueOf(chosen(choice.decide())
                .getRequestedForWithRequestedItems()
                .get(0)
                .getRequestedItems()
                .get(0)
                .getAccountSelection()
                .get(0)
                .getAccounts()
                .get(0)
                .getAccountUuid());
    }

    private static void assertRefused(ThrowingCallable word, String message) {
        assertThatIllegalArgumentException().isThrownBy(word).withMessage(message);
    }
}

package dev.latchkey.dsl;

import static dev.latchkey.dsl.JsonText.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.dsl.account.AccountChoice;
import dev.latchkey.dsl.account.AccountOutcome;
import dev.latchkey.dsl.config.Approvers;
import dev.latchkey.dsl.config.ConfigEdits;
import dev.latchkey.dsl.config.ConfigOptions;
import dev.latchkey.dsl.query.ListCriteria;
import dev.latchkey.dsl.query.Queries;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountsSelectionResponse;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.version.ApiVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Java of docs/dsl.md, and what it comes to. */
class GuideTest {
    private final Instant endOfYear = Instant.parse("2026-12-31T23:00:00Z");

    @Test
    void theFirstSentence() {
        AccessRequest request = AccessRequests.grant()
                .accessProfile(
                        "2c9180835d2e5168015d32f890ca1581",
                        item -> item.comment("Joins the audit team").removeDate(endOfYear))
                .entitlement("2c91808874ff91550175097daaec161c")
                .forIdentities("2c918084660f45d6016617daa9210584", "2c9180867b50d088017b554662fb281e")
                .build();

        assertJson(request, """
                {
                  "requestedFor": ["2c918084660f45d6016617daa9210584", "2c9180867b50d088017b554662fb281e"],
                  "requestType": "GRANT_ACCESS",
                  "requestedItems": [
                    {
                      "type": "ACCESS_PROFILE",
                      "id": "2c9180835d2e5168015d32f890ca1581",
                      "comment": "Joins the audit team",
                      "removeDate": "2026-12-31T23:00:00Z"
                    },
                    {
                      "type": "ENTITLEMENT",
                      "id": "2c91808874ff91550175097daaec161c"
                    }
                  ]
                }""");
    }

    @Test
    void aHalfBuiltSentence() {
        FlatRequestBuilder<GrantItemOptions> starterKit = AccessRequests.grant()
                .role("2c91808a7813090a017814121e121518")
                .accessProfile("2c9180835d2e5168015d32f890ca1581");

        AccessRequest ann =
                starterKit.forIdentity("2c918084660f45d6016617daa9210584").build();
        AccessRequest bob = starterKit
                .entitlement("2c91808874ff91550175097daaec161c")
                .forIdentity("2c9180867b50d088017b554662fb281e")
                .build();

        assertThat(ann.getRequestedItems()).hasSize(2);
        assertThat(bob.getRequestedItems()).hasSize(3);
    }

    @Test
    void accountsOfOnesOwn() {
        AccessRequest request = AccessRequests.grantPerIdentity()
                .forIdentity("2c918084660f45d6016617daa9210584")
                .role(
                        "2c91808a7813090a017814121e121518",
                        item -> item.onAccountNamed("cb89bc2f1ee6445fbea12224c526ba3a", "CN=Ann,OU=admins"))
                .forIdentity("2c9180867b50d088017b554662fb281e")
                .accessProfile("2c9180835d2e5168015d32f890ca1581")
                .build();

        assertThat(request.getRequestedForWithRequestedItems()).hasSize(2);
    }

    @Test
    void fromAccountsSelectionToARequest() {
        AccountsSelectionResponse answer = LatchkeyJson.mapper().readValue("""
                {"identities": [{"id": "2c918084660f45d6016617daa9210584", "requestedItems": [
                 {"type": "ROLE", "id": "2c91808a7813090a017814121e121518", "sources": [
                 {"id": "cb89bc2f1ee6445fbea12224c526ba3a", "accounts": [
                 {"id": "a1", "uuid": "u1", "nativeIdentity": "CN=Ann"},
                 {"id": "a2", "uuid": "u2", "nativeIdentity": "CN=Ann,OU=admins"}]}]}]}]}""", AccountsSelectionResponse.class);

        AccessRequest question = AccessRequests.accountsSelection()
                .role("2c91808a7813090a017814121e121518", item -> item.comment("Joins the admins"))
                .forIdentity("2c918084660f45d6016617daa9210584")
                .build();
        AccountOutcome outcome = AccountChoice.of(question, answer)
                .prefer(account -> "CN=Ann,OU=admins".equals(account.getNativeIdentity()))
                .decide();
        if (outcome instanceof AccountOutcome.Chosen chosen) {
            send(chosen.request());
        } else if (outcome instanceof AccountOutcome.Undecided undecided) {
            undecided.questions().forEach(this::ask);
        }

        assertThat(outcome).isInstanceOf(AccountOutcome.Chosen.class);
    }

    @Test
    void newDates() {
        AccessRequest request = AccessRequests.modify()
                .removeDate(LocalDate.of(2027, 7, 1), ZoneId.of("Europe/Berlin"))
                .role("2c91808a7813090a017814121e121518")
                .entitlement("2c91808874ff91550175097daaec161c")
                .forIdentity("2c918084660f45d6016617daa9210584")
                .build();

        assertThat(request.getRequestedItems())
                .extracting(item -> String.valueOf(item.getRemoveDate()))
                .containsOnly("2027-06-30T22:00Z");
    }

    @Test
    void takingAccessAway() {
        AccessRequest request = AccessRequests.revoke()
                .role(
                        "2c91808a7813090a017814121e121518",
                        "Left the admins",
                        item -> item.assignmentId("ee48a191c00d49bf9264eb0a4fc3a9fc"))
                .entitlement("2c91808874ff91550175097daaec161c", "Left the admins")
                .forIdentity("2c918084660f45d6016617daa9210584")
                .build();

        assertThat(request.getRequestedItems()).hasSize(2);
    }

    @Test
    void machines() {
        MachineStep backup = AccessRequests.forMachine("a1111111-bc6d-4ff3-8365-c2d44f2c68d6");

        AccessRequest grant = backup.grant()
                .entitlement(
                        "2c91808874ff91550175097daaec161c",
                        item -> item.onAccountNamed("cb89bc2f1ee6445fbea12224c526ba3a", "CN=backup")
                                .comment("Runs backups"))
                .build();
        AccessRequest modify = backup.modify()
                .removeDate(endOfYear)
                .entitlement(
                        "2c91808874ff91550175097daaec161c",
                        item -> item.onAccountNamed("cb89bc2f1ee6445fbea12224c526ba3a", "CN=backup"))
                .build();
        AccessRequest revoke = backup.revoke()
                .entitlement(
                        "2c91808874ff91550175097daaec161c",
                        "No longer runs backups",
                        item -> item.nativeIdentity("CN=backup"))
                .build();

        assertThat(List.of(grant, modify, revoke))
                .allSatisfy(request ->
                        assertThat(request.getRequestedForWithRequestedItems()).hasSize(1));
    }

    @Test
    void whatBecomesOfRequests() {
        CancelAccessRequest cancel =
                AccessRequests.cancel("2c91808568c529c60168cca6f90c1313").comment("Asked for by mistake");
        CloseAccessRequest close = AccessRequests.close(
                        "2c91808568c529c60168cca6f90c1313", "2c91808568c529c60168cca6f90c1314")
                .comment("Stuck since May");
        BulkApproveAccessRequest approve =
                Approvals.approveAll("2c9180835d2e5168015d32f890ca1581").comment("Known to the team");
        ForwardApproval forward =
                Approvals.forwardTo("2c9180867b50d088017b554662fb281e").comment("Knows the team");

        assertThat(cancel.getComment()).isNotNull();
        assertThat(close.getAccessRequestIds()).hasSize(2);
        assertThat(approve.getApprovalIds()).hasSize(1);
        assertThat(forward.getNewOwnerId()).isNotNull();
    }

    @Test
    void questions() {
        StatusQuery mine = Queries.status()
                .requestedFor(Queries.ME)
                .executing()
                .created()
                .atOrAfter(Instant.parse("2026-11-16T00:00:00Z"))
                .byCreatedDescending()
                .build();
        ApprovalQuery waiting = Queries.pendingApprovals()
                .ownedBy(Queries.ME)
                .accessRequestId()
                .isOneOf("2c91808568c529c60168cca6f90c1313", "2c91808568c529c60168cca6f90c1314")
                .limit(50)
                .build();

        assertThat(mine.getFilters()).isEqualTo("created ge \"2026-11-16T00:00:00Z\"");
        assertThat(waiting.getFilters())
                .isEqualTo("accessRequestId in"
                        + " (\"2c91808568c529c60168cca6f90c1313\",\"2c91808568c529c60168cca6f90c1314\")");
    }

    @Test
    void theConfiguration() {
        AccessRequestConfigV2 current = AccessRequestConfigV2.builder().build();

        AccessRequestConfigV2 changed = ConfigEdits.of(current)
                .allowRequestsForOthers()
                .entitlements(edit ->
                        edit.requireComment().approvedBy(Approvers.manager().then(Approvers.sourceOwner())))
                .build(ApiVersion.V2026);

        assertThat(changed.getEntitlementRequestConfig()).isNotNull();
    }

    @Test
    void collections() {
        List<String> newcomers = List.of("i1", "i2");
        List<String> starterRoles = List.of("r1", "r2");
        List<String> projectEntitlements = List.of("e1", "e2");

        AccessRequest request = AccessRequests.grant()
                .roles(starterRoles)
                .entitlements(projectEntitlements, item -> item.removeDate(endOfYear))
                .forIdentities(newcomers)
                .build();

        assertThat(request.getRequestedItems()).hasSize(4);
        assertThat(request.getRequestedFor()).hasSize(2);
    }

    @Test
    void itemsForEachIdentityOfACollection() {
        List<String> newcomers = List.of("i1", "i2");
        List<String> starterRoles = List.of("r1", "r2");
        String directory = "s1";

        AccessRequest request = AccessRequests.grantPerIdentity()
                .forEachIdentity(
                        newcomers,
                        (id, items) -> items.roles(starterRoles, item -> item.onAccountNamed(directory, accountOf(id))))
                .build();

        assertThat(request.getRequestedForWithRequestedItems())
                .hasSize(2)
                .allMatch(identity -> identity.getRequestedItems().size() == 2);
    }

    @Test
    void whatBothGenerationsHave() {
        AccessRequestConfig first = onlyManagersAsk(
                        ConfigEdits.of(AccessRequestConfig.builder().build()))
                .build();
        AccessRequestConfigV2 second = onlyManagersAsk(
                        ConfigEdits.of(AccessRequestConfigV2.builder().build()))
                .hideGovernanceGroups()
                .build();

        assertThat(first.getRequestOnBehalfOfConfig())
                .isEqualTo(RequestOnBehalfOfConfig.builder()
                        .allowRequestOnBehalfOfAnyoneByAnyone(false)
                        .allowRequestOnBehalfOfEmployeeByManager(true)
                        .build())
                .isEqualTo(second.getRequestOnBehalfOfConfig());
    }

    @Test
    void whatEveryListHas() {
        assertThat(newest(Queries.status()).build().getSorters()).isEqualTo("-created");
        assertThat(newest(Queries.completedApprovals()).build().getLimit()).isEqualTo(10);
    }

    @Test
    void anApiVersion() {
        RequestBuilder builder = AccessRequests.grant()
                .role("2c91808a7813090a017814121e121518", item -> item.startDate(endOfYear))
                .forIdentity("2c918084660f45d6016617daa9210584");

        AccessRequest request = builder.build(ApiVersion.V2024);

        assertThat(request).isEqualTo(builder.build());
        RequestBuilder withForm = AccessRequests.grant()
                .role("2c91808a7813090a017814121e121518", item -> item.form("3f1c0b1e-6a55-4d0c-9a4f-2b8f4f6f3c11"))
                .forIdentity("2c918084660f45d6016617daa9210584");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withForm.build(ApiVersion.V2026))
                .withMessage("build(v2026): formInstanceId is not in API version v2026; build for v1 or later,"
                        + " or leave it out");
    }

    private static <S extends ConfigOptions<S, ?>> S onlyManagersAsk(S edit) {
        return edit.forbidRequestsForOthers().allowRequestsByManagers();
    }

    private static <S extends ListCriteria<S, ?>> S newest(S question) {
        return question.byCreatedDescending().limit(10);
    }

    private static String accountOf(String id) {
        return "CN=" + id;
    }

    private void send(AccessRequest request) {
        assertThat(request.getRequestedForWithRequestedItems()).hasSize(1);
    }

    private void ask(Object question) {
        assertThat(question).isNotNull();
    }
}

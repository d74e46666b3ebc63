package dev.latchkey.validation.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Subject;
import dev.latchkey.validation.settings.Settings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequirementsTest {
    private static final Preflight PREFLIGHT = Preflight.of(ApiVersion.V1);
    private static final ItemReference ROLE = new ItemReference(ItemType.ROLE, "role");
    private static final ItemReference ENTITLEMENT = new ItemReference(ItemType.ENTITLEMENT, "entitlement");
    private static final IdentityId IDENTITY = IdentityId.of("i");
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private static final EntitlementAccessRequestConfig DEMANDING = EntitlementAccessRequestConfig.builder()
            .requestCommentRequired(true)
            .requireEndDate(true)
            .maxPermittedAccessDuration(AccessDuration.builder()
                    .value(3)
                    .timeUnit(DurationUnit.MONTHS)
                    .build())
            .formDefinitionId("form")
            .build();
    private static final EntitlementAccessRequestConfig UNDEMANDING =
            EntitlementAccessRequestConfig.builder().build();

    @Test
    void aDemandingItemSaysAllThatARequestForItMustContain() {
        ItemRequirements role = only(PREFLIGHT.requirements(
                List.of(ROLE),
                Facts.builder()
                        .put(Fact.NOW, NOW)
                        .put(Fact.ITEM_CONFIG, "role", DEMANDING)
                        .build()));

        assertThat(role.getItem()).isEqualTo(ROLE);
        assertThat(role.getComment()).isEqualTo(Demand.REQUIRED);
        assertThat(role.getEndDate()).isEqualTo(Demand.REQUIRED);
        assertThat(role.getLatestEnd().find()).contains(Instant.parse("2027-02-28T12:00:00Z"));
        assertThat(role.getForm().find()).contains("form");
        assertThat(role.getAccountChoices()).isEmpty();
        assertThat(role.getMissingFacts()).isEmpty();
    }

    @Test
    void anUndemandingItemIsKnownToDemandNothing() {
        ItemRequirements role = only(PREFLIGHT.requirements(
                List.of(ROLE),
                Facts.builder().put(Fact.ITEM_CONFIG, "role", UNDEMANDING).build()));

        assertThat(role.getComment()).isEqualTo(Demand.NOT_REQUIRED);
        assertThat(role.getEndDate()).isEqualTo(Demand.NOT_REQUIRED);
        assertThat(role.getLatestEnd().isKnown()).isTrue();
        assertThat(role.getLatestEnd().find()).isEmpty();
        assertThat(role.getForm()).hasToString("none");
        assertThat(role.getMissingFacts()).isEmpty();
    }

    @Test
    void whatIsNotKnownNamesTheMissingFacts() {
        Requirements requirements = PREFLIGHT.requirements(List.of(ROLE), List.of(IDENTITY), Facts.none());
        ItemRequirements role = only(requirements);

        assertThat(role.getComment()).hasToString("unknown without item-config");
        assertThat(role.getEndDate()).hasToString("unknown without item-config");
        assertThat(role.getLatestEnd()).hasToString("unknown without now, item-config");
        assertThat(role.getForm()).hasToString("unknown without item-config");
        assertThat(role.getAccountChoices())
                .singleElement()
                .satisfies(choice -> assertThat(choice.accounts()).hasToString("unknown without accounts"));
        assertThat(requirements.getMissingFacts())
                .containsExactly(Fact.NOW, Fact.CONFIG, Fact.ACCOUNTS, Fact.ITEM_CONFIG);
    }

    @Test
    void aTimeThatIsKnownIsNotMissed() {
        ItemRequirements role = only(PREFLIGHT.requirements(List.of(ROLE), Facts.at(NOW)));

        assertThat(role.getLatestEnd()).hasToString("unknown without item-config");
    }

    @Test
    void theTimeIsOnlyMissedWhereAnItemHasALongestDuration() {
        Facts facts = Facts.builder()
                .put(Fact.ITEM_CONFIG, "role", DEMANDING)
                .put(Fact.ITEM_CONFIG, "entitlement", UNDEMANDING)
                .put(Fact.CONFIG, RequestPolicy.of(AccessRequestConfig.builder().build()))
                .build();

        assertThat(PREFLIGHT.requirements(List.of(ROLE), facts).getMissingFacts())
                .containsExactly(Fact.NOW);
        assertThat(PREFLIGHT.requirements(List.of(ENTITLEMENT), facts).getMissingFacts())
                .isEmpty();
    }

    @Test
    void theTenantDecidesOnCommentsForEntitlementsWhereTheItemDoesNot() {
        Facts facts = Facts.builder()
                .put(Fact.ITEM_CONFIG, "role", UNDEMANDING)
                .put(Fact.ITEM_CONFIG, "entitlement", UNDEMANDING)
                .put(
                        Fact.CONFIG,
                        RequestPolicy.of(AccessRequestConfig.builder()
                                .entitlementRequestConfig(EntitlementRequestConfig.builder()
                                        .accessRequestConfig(DEMANDING)
                                        .build())
                                .build()))
                .build();

        assertThat(PREFLIGHT.requirements(List.of(ROLE, ENTITLEMENT), facts).getItems())
                .extracting(ItemRequirements::getComment)
                .containsExactly(Demand.NOT_REQUIRED, Demand.REQUIRED);
    }

    @Test
    void accountsAreToChooseFromOnSourcesWithSeveral() {
        Account first = account("source", "1");
        Account second = account("source", "2");
        Facts facts = Facts.builder()
                .put(Fact.ACCOUNTS, IDENTITY, "role", List.of(first, account("other", "3"), second))
                .put(Fact.ACCOUNTS, IdentityId.of("j"), "role", List.of(first))
                .build();

        ItemRequirements role =
                only(PREFLIGHT.requirements(List.of(ROLE), List.of(IDENTITY, IdentityId.of("j")), facts));

        assertThat(role.getAccountChoices())
                .containsExactly(
                        new AccountCandidates(IDENTITY, Known.of(List.of(first, second))),
                        new AccountCandidates(IdentityId.of("j"), Known.of(null)));
    }

    @Test
    void theConfigurationSaysWhoMayAsk() {
        assertThat(ways(null)).isEqualTo(new OpenChannels(Set.of(RequestChannel.ADMINISTRATOR), Set.of(Fact.CONFIG)));
        assertThat(ways(AccessRequestConfig.builder().build()).open())
                .containsExactly(RequestChannel.SELF, RequestChannel.ADMINISTRATOR);
        assertThat(ways(AccessRequestConfig.builder()
                                .requestOnBehalfOfConfig(RequestOnBehalfOfConfig.builder()
                                        .allowRequestOnBehalfOfEmployeeByManager(true)
                                        .build())
                                .build())
                        .open())
                .containsExactly(RequestChannel.SELF, RequestChannel.MANAGER, RequestChannel.ADMINISTRATOR);
        assertThat(ways(AccessRequestConfig.builder()
                                .requestOnBehalfOfConfig(RequestOnBehalfOfConfig.builder()
                                        .allowRequestOnBehalfOfAnyoneByAnyone(true)
                                        .build())
                                .build())
                        .open())
                .containsExactly(
                        RequestChannel.SELF,
                        RequestChannel.MANAGER,
                        RequestChannel.ANYONE,
                        RequestChannel.ADMINISTRATOR);
    }

    @Test
    void whereApprovalsAreExternalOnlyAdministratorsMayAsk() {
        OpenChannels ways = ways(AccessRequestConfig.builder()
                .approvalsMustBeExternal(true)
                .requestOnBehalfOfConfig(RequestOnBehalfOfConfig.builder()
                        .allowRequestOnBehalfOfAnyoneByAnyone(true)
                        .build())
                .build());

        assertThat(ways.isAdministratorsOnly()).isTrue();
        assertThat(ways(null).isAdministratorsOnly()).isFalse();
    }

    @Test
    void whatNoRuleOfTheApiVersionDemandsIsNotRequired() {
        Facts facts = Facts.builder()
                .put(Fact.NOW, NOW)
                .put(Fact.ITEM_CONFIG, "role", DEMANDING)
                .build();

        ItemRequirements inBeta = only(Preflight.of(ApiVersion.BETA).requirements(List.of(ROLE), facts));
        ItemRequirements inV2024 = only(Preflight.of(ApiVersion.V2024).requirements(List.of(ROLE), facts));

        assertThat(inBeta.getEndDate()).isEqualTo(Demand.NOT_REQUIRED);
        assertThat(inBeta.getLatestEnd().find()).isEmpty();
        assertThat(inV2024.getEndDate()).isEqualTo(Demand.REQUIRED);
        assertThat(inV2024.getForm().find()).isEmpty();
    }

    @Test
    void whatTheSettingsSwitchOffIsNotRequired() {
        Preflight lax = Preflight.builder(ApiVersion.V1)
                .settings(Settings.builder().off("request-comment-required").build())
                .build();

        assertThat(only(lax.requirements(List.of(ROLE), Facts.none())).getComment())
                .isEqualTo(Demand.NOT_REQUIRED);
    }

    @Test
    void everyFactIsAskedForAtMostOnce() {
        List<String> asked = new ArrayList<>();
        FactSource source = new FactSource() {
            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                asked.add((fact + " " + subject).strip());
                return fact == Fact.NOW ? fact.cast(NOW) : fact == Fact.ITEM_CONFIG ? fact.cast(DEMANDING) : null;
            }
        };

        PREFLIGHT.requirements(List.of(ROLE, ENTITLEMENT, ROLE), source);

        assertThat(asked).containsExactlyInAnyOrder("now", "item-config role", "item-config entitlement", "config");
    }

    /** The requirements and the rules agree: a request that contains what is required keeps the rules that demand it. */
    @Test
    void aRequestWithAllThatIsRequiredKeepsTheRulesThatDemandIt() {
        Facts facts = Facts.builder()
                .put(Fact.NOW, NOW)
                .put(Fact.ITEM_CONFIG, "role", DEMANDING)
                .put(Fact.ACCOUNTS, IDENTITY, "role", List.of(account("source", "1")))
                .build();
        ItemRequirements role = only(PREFLIGHT.requirements(List.of(ROLE), List.of(IDENTITY), facts));
        RequestedItem.Builder item = RequestedItem.builder().type(ROLE.type()).id(ROLE.id());
        AccessRequest without = AccessRequest.builder()
                .addRequestedFor(IDENTITY)
                .addRequestedItem(item.build())
                .build();
        Optional<Instant> end = role.getLatestEnd().find();
        AccessRequest with = AccessRequest.builder()
                .addRequestedFor(IDENTITY)
                .addRequestedItem(item.comment("why")
                        .removeDate(end.orElseThrow().atOffset(ZoneOffset.UTC))
                        .formInstanceId("completed")
                        .build())
                .build();

        assertThat(violated(without, facts))
                .containsExactly("end-date-required", "request-comment-required", "form-required");
        assertThat(violated(with, facts)).isEmpty();
    }

    private static List<String> violated(AccessRequest request, Facts facts) {
        return PREFLIGHT.check(request, facts).getFindings().stream()
                .map(finding -> finding.getRule().getId())
                .toList();
    }

    private static OpenChannels ways(@Nullable AccessRequestConfig config) {
        return PREFLIGHT
                .requirements(
                        List.of(),
                        Facts.builder()
                                .put(Fact.CONFIG, config == null ? null : RequestPolicy.of(config))
                                .build())
                .getOpenChannels();
    }

    private static Account account(String source, String uuid) {
        return Account.builder().sourceId(source).uuid(uuid).build();
    }

    private static ItemRequirements only(Requirements requirements) {
        assertThat(requirements.getItems()).hasSize(1);
        return requirements.getItems().get(0);
    }
}

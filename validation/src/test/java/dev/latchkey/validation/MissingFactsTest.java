package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.fact.Subject;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.RuleBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of the facts that a rule names, a report lists those that are not known about the part. */
final class MissingFactsTest {
    private static final IdentityId ADA = IdentityId.of("ada");
    private static final IdentityId BOB = IdentityId.of("bob");
    private static final AccessRequest REQUEST = AccessRequest.builder()
            .addRequestedFor(ADA)
            .addRequestedItem(
                    RequestedItem.builder().type(ItemType.ROLE).id("audit").build())
            .build();
    private static final Rule OF_TARGETS = unsure().eachTarget(
                    (identity, machine, item, context) -> context.undetermined(
                            "",
                            Set.of(
                                    Fact.LICENCES,
                                    Fact.PENDING,
                                    Fact.ASSIGNMENTS,
                                    Fact.ITEM_CONFIG,
                                    Fact.ACCOUNTS,
                                    Fact.NOW)))
            .build();

    @Test
    void whatIsKnownOfTheIdentityTheItemAndTheTenantIsNotMissing() {
        Facts facts = Facts.builder()
                .put(Fact.LICENCES, Set.of(Licence.MACHINE_IDENTITY))
                .put(Fact.PENDING, ADA, List.of())
                .put(Fact.ITEM_CONFIG, "audit", emptyConfig())
                .put(Fact.ACCOUNTS, ADA, "audit", List.of())
                .build();

        assertThat(missing(OF_TARGETS, facts)).containsExactly(Fact.NOW, Fact.ASSIGNMENTS);
    }

    @Test
    void whatIsKnownOfAnotherIdentityOrItemIsMissing() {
        Facts facts = Facts.builder()
                .put(Fact.LICENCES, Set.of(Licence.MACHINE_IDENTITY))
                .put(Fact.PENDING, BOB, List.of())
                .put(Fact.ITEM_CONFIG, "sales", emptyConfig())
                .put(Fact.ACCOUNTS, ADA, "sales", List.of())
                .build();

        assertThat(missing(OF_TARGETS, facts))
                .containsExactly(Fact.NOW, Fact.ASSIGNMENTS, Fact.PENDING, Fact.ACCOUNTS, Fact.ITEM_CONFIG);
    }

    @Test
    void aFactThatLeavesOpenWhatARuleAsksIsMissingThoughItIsKnown() {
        Rule rule = unsure().eachRecipient((identity, machine, context) -> context.undetermined(Fact.PENDING, Fact.NOW))
                .build();
        Facts.Builder facts = Facts.builder().put(Fact.PENDING, ADA, List.of());

        assertThat(missing(rule, facts.build())).containsExactly(Fact.NOW);
        assertThat(missing(rule, facts.put(Fact.NOW, Instant.EPOCH).build())).containsExactly(Fact.NOW, Fact.PENDING);
    }

    @Test
    void aSourceIsAskedForNothingMoreToTellWhatIsMissing() {
        Rule rule = unsure().request((request, context) -> {
                    context.get(Fact.REQUESTABLE);
                    context.undetermined(Fact.LICENCES, Fact.REQUESTABLE, Fact.NOW);
                })
                .build();
        FactSource source = new FactSource() {
            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                return fact == Fact.LICENCES || fact == Fact.REQUESTABLE ? fact.cast(Set.of()) : null;
            }
        };

        assertThat(missing(rule, source)).containsExactly(Fact.NOW, Fact.LICENCES);
    }

    @Test
    void theRequestThatACancellationNamesIsNotMissingOnceItIsKnown() {
        CancelAccessRequest body = CancelAccessRequest.builder()
                .accountActivityId(AccessRequestId.of("request-1"))
                .comment("Not needed")
                .build();
        OpenRequest open = OpenRequest.builder()
                .accessRequestId(AccessRequestId.of("request-1"))
                .type(ItemType.ROLE)
                .id("audit")
                .requester(BOB)
                .cancelable(true)
                .build();
        Facts facts = Facts.builder().put(Fact.PENDING, ADA, List.of(open)).build();

        PreflightReport report = Preflight.of(ApiVersion.V1).check(BodyType.CANCEL, body, facts);

        assertThat(report.getMissingFacts()).containsOnlyKeys(Fact.REQUESTER);
        assertThat(Preflight.of(ApiVersion.V1)
                        .check(
                                BodyType.CANCEL,
                                body,
                                facts.toBuilder()
                                        .put(
                                                Fact.REQUESTER,
                                                Requester.builder()
                                                        .id(BOB)
                                                        .authority(Authority.USER)
                                                        .build())
                                        .build())
                        .getVerdict())
                .isEqualTo(Verdict.PASS);
    }

    private static RuleBuilder unsure() {
        return Rule.error("acme-unsure")
                .on(Operation.CREATE)
                .needs(
                        Fact.NOW,
                        Fact.LICENCES,
                        Fact.PENDING,
                        Fact.ASSIGNMENTS,
                        Fact.ITEM_CONFIG,
                        Fact.ACCOUNTS,
                        Fact.REQUESTABLE)
                .reason("Nothing is wrong.")
                .hint("Do nothing.");
    }

    private static Set<Fact<?>> missing(Rule rule, FactSource facts) {
        return Preflight.builder(ApiVersion.V1).addRule(rule).build().check(REQUEST, facts).getUndetermined().stream()
                .filter(entry -> entry.getRule().equals(rule))
                .findFirst()
                .orElseThrow()
                .getMissingFacts();
    }

    private static EntitlementAccessRequestConfig emptyConfig() {
        return EntitlementAccessRequestConfig.builder().build();
    }
}

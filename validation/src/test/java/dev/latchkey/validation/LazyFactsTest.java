package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.DirectoryItem;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.fact.Subject;
import dev.latchkey.validation.requirement.ItemReference;
import dev.latchkey.validation.rule.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A source that looks facts up is asked for little. */
final class LazyFactsTest {
    private static final Instant MOMENT = Instant.parse("2026-11-21T12:00:00Z");
    private static final String REQUEST = """
            {"requestedFor": ["2c918084660f45d6016617daa9210584"],
             "requestedItems": [{"type": "ROLE", "id": "2c9180835d2e5168015d32f890ca1581"}]}""";

    private static final AccessRequest GRANT = read(Sample.flat(
            "GRANT_ACCESS", 2, Sample.role(1, "'removeDate':'" + Sample.LATER + "'"), Sample.entitlement(1)));

    @Test
    void nothingIsAskedOnceARuleThatNeedsNoFactsIsBroken() {
        AccessRequest request = read(Sample.grant(Sample.entitlements(1, 26)));
        Asked source = new Asked(CompleteFacts.of(request));

        assertThat(check(request, source).getVerdict()).isEqualTo(Verdict.FAIL);
        assertThat(source.questions).isEmpty();
    }

    @Test
    void eachFactIsAskedForOnce() {
        Asked source = new Asked(CompleteFacts.of(GRANT));

        assertThat(check(GRANT, source).getVerdict()).isEqualTo(Verdict.PASS);
        assertThat(source.questions).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aFactThatIsUnknownIsNotAskedForAgain() {
        Asked source = new Asked(Facts.at(CompleteFacts.NOW));

        assertThat(check(GRANT, source).getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(source.questions).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void whatOnlyWarningsNeedIsNotAskedFor() {
        Asked source = new Asked(CompleteFacts.of(GRANT));
        PreflightReport report = check(GRANT, source);

        assertThat(source.questions).noneMatch(question -> question.startsWith("pending"));
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getUndetermined())
                .extracting(entry -> entry.getRule().getId())
                .contains("already-requested");
    }

    @Test
    void whatWarningsNeedIsAskedForIfTheCallerSaysSo() {
        Preflight preflight =
                Preflight.builder(ApiVersion.V1).askFor(Level.WARNING).build();
        Facts pending = CompleteFacts.of(GRANT).toBuilder()
                .put(
                        Fact.PENDING,
                        IdentityId.of("identity-1"),
                        List.of(OpenRequest.builder()
                                .type(ItemType.ROLE)
                                .id("role-1")
                                .build()))
                .build();
        Asked source = new Asked(pending);

        PreflightReport report = preflight.check(GRANT, source);

        assertThat(source.questions)
                .anyMatch(question -> question.startsWith("pending"))
                .doesNotHaveDuplicates();
        assertThat(report.getVerdict()).isEqualTo(Verdict.PASS);
        assertThat(report.getFindings())
                .extracting(finding -> finding.getRule().getId())
                .containsExactly("already-requested");
    }

    @Test
    void nothingIsAskedForWarningsOnceAnErrorIsFound() {
        AccessRequest request = read(Sample.grant(Sample.entitlements(1, 26)));
        Asked source = new Asked(CompleteFacts.of(request));

        Preflight.builder(ApiVersion.V1).askFor(Level.INFO).build().check(request, source);

        assertThat(source.questions).isEmpty();
    }

    @Test
    void whyAFactDecidesAgainstARequestIsAskedForWithTheWarnings() {
        AccessRequest request = read(Sample.grant(Sample.role(1)));
        Facts facts = CompleteFacts.of(request).toBuilder()
                .put(Fact.REQUESTABLE, Set.of())
                .put(Fact.ITEM, "role-1", DirectoryItem.builder().found(false).build())
                .build();
        Asked few = new Asked(facts);

        assertThat(check(request, few).getFindings())
                .extracting(finding -> finding.getRule().getId())
                .containsExactly("requestable");
        assertThat(few.questions).noneMatch(question -> question.startsWith("item"));
        assertThat(Preflight.builder(ApiVersion.V1)
                        .askFor(Level.WARNING)
                        .build()
                        .check(request, new Asked(facts))
                        .getFindings())
                .extracting(finding -> finding.getRule().getId())
                .containsExactlyInAnyOrder("requestable", "item-known");
    }

    @Test
    void nothingMoreIsAskedOnceAFactDecides() {
        Facts facts = CompleteFacts.of(GRANT).toBuilder()
                .put(
                        Fact.REQUESTER,
                        Requester.builder()
                                .id(IdentityId.of("token"))
                                .authority(Authority.API)
                                .build())
                .build();
        Asked all = new Asked(CompleteFacts.of(GRANT));
        Asked few = new Asked(facts);
        check(GRANT, all);

        assertThat(check(GRANT, few).getVerdict()).isEqualTo(Verdict.FAIL);
        assertThat(few.questions).hasSizeLessThan(all.questions.size()).endsWith("requester");
    }

    @Test
    void allRulesAreAskedWhetherAFactDecidesBeforeTheNextIsAskedFor() {
        AccessRequest revoke = read(Sample.revoke(Sample.role(1, "'comment':'c'")));
        Asked source = new Asked(CompleteFacts.of(revoke).toBuilder()
                .put(
                        Fact.REQUESTER,
                        Requester.builder()
                                .id(IdentityId.of("identity-1"))
                                .authority(Authority.USER)
                                .build())
                .build());

        assertThat(check(revoke, source).getVerdict()).isEqualTo(Verdict.FAIL);
        assertThat(source.questions).containsExactly("requester");
    }

    @Test
    void theVerdictIsThatOfTheSameFactsAtHand() {
        for (Facts facts : List.of(Facts.none(), Facts.at(CompleteFacts.NOW), CompleteFacts.of(GRANT))) {
            assertThat(check(GRANT, new Asked(facts)).getVerdict())
                    .isEqualTo(check(GRANT, facts).getVerdict());
        }
    }

    @Test
    void aSourceThatFailsFailsTheCheck() {
        FactSource broken = new FactSource() {
            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                throw new IllegalStateException("no connection");
            }
        };

        assertThatThrownBy(() -> check(GRANT, broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no connection");
    }

    @Test
    void aSourceIsToldWhatIsCheckedBeforeItIsAsked() {
        AccessRequest request = read(REQUEST);
        List<Object> told = new ArrayList<>();
        FactSource source = new FactSource() {
            @Override
            public FactSource about(Object body) {
                told.add(body);
                return Facts.at(MOMENT);
            }

            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                throw new AssertionError("asked without being told what is checked");
            }
        };

        check(request, source);
        Preflight.of(ApiVersion.V1).check(DocumentReader.read(BodyType.CREATE, REQUEST), source);
        Preflight.of(ApiVersion.V1)
                .requirements(
                        List.of(new ItemReference(ItemType.ROLE, "2c9180835d2e5168015d32f890ca1581")),
                        List.of(IdentityId.of("2c918084660f45d6016617daa9210584")),
                        source);

        assertThat(told).containsExactly(request, request, request);
    }

    private static PreflightReport check(AccessRequest request, FactSource facts) {
        return Preflight.of(ApiVersion.V1).check(request, facts);
    }

    private static AccessRequest read(String json) {
        return DocumentReader.read(BodyType.CREATE, json).getBody();
    }

    /** Notes every question before it hands on what is known. */
    private static final class Asked implements FactSource {
        private final FactSource known;
        private final List<String> questions = new ArrayList<>();

        Asked(FactSource known) {
            this.known = known;
        }

        @Override
        public <T> @Nullable T find(Fact<T> fact, Subject subject) {
            questions.add((fact + " " + subject).strip());
            return known.find(fact, subject);
        }
    }
}

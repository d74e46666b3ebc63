package dev.latchkey.validation.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.fact.Subject;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckWithSettingsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String REVOKE_WITHOUT_COMMENTS = """
            {"requestType": "REVOKE_ACCESS", "requestedFor": ["employee"],
             "requestedItems": [{"type": "ROLE", "id": "one"}, {"type": "ROLE", "id": "two"}]}
            """;

    private static final Facts ADMINISTRATOR = Facts.builder()
            .put(Fact.NOW, NOW)
            .put(
                    Fact.REQUESTER,
                    Requester.builder()
                            .id(IdentityId.of("admin"))
                            .authority(Authority.ORG_ADMIN)
                            .build())
            .build();

    @Test
    void aSuppressedFindingIsCountedInsteadOfReported() {
        PreflightReport report = check(
                Settings.builder().suppress("revoke-comment", "/requestedItems/1", "the old portal sends none", TODAY),
                Facts.at(NOW));

        assertThat(violations(report)).containsExactly("revoke-comment /requestedItems/0");
        assertThat(report.getSuppressed()).isEqualTo(1);
    }

    @Test
    void anAsteriskStandsForAnyIndexAndForNothingElse() {
        PreflightReport any = check(
                Settings.builder().suppress("revoke-comment", "/requestedItems/*", "the old portal", TODAY),
                Facts.at(NOW));
        PreflightReport key =
                check(Settings.builder().suppress("revoke-comment", "/*/0", "the old portal", TODAY), Facts.at(NOW));

        assertThat(violations(any)).isEmpty();
        assertThat(any.getSuppressed()).isEqualTo(2);
        assertThat(violations(key)).hasSize(2);
        assertThat(key.getSuppressed()).isZero();
    }

    @Test
    void anExpiredSuppressionSuppressesNothingAndIsReportedOnce() {
        PreflightReport report = check(
                Settings.builder()
                        .suppress("revoke-comment", "/requestedItems/*", "the old portal", TODAY.minusDays(1)),
                Facts.at(NOW));

        assertThat(violations(report))
                .containsExactly(
                        "revoke-comment /requestedItems/0",
                        "suppression-expired /requestedItems/0",
                        "revoke-comment /requestedItems/1");
        assertThat(report.getSuppressed()).isZero();
        Finding expired = report.getFindings().stream()
                .filter(finding -> finding.getRule().getId().equals("suppression-expired"))
                .findFirst()
                .orElseThrow();
        assertThat(expired.getLevel()).isEqualTo(Level.INFO);
        assertThat(expired.getMessage())
                .isEqualTo("the suppression of revoke-comment ended on 2026-11-20; its reason was: the old portal");
    }

    @Test
    void theSuppressionThatLastsLongestCounts() {
        PreflightReport report = check(
                Settings.builder()
                        .suppress("revoke-comment", "/requestedItems/*", "first", TODAY.minusDays(1))
                        .suppress("revoke-comment", "/requestedItems/*", "then", TODAY),
                Facts.at(NOW));

        assertThat(violations(report)).isEmpty();
    }

    @Test
    void withoutTheTimeASuppressedFindingIsUndetermined() {
        PreflightReport report = check(
                Settings.builder().suppress("revoke-comment", "/requestedItems/*", "the old portal", TODAY),
                Facts.none());

        assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.getUndetermined())
                .filteredOn(entry -> entry.getRule().getId().equals("revoke-comment"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getMissingFacts()).containsExactly(Fact.NOW);
                    assertThat(report.getPlaces(entry)).containsExactly("/requestedItems/0", "/requestedItems/1");
                });
    }

    @Test
    void whatTheReaderFindsIsSuppressedToo() {
        Document<?> document = DocumentReader.read(
                BodyType.CREATE,
                REVOKE_WITHOUT_COMMENTS
                        .replace("[\"employee\"]", "\"employee\"")
                        .replace("\"id\"", "\"comment\": \"x\", \"id\""));
        Settings settings = Settings.builder()
                .suppress("requested-for-array", "/requestedFor", "the portal", TODAY)
                .build();

        PreflightReport report = preflight(settings).check(document, Facts.at(NOW));

        assertThat(violations(report)).isEmpty();
        assertThat(report.getSuppressed()).isEqualTo(1);
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        assertThat(violations(check(Settings.builder().off("revoke-comment"), Facts.at(NOW))))
                .isEmpty();
    }

    @Test
    void aLevelThatIsSetCountsForEverythingThatTheRuleFinds() {
        String modify = """
                {"requestType": "MODIFY_ACCESS", "requestedForWithRequestedItems": [{"identityType": "MACHINE",
                 "identityId": "a1111111-bc6d-4ff3-8365-c2d44f2c68d6", "requestedItems": [{"type": "ENTITLEMENT",
                 "id": "one", "accountSelection": [{"sourceId": "s", "accounts": [{"accountUuid": "u"}]}]}]}]}
                """;
        Document<?> document = DocumentReader.read(BodyType.CREATE, modify);

        assertThat(levels(preflight(Settings.none()).check(document, Facts.at(NOW)), "modify-dates"))
                .containsExactly(Level.ERROR);
        assertThat(levels(
                        preflight(Settings.builder()
                                        .level("modify-dates", Level.INFO)
                                        .build())
                                .check(document, Facts.at(NOW)),
                        "modify-dates"))
                .containsExactly(Level.INFO);
    }

    @Test
    void theLevelOfWhatTheReaderFindsCanBeSetToo() {
        Document<?> document = DocumentReader.read(BodyType.CLOSE, "\uFEFF{\"accessRequestIds\": [\"one\"]}");
        Settings settings =
                Settings.builder().level("json-byte-order-mark", Level.ERROR).build();

        assertThat(preflight(Settings.none()).check(document, ADMINISTRATOR).getVerdict())
                .isEqualTo(Verdict.PASS);
        assertThat(preflight(settings).check(document, ADMINISTRATOR).getVerdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void anOverriddenLimitIsTheOneInTheMessage() {
        String bulk = "{\"comment\": \"x\", \"accessRequestIds\": [\"1\", \"2\", \"3\"]}";
        Settings settings =
                Settings.builder().limit(LimitName.BULK_IDS, 2, "observed").build();

        assertThat(preflight(settings)
                        .check(DocumentReader.read(BodyType.BULK_CANCEL, bulk), ADMINISTRATOR)
                        .getFindings())
                .extracting(Finding::getMessage)
                .containsExactly("3 ids are given; at most 2 are allowed in one call");
    }

    @Test
    void aTenantsOwnRuleLooksLikeOurs() {
        Preflight preflight = Preflight.builder(ApiVersion.V1)
                .addRule(new AcmeRules().getRules().get(0))
                .build();
        Document<?> document = DocumentReader.read(BodyType.CREATE, """
                {"requestedFor": ["employee"],
                 "requestedItems": [{"type": "ROLE", "id": "one", "startDate": "2026-11-28T00:00:00Z"}]}
                """);

        assertThat(violations(preflight.check(document, Facts.at(NOW))))
                .containsExactly("acme-no-weekend /requestedItems/0/startDate");
        assertThat(preflight.getRules()).extracting(Rule::getId).contains("acme-no-weekend", "revoke-comment");
    }

    @Test
    void aSuppressedViolationDoesNotKeepFactsFromBeingLookedUp() {
        Counting source = new Counting();
        Settings settings = Settings.builder()
                .suppress("revoke-comment", "/requestedItems/*", "the old portal", TODAY)
                .build();

        PreflightReport report =
                preflight(settings).check(DocumentReader.read(BodyType.CREATE, REVOKE_WITHOUT_COMMENTS), source);

        assertThat(violations(report)).containsExactly("revoke-not-self /requestedFor/0");
        assertThat(source.askedForRequester).isEqualTo(1);
        assertThat(source.askedForNow).isEqualTo(1);
    }

    @Test
    void theTimeIsNotAskedForWhereNothingIsSuppressed() {
        Counting source = new Counting();

        preflight(Settings.none()).check(DocumentReader.read(BodyType.CREATE, REVOKE_WITHOUT_COMMENTS), source);

        assertThat(source.askedForNow).isZero();
        assertThat(source.askedForRequester).isZero();
    }

    private static PreflightReport check(SettingsBuilder settings, Facts facts) {
        return preflight(settings.build()).check(DocumentReader.read(BodyType.CREATE, REVOKE_WITHOUT_COMMENTS), facts);
    }

    private static Preflight preflight(Settings settings) {
        return Preflight.builder(ApiVersion.V1).settings(settings).build();
    }

    private static List<String> violations(PreflightReport report) {
        return report.getFindings().stream()
                .map(finding -> finding.getRule().getId() + " " + finding.getPointer())
                .toList();
    }

    private static List<Level> levels(PreflightReport report, String ruleId) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRule().getId().equals(ruleId))
                .map(Finding::getLevel)
                .toList();
    }

    /** Knows the time and who asks, and counts how often it is asked. */
    private static final class Counting implements FactSource {
        private int askedForNow;
        private int askedForRequester;

        @Override
        public <T> @Nullable T find(Fact<T> fact, Subject subject) {
            if (fact == Fact.NOW) {
                askedForNow++;
                return fact.cast(NOW);
            }
            if (fact == Fact.REQUESTER) {
                askedForRequester++;
                return fact.cast(Requester.builder()
                        .id(IdentityId.of("employee"))
                        .authority(Authority.USER)
                        .build());
            }
            return null;
        }
    }
}

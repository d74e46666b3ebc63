package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Rule;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

final class VerdictTest {
    private static final AccessRequest DATED = read(Sample.grant(
            Sample.role(1, "'startDate':'2027-01-01T00:00:00Z','removeDate':'" + Sample.LATER + "'", "'comment':'c'")));

    @Test
    void aRequestThatKeepsAllRulesPasses() {
        PreflightReport report = check(DATED, CompleteFacts.of(DATED));

        assertThat(report.getVerdict()).isEqualTo(Verdict.PASS);
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getMissingFacts()).isEmpty();
        assertThat(report.getApiVersion()).isEqualTo(ApiVersion.V1);
        assertThat(report.getOperation()).isEqualTo(Operation.CREATE);
    }

    @Test
    void withoutTheTimeDatesAreUndetermined() {
        PreflightReport report = check(
                DATED, CompleteFacts.of(DATED).toBuilder().forget(Fact.NOW).build());

        assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.getMissingFacts()).containsOnlyKeys(Fact.NOW);
        assertThat(report.getMissingFacts().get(Fact.NOW))
                .extracting(Rule::getId)
                .containsExactly("remove-date-future", "start-date-future");
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getUndetermined()).allSatisfy(entry -> {
            assertThat(entry.getMissingFacts()).containsExactly(Fact.NOW);
            assertThat(entry.getMessage()).isEqualTo("cannot tell without now");
        });
    }

    @Test
    void withoutAnyFactTheTimeIsMissedToo() {
        assertThat(check(DATED, Facts.none()).getMissingFacts().get(Fact.NOW))
                .extracting(Rule::getId)
                .contains("start-date-future", "remove-date-future");
    }

    @Test
    void aBrokenErrorRuleFailsWhateverIsMissing() {
        AccessRequest request = read(Sample.grant(Sample.entitlements(1, 26)));

        assertThat(check(request, Facts.none()).getVerdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void warningsAndHintsPass() {
        AccessRequest request = read(Sample.grant(Sample.role(1), Sample.role(1)));
        PreflightReport report = check(request, CompleteFacts.of(request));

        assertThat(report.getFindings()).isNotEmpty();
        assertThat(report.getVerdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aWarningThatLacksFactsPasses() {
        PreflightReport report = check(
                DATED, CompleteFacts.of(DATED).toBuilder().forget(Fact.PENDING).build());

        assertThat(report.getMissingFacts()).containsOnlyKeys(Fact.PENDING);
        assertThat(report.getVerdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aLevelThatARuleRaisesCounts() {
        AccessRequest request = read(Sample.nested(
                "MODIFY_ACCESS",
                Sample.machine(1, Sample.entitlement(1, Sample.selection(Sample.source(1, Sample.account(1)))))));

        assertThat(check(request, CompleteFacts.of(request)).getVerdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void theClockIsAskedOnceWhereTheFactsAreMade() {
        Facts facts = Facts.now(InstantSource.fixed(CompleteFacts.NOW));

        assertThat(facts).isEqualTo(Facts.at(CompleteFacts.NOW));
        assertThat(facts.get(Fact.NOW)).isEqualTo(CompleteFacts.NOW);
    }

    @Test
    void aFindingOfAModelHasNoPosition() {
        AccessRequest request = read("{}");

        assertThat(check(request, Facts.none()).getFindings())
                .extracting(Finding::getPosition)
                .containsOnlyNulls();
    }

    @Test
    void findingsOfAModelStandInTheOrderOfItsJson() {
        AccessRequest request = read("{'y':1,'requestedForWithRequestedItems':[{}],'x':1,'10':1,'9':1,'1a':1,"
                + "'requestedItems':[{'z':1,'id':'','comment':'c','type':'R'}],'requestedFor':[''],'requestType':'T'}");

        assertThat(check(request, Facts.none()).getFindings())
                .extracting(Finding::getPointer)
                .containsExactly(
                        "/9",
                        "/10",
                        "/requestedFor/0",
                        "/requestType",
                        "/requestedItems/0/type",
                        "/requestedItems/0/id",
                        "/requestedItems/0/z",
                        "/requestedForWithRequestedItems",
                        "/requestedForWithRequestedItems/0",
                        "/requestedForWithRequestedItems/0",
                        "/1a",
                        "/x",
                        "/y");
    }

    private static PreflightReport check(AccessRequest request, Facts facts) {
        return Preflight.of(ApiVersion.V1).check(request, facts);
    }

    private static AccessRequest read(String singleQuoted) {
        return DocumentReader.read(BodyType.CREATE, Sample.json(singleQuoted)).getBody();
    }
}

package dev.latchkey.validation.rule.documented;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.CompleteFacts;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.ReportLines;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is tested of the cases of each section of the rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RuleSectionTest {
    /** The moment that all cases are checked at. */
    static final String NOW = "2026-11-21T00:00:00Z";

    /** What every revoke in beta is told. */
    static final String UNSEEN = "info revoke-unseen-by-approver /requestType";

    private final List<RuleCase> cases;

    RuleSectionTest(List<RuleCase> cases) {
        this.cases = cases;
    }

    Stream<RuleCase> cases() {
        return cases.stream();
    }

    Stream<RuleCase> breaking() {
        return cases.stream().filter(RuleCase::breaks);
    }

    Stream<RuleCase> create() {
        return breaking().filter(aCase -> aCase.type() == BodyType.CREATE);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("cases")
    void exactlyTheseRulesSpeak(RuleCase aCase) {
        assertThat(ReportLines.of(check(aCase.apiVersion(), aCase.type(), aCase)))
                .containsExactlyInAnyOrderElementsOf(aCase.findings());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("breaking")
    void theRuleSaysWhatIsWrong(RuleCase aCase) {
        String line = aCase.findings().get(0);
        assertThat(ReportLines.withMessages(check(aCase.apiVersion(), aCase.type(), aCase)))
                .filteredOn(each -> each.startsWith(line + ": "))
                .containsExactly(line + ": " + aCase.message());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("create")
    void theRuleHoldsForAccountsSelectionTooWhereItSaysSo(RuleCase aCase) {
        Rule rule = Rules.find(aCase.rule()).orElseThrow();
        assertThat(ReportLines.of(check(aCase.apiVersion(), BodyType.ACCOUNTS_SELECTION, aCase)))
                .filteredOn(aCase.findings().get(0)::equals)
                .hasSize(rule.getOperations().contains(Operation.ACCOUNTS_SELECTION) ? 1 : 0);
    }

    private static PreflightReport check(ApiVersion apiVersion, BodyType<?> type, RuleCase aCase) {
        Document<?> document = DocumentReader.read(type, aCase.bytes());
        Facts facts = CompleteFacts.ofBody(document.getBody());
        return Preflight.of(apiVersion).check(document, aCase.given().apply(facts));
    }
}

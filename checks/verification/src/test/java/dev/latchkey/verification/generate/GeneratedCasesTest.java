package dev.latchkey.verification.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.NearValid;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import dev.latchkey.verification.law.States;
import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The test kit promises which rules a generated case breaks, and validation has to find exactly these. Every failure
 * prints cases, and a case prints how to draw it again.
 */
class GeneratedCasesTest {
    private static final long SEED = 2611220;
    private static final int CASES_OF_A_RULE = 5;
    private static final int CASES_OF_AN_API_VERSION = 60;

    @Test
    @States("Every rule is broken by a generator, or the reason why by none is stated.")
    void everyRuleIsBrokenByAGeneratorOrItIsSaidWhyByNone() {
        Set<String> broken = new TreeSet<>(NearValid.rules());
        broken.addAll(NearValid.notBroken().keySet());

        assertThat(broken)
                .isEqualTo(Rules.all().stream().map(Rule::getId).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aRuleIsBrokenInEachOfItsApiVersionsWhereItCanBe() {
        Map<String, Set<ApiVersion>> unbroken = new TreeMap<>();
        for (String rule : NearValid.rules()) {
            Set<ApiVersion> apiVersions =
                    EnumSet.copyOf(Rules.find(rule).orElseThrow().getApiVersions());
            apiVersions.removeAll(NearValid.apiVersions(rule));
            if (!apiVersions.isEmpty()) {
                unbroken.put(rule, apiVersions);
            }
        }

        assertThat(unbroken)
                .as("v1 has every operation and field; v2026 has no configuration of generation 1")
                .isEqualTo(Map.of(
                        "field-not-in-edition", Set.of(ApiVersion.V1),
                        "operation-in-edition", Set.of(ApiVersion.V1),
                        "config-reminders", Set.of(ApiVersion.V2026),
                        "config-fallback-approver", Set.of(ApiVersion.V2026)));
    }

    @Test
    @States("`nearValid(rule)` breaks exactly that rule, and what the table of implied rules names.")
    void aNearlyValidCaseBreaksExactlyItsRuleAndWhatThatImplies() {
        assertThat(nearlyValid(CASES_OF_A_RULE)
                        .map(Judged::of)
                        .map(Judged::complaint)
                        .filter(complaint -> !complaint.isEmpty()))
                .isEmpty();
    }

    @Test
    @States("`nearValid(rule)` breaks the rule at its level.")
    void aNearlyValidCaseBreaksItsRuleAtTheLevelOfTheRule() {
        assertThat(nearlyValid(2).map(Judged::of))
                .allSatisfy(judged -> assertThat(judged.of(rule(judged.aCase())))
                        .isNotEmpty()
                        .allMatch(finding ->
                                finding.getLevel() == finding.getRule().getLevel()));
    }

    @Test
    void whatARuleImpliesStandsInTheTable() {
        assertThat(nearlyValid(CASES_OF_A_RULE)).allSatisfy(aCase -> {
            Set<String> others = new TreeSet<>(Objects.requireNonNull(aCase.getExpectedRules()));
            assertThat(others.remove(rule(aCase))).isTrue();
            assertThat(NearValid.implied(rule(aCase), aCase.getApiVersion()))
                    .containsAll(others)
                    .doesNotContain(rule(aCase));
        });
    }

    @Test
    @States("`valid()` passes with its facts, in every API version.")
    void aValidCasePassesWithAllItsFacts() {
        assertThat(eachApiVersion(Cases.valid()).map(Judged::of)).allSatisfy(judged -> {
            assertThat(judged.complaint()).isEmpty();
            assertThat(judged.report().getVerdict()).isEqualTo(Verdict.PASS);
        });
    }

    @Test
    @States("`wild()` is read and checked to the end, with the same report each time.")
    void aWildCaseIsReadAndCheckedToTheEndWhateverItIs() {
        assertThat(eachApiVersion(Cases.wild()))
                .allSatisfy(aCase -> assertThat(Judged.of(aCase).report())
                        .isEqualTo(Judged.of(aCase).report()));
    }

    @Test
    void wildCasesGoWrongInManyWays() {
        Set<String> broken = Stream.concat(
                        eachApiVersion(Cases.wild().on(Operation.CREATE)),
                        Arrays.stream(Operation.values())
                                .map(Cases.wild()::on)
                                .filter(cases -> cases.getApiVersions().contains(ApiVersion.V1))
                                .flatMap(cases ->
                                        cases.in(ApiVersion.V1).stream(SEED).limit(CASES_OF_AN_API_VERSION)))
                .map(Judged::of)
                .flatMap(judged -> judged.findings().stream())
                .map(finding -> finding.getRule().getId())
                .collect(Collectors.toSet());

        assertThat(broken).hasSizeGreaterThan(40);
    }

    @Test
    @States("The reader of documents and Jackson read the same body from the same text.")
    void theReaderReadsWhatJacksonBinds() {
        Stream<GeneratedCase> cases =
                Stream.of(Cases.valid(), Cases.wild()).flatMap(kind -> eachApiVersion(kind.on(Operation.CREATE)));

        assertThat(cases.map(Judged::of)
                        .filter(judged -> judged.document().getProblems().isEmpty()))
                .hasSizeGreaterThan(CASES_OF_AN_API_VERSION)
                .allSatisfy(judged -> assertThat(judged.aCase().bind(AccessRequest.class))
                        .hasValue((AccessRequest) judged.document().getBody()));
    }

    @Test
    void factsAreOfTheDocumentedForm() throws IOException {
        String text = Files.readString(Build.root().resolve("docs/facts.schema.json"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);

        assertThat(Stream.concat(eachApiVersion(Cases.valid()).limit(CASES_OF_AN_API_VERSION), nearlyValid(1)))
                .allSatisfy(aCase -> {
                    List<Error> errors = schema.validate(aCase.getFacts().toString(), InputFormat.JSON);
                    assertThat(errors).isEmpty();
                });
    }

    private static String rule(GeneratedCase aCase) {
        return Objects.requireNonNull(aCase.getKind().getRule());
    }

    private static Stream<GeneratedCase> eachApiVersion(Cases cases) {
        return Arrays.stream(ApiVersion.values())
                .map(cases::in)
                .flatMap(kind -> kind.stream(SEED).limit(CASES_OF_AN_API_VERSION));
    }

    private static Stream<GeneratedCase> nearlyValid(int each) {
        Function<Cases, Stream<GeneratedCase>> drawn =
                cases -> LongStream.range(SEED, SEED + each).mapToObj(cases::draw);
        return NearValid.rules().stream()
                .flatMap(rule -> NearValid.apiVersions(rule).stream()
                        .map(apiVersion -> Cases.nearValid(rule).in(apiVersion)))
                .flatMap(drawn);
    }
}

package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.EXPERIMENTAL_HEADER;
import static dev.latchkey.model.version.ApiVersion.V1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.ReportLines;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderRulesTest {
    private static final String MISSING = "error experimental-header: the header X-SailPoint-Experimental is missing";

    @ParameterizedTest
    @EnumSource
    void theHeaderIsDemandedExactlyWhereTheEndpointRequiresIt(ApiVersion apiVersion) {
        Preflight preflight = Preflight.of(apiVersion);
        for (Operation operation : Operation.values()) {
            boolean experimental =
                    apiVersion.find(operation).filter(Endpoint::isExperimental).isPresent();

            assertThat(ReportLines.withMessages(preflight.checkHeaders(operation, Map.of())))
                    .as("%s in %s", operation, apiVersion)
                    .isEqualTo(experimental ? List.of(MISSING) : List.of());
            assertThat(preflight
                            .checkHeaders(operation, Map.of(EXPERIMENTAL_HEADER, "true"))
                            .getFindings())
                    .isEmpty();
        }
    }

    @Test
    void letterCaseDoesNotCount() {
        assertThat(checkSelection(Map.of("x-sailpoint-experimental", "True")).getVerdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void anotherValueIsNotEnough() {
        PreflightReport report = checkSelection(Map.of(EXPERIMENTAL_HEADER, "1", "Accept", "application/json"));

        assertThat(report.getVerdict()).isEqualTo(Verdict.FAIL);
        assertThat(report.getApiVersion()).isEqualTo(V1);
        assertThat(report.getOperation()).isEqualTo(Operation.ACCOUNTS_SELECTION);
        assertThat(ReportLines.withMessages(report))
                .containsExactly(
                        "error experimental-header: the header X-SailPoint-Experimental is \"1\" instead of true");
    }

    @Test
    void theRuleHoldsForTheOperationsAndApiVersionsThatHaveExperimentalEndpoints() {
        Rule rule = Rules.find("experimental-header").orElseThrow();
        List<Endpoint> experimental = Arrays.stream(ApiVersion.values())
                .flatMap(apiVersion ->
                        Stream.of(Operation.values()).flatMap(operation -> apiVersion.find(operation).stream()))
                .filter(Endpoint::isExperimental)
                .toList();

        assertThat(rule.getApiVersions())
                .isEqualTo(experimental.stream().map(Endpoint::getApiVersion).collect(Collectors.toSet()));
        assertThat(rule.getOperations())
                .isEqualTo(experimental.stream().map(Endpoint::getOperation).collect(Collectors.toSet()));
    }

    private static PreflightReport checkSelection(Map<String, String> headers) {
        return Preflight.of(V1).checkHeaders(Operation.ACCOUNTS_SELECTION, headers);
    }
}

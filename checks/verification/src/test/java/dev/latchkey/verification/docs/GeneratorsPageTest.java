package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.Shrinking;
import dev.latchkey.testkit.junit.GeneratedRequests;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.fact.Facts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class GeneratorsPageTest {

    @Test
    void casesAreDrawnFromASeed() {
        GeneratedCase legal =
                Cases.valid().in(ApiVersion.V1).on(Operation.CREATE).draw(42);
        Stream<GeneratedCase> wrong = Cases.nearValid("revoke-comment").stream(42);
        GeneratedCase wild = Cases.wild().draw(42);

        assertThat(legal.getExpectedRules()).isEmpty();
        assertThat(wrong.limit(5)).allMatch(aCase -> aCase.getOperation() == Operation.CREATE);
        assertThat(wild.getExpectedRules()).isNull();
    }

    @Test
    void aCaseIsCheckedWithItsFacts() {
        GeneratedCase wrongCase =
                Cases.nearValid("revoke-comment").in(ApiVersion.V1).draw(42);

        Facts facts = LatchkeyJson.mapper().treeToValue(wrongCase.getFacts(), Facts.class);
        PreflightReport report = Preflight.of(wrongCase.getApiVersion())
                .check(wrongCase.bind(AccessRequest.class).orElseThrow(), facts);

        assertThat(report.getFindings())
                .isNotEmpty()
                .allMatch(finding -> finding.getRule().getId().equals("revoke-comment"));
    }

    @Test
    void aCaseIsMadeAsSimpleAsItCanBe() {
        GeneratedCase failing =
                Cases.nearValid("revoke-comment").in(ApiVersion.V1).draw(42);

        GeneratedCase minimal =
                Shrinking.minimise(failing, simpler -> simpler.getJson().contains("REVOKE_ACCESS"));

        assertThat(minimal.getJson()).isEqualTo("{\"requestType\":\"REVOKE_ACCESS\"}");
    }

    @ParameterizedTest
    @GeneratedRequests(kind = "near-valid:revoke-comment", count = 20, seed = 42)
    void aRevokeWithoutACommentIsFound(AccessRequest request, ApiVersion apiVersion) {
        assertThat(Preflight.of(apiVersion).check(request, Facts.none()).getFindings())
                .anyMatch(finding -> finding.getRule().getId().equals("revoke-comment"));
    }
}

package dev.latchkey.validation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.model.version.Operation;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.settings.Settings;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiVersionDiffTest {
    private static final ApiVersionDiff V2024_TO_V1 = ApiVersionDiff.of(ApiVersion.V2024, ApiVersion.V1);
    private static final ApiVersionDiff BETA_TO_V3 = ApiVersionDiff.of(ApiVersion.BETA, ApiVersion.V3);

    @ParameterizedTest
    @EnumSource
    void anApiVersionDoesNotDifferFromItself(ApiVersion apiVersion) {
        ApiVersionDiff diff = ApiVersionDiff.of(apiVersion, apiVersion);

        assertThat(diff.getRules()).isEmpty();
        assertThat(diff.getOperations()).isEmpty();
        assertThat(diff.getFeatures()).isEmpty();
        assertThat(diff.getFilters()).isEmpty();
        assertThat(diff.getSorters()).isEmpty();
    }

    @Test
    void rulesThatHoldInOneOnlyAreTold() {
        assertThat(BETA_TO_V3.getRules())
                .extracting(difference -> difference.rule().getId(), RuleDifference::from, RuleDifference::to)
                .contains(
                        tuple("revoke-unseen-by-approver", Level.INFO, null),
                        tuple("revoke-remove-date-earlier", null, Level.ERROR))
                .doesNotContain(tuple("revoke-comment", Level.ERROR, Level.ERROR));
    }

    @Test
    void rulesThatATenantSeesDifferentlyAreTold() {
        Preflight strict = Preflight.builder(ApiVersion.V1)
                .settings(Settings.builder().level("unknown-field", Level.ERROR).build())
                .build();

        assertThat(ApiVersionDiff.of(Preflight.of(ApiVersion.V1), strict).getRules())
                .extracting(difference -> difference.rule().getId(), RuleDifference::from, RuleDifference::to)
                .containsExactly(tuple("unknown-field", Level.WARNING, Level.ERROR));
    }

    @Test
    void operationsThatAreLostWonOrOfferedDifferentlyAreTold() {
        assertThat(V2024_TO_V1.getOperations())
                .extracting(OperationDifference::operation)
                .containsExactly(Operation.CLOSE, Operation.GET_CONFIG_2, Operation.SET_CONFIG_2);
        assertThat(V2024_TO_V1.getOperations().get(0))
                .satisfies(
                        difference -> assertThat(difference.from()).isNotNull().returns(true, Endpoint::isExperimental))
                .satisfies(
                        difference -> assertThat(difference.to()).isNotNull().returns(false, Endpoint::isExperimental));
        assertThat(V2024_TO_V1.getOperations().get(1).from()).isNull();
    }

    @Test
    void fieldsAndValuesOfRequestsAreTold() {
        assertThat(V2024_TO_V1.getFeatures())
                .containsExactly(
                        new FeatureDifference(RequestFeature.IDENTITY_TYPE, true),
                        new FeatureDifference(RequestFeature.FORM_INSTANCE, true));
        assertThat(ApiVersionDiff.of(ApiVersion.V3, ApiVersion.BETA).getFeatures())
                .contains(new FeatureDifference(RequestFeature.REVOKE_DATE, false));
    }

    @Test
    void filtersThatAreLostAndWonAreTold() {
        assertThat(V2024_TO_V1.getFilters())
                .contains(new FilterDifference(
                        Operation.STATUS,
                        "created",
                        EnumSet.of(FilterOperator.IN, FilterOperator.ISNULL, FilterOperator.SW),
                        Set.of()));
        assertThat(BETA_TO_V3.getFilters())
                .contains(new FilterDifference(
                        Operation.PENDING_APPROVALS,
                        "accessRequestId",
                        Set.of(),
                        EnumSet.of(FilterOperator.EQ, FilterOperator.IN)));
    }

    @Test
    void noApiVersionsDifferInSortersOfAListThatBothOffer() {
        for (ApiVersion from : ApiVersion.values()) {
            assertThat(Arrays.stream(ApiVersion.values())
                            .flatMap(to -> ApiVersionDiff.of(from, to).getSorters().stream()))
                    .isEmpty();
        }
    }

    @Test
    void aDocumentIsToldWhatAppearsAndWhy() {
        DocumentDiff diff = ApiVersionDiff.of(ApiVersion.V1, ApiVersion.V2026).compare(document("""
                {"requestedFor": ["i"], "clientMetadata": {}, "requestedItems": [
                  {"type": "ROLE", "id": "r", "removeDate": "2027-01-15T21:22:23Z", "formInstanceId": "f"}]}
                """), Facts.none());

        assertThat(diff.from().getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(diff.to().getVerdict()).isEqualTo(Verdict.FAIL);
        assertThat(diff.isVerdictChanged()).isTrue();
        assertThat(diff.differences())
                .filteredOn(difference -> difference.to() != null)
                .extracting(difference -> pointer(difference.to()), FindingDifference::reason)
                .containsExactly(tuple(
                        "/requestedItems/0/formInstanceId",
                        "in v2026, formInstanceId is not in API version v2026; it exists in v1"));
    }

    @Test
    void aDocumentIsToldWhatDisappearsAndWhy() {
        DocumentDiff diff = BETA_TO_V3.compare(document("""
                {"requestType": "REVOKE_ACCESS", "requestedFor": ["i"],
                 "requestedItems": [{"type": "ROLE", "id": "r", "comment": "x"}]}
                """), Facts.none());

        assertThat(diff.differences())
                .filteredOn(difference -> difference.to() == null)
                .extracting(FindingDifference::reason)
                .containsExactly("revoke-unseen-by-approver holds in beta, not in v3");
        assertThat(diff.isBroken()).isFalse();
    }

    @Test
    void aDocumentThatAnApiVersionNoLongerTakesIsBroken() {
        Facts administrator = Facts.builder()
                .put(
                        Fact.REQUESTER,
                        Requester.builder()
                                .id(IdentityId.of("admin"))
                                .authority(Authority.ORG_ADMIN)
                                .build())
                .build();
        Document<?> close = DocumentReader.read(BodyType.CLOSE, "{\"accessRequestIds\": [\"a\"]}");

        DocumentDiff diff = ApiVersionDiff.of(ApiVersion.V1, ApiVersion.V3).compare(close, administrator);

        assertThat(diff.isBroken()).isTrue();
        assertThat(diff.differences())
                .extracting(FindingDifference::reason)
                .containsExactly(
                        "in v3, API version v3 has no operation close; these have it: beta, v2024, v2025, v2026, v1");
    }

    @Test
    void aLevelThatDiffersIsTheReason() {
        Preflight strict = Preflight.builder(ApiVersion.V1)
                .settings(Settings.builder().level("unknown-field", Level.ERROR).build())
                .build();
        Document<?> document = DocumentReader.read(BodyType.CREATE, "{\"note\": 1, \"requestedFor\": \"i\"}");

        DocumentDiff diff =
                ApiVersionDiff.of(Preflight.of(ApiVersion.V2024), strict).compare(document, Facts.none());

        assertThat(diff.differences())
                .extracting(FindingDifference::reason)
                .containsExactly("unknown-field is of level warning in v2024 and of level error in v1");
    }

    private static Document<?> document(String text) {
        return DocumentReader.read(BodyType.CREATE, text);
    }

    private static String pointer(@Nullable Finding finding) {
        return finding == null ? "" : finding.getPointer();
    }
}

package dev.latchkey.model.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the tables against the documents, which are written down here once more and in another form. */
class OperationsByApiVersionTest {
    private static final List<ApiVersion> COLUMNS = List.of(
            ApiVersion.BETA, ApiVersion.V3, ApiVersion.V2024, ApiVersion.V2025, ApiVersion.V2026, ApiVersion.V1);

    /**
     * Operation, method, path behind a prefix, path of v1, and one letter for each API version: x has it, E has it and
     * requires the experimental header, D has it as deprecated, - lacks it.
     */
    private static final String DOCUMENTS = """
            create POST /access-requests /access-requests/v1 xxxxxx
            cancel POST /access-requests/cancel /access-requests/v1/cancel xxxxxx
            bulk-cancel POST /access-requests/bulk-cancel /access-requests/v1/bulk-cancel --xxxx
            close POST /access-requests/close /access-requests/v1/close x-Exxx
            accounts-selection POST /access-requests/accounts-selection /access-requests/v1/accounts-selection --EEEE
            bulk-approve POST /access-request-approvals/bulk-approve /access-request-approvals/v1/bulk-approve --xxxx
            get-config-1 GET /access-request-config /access-request-config/v1 DDDD-D
            set-config-1 PUT /access-request-config /access-request-config/v1 DDDD-D
            get-config-2 GET /access-request-config /access-request-config/v2 ----Ex
            set-config-2 PUT /access-request-config /access-request-config/v2 ----Ex
            status GET /access-request-status /access-request-status/v1 xxxxxx
            administration GET /access-request-administration /access-request-administration/v1 E-EEEE
            entitlement-details GET /revocable-objects /revocable-objects/v1 --xxxx
            pending-approvals GET /access-request-approvals/pending /access-request-approvals/v1/pending xxxxxx
            completed-approvals GET /access-request-approvals/completed /access-request-approvals/v1/completed xxxxxx
            approve POST /access-request-approvals/{approvalId}/approve /access-request-approvals/v1/{approvalId}/approve xxxxxx
            reject POST /access-request-approvals/{approvalId}/reject /access-request-approvals/v1/{approvalId}/reject xxxxxx
            forward POST /access-request-approvals/{approvalId}/forward /access-request-approvals/v1/{approvalId}/forward xxxxxx
            approval-summary GET /access-request-approvals/approval-summary /access-request-approvals/v1/approval-summary xxxxxx
            approvers GET /access-request-approvals/{accessRequestId}/approvers /access-request-approvals/v1/{accessRequestId}/approvers --xxxx
            """;

    record Row(Operation operation, HttpMethod method, String legacyPath, String v1Path, String letters) {
        static Row read(String line) {
            List<String> words = List.of(line.split(" ", -1));
            return new Row(
                    Operation.of(words.get(0)),
                    HttpMethod.valueOf(words.get(1)),
                    words.get(2),
                    words.get(3),
                    words.get(4));
        }

        char letter(ApiVersion apiVersion) {
            return letters.charAt(COLUMNS.indexOf(apiVersion));
        }

        String path(ApiVersion apiVersion) {
            Map<ApiVersion, String> prefixes = Map.of(
                    ApiVersion.BETA, "/beta",
                    ApiVersion.V3, "/v3",
                    ApiVersion.V2024, "/v2024",
                    ApiVersion.V2025, "/v2025",
                    ApiVersion.V2026, "/v2026");
            return prefixes.containsKey(apiVersion) ? prefixes.get(apiVersion) + legacyPath : v1Path;
        }

        List<ApiVersion> offeredBy() {
            return COLUMNS.stream()
                    .filter(apiVersion -> letter(apiVersion) != '-')
                    .toList();
        }
    }

    record Cell(Row row, ApiVersion apiVersion) {
        @Override
        public String toString() {
            return row.operation() + " in " + apiVersion;
        }
    }

    static Stream<Row> rows() {
        return DOCUMENTS.lines().map(Row::read);
    }

    static Stream<Cell> cells() {
        return rows().flatMap(row -> COLUMNS.stream().map(apiVersion -> new Cell(row, apiVersion)));
    }

    static Stream<Cell> offered() {
        return cells().filter(cell -> cell.row().letter(cell.apiVersion()) != '-');
    }

    @Test
    void everyOperationAndEveryApiVersionIsInTheDocuments() {
        assertThat(rows().map(Row::operation)).containsExactly(Operation.values());
        assertThat(COLUMNS).containsExactly(ApiVersion.values());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void anApiVersionOffersWhatItsDocumentsOffer(Cell cell) {
        boolean offered = cell.row().letter(cell.apiVersion()) != '-';

        assertThat(cell.apiVersion().offers(cell.row().operation())).isEqualTo(offered);
        assertThat(cell.apiVersion().find(cell.row().operation()).isPresent()).isEqualTo(offered);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anOperationKnowsTheApiVersionsThatOfferIt(Row row) {
        assertThat(row.operation().getApiVersions()).containsExactlyElementsOf(row.offeredBy());
    }

    @ParameterizedTest
    @MethodSource("offered")
    void anEndpointHasTheDocumentedMethodAndPath(Cell cell) {
        Endpoint endpoint = cell.apiVersion().endpoint(cell.row().operation());

        assertThat(endpoint.getOperation()).isEqualTo(cell.row().operation());
        assertThat(endpoint.getApiVersion()).isEqualTo(cell.apiVersion());
        assertThat(endpoint.getMethod()).isEqualTo(cell.row().method());
        assertThat(endpoint.getPathTemplate()).isEqualTo(cell.row().path(cell.apiVersion()));
        assertThat(endpoint).hasToString(cell.row().method() + " " + cell.row().path(cell.apiVersion()));
    }

    @ParameterizedTest
    @MethodSource("offered")
    void anEndpointAsksForTheExperimentalHeaderWhereTheDocumentsDo(Cell cell) {
        Endpoint endpoint = cell.apiVersion().endpoint(cell.row().operation());
        boolean experimental = cell.row().letter(cell.apiVersion()) == 'E';

        assertThat(endpoint.isExperimental()).isEqualTo(experimental);
        assertThat(endpoint.getRequiredHeaders())
                .isEqualTo(experimental ? Map.of("X-SailPoint-Experimental", "true") : Map.of());
    }

    @ParameterizedTest
    @MethodSource("offered")
    void anEndpointIsDeprecatedWhereTheDocumentsSaySo(Cell cell) {
        Endpoint endpoint = cell.apiVersion().endpoint(cell.row().operation());
        boolean deprecated = cell.row().letter(cell.apiVersion()) == 'D';

        assertThat(endpoint.isDeprecated()).isEqualTo(deprecated);
        assertThat(endpoint.getDeprecatedSince())
                .isEqualTo(deprecated ? Optional.of(LocalDate.of(2026, 2, 26)) : Optional.empty());
    }
}

package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The parameters of lists, and the bodies and headers that some calls need and others do not. */
class ListParametersTest {
    private final Emulator emulator = Emulator.builder().start();
    private final Client admin = Client.of(emulator);
    private String request = "";

    @BeforeEach
    void ask() {
        HttpResponse<String> answer = admin.send(
                Operation.CREATE,
                "{\"requestedFor\":[\"" + DemoOrganisation.EMPLOYEE
                        + "\"],\"requestedItems\":[{\"type\":\"ROLE\",\"id\":\"" + DemoOrganisation.AUDIT_ROLE
                        + "\"}]}");
        request = Client.json(answer).at("/newRequests/0/accessRequestIds/0").stringValue();
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void approversComeInPagesAndWithTheirTotal() {
        HttpResponse<String> all = approvers("count=true");
        HttpResponse<String> none = approvers("limit=1&offset=1&count=true");

        assertThat(Client.json(all)).hasSize(1);
        assertThat(all.headers().firstValue("X-Total-Count")).contains("1");
        assertThat(Client.json(none)).isEmpty();
        assertThat(none.headers().firstValue("X-Total-Count")).contains("1");
        assertThat(approvers("limit=1").headers().firstValue("X-Total-Count")).isEmpty();
    }

    static Stream<Arguments> badParameters() {
        return Stream.of(
                        "limit=251",
                        "limit=-1",
                        "limit=null",
                        "limit=",
                        "limit=x",
                        "offset=-1",
                        "offset=",
                        "count=null")
                .flatMap(query -> Stream.of(
                                Operation.STATUS,
                                Operation.ADMINISTRATION,
                                Operation.PENDING_APPROVALS,
                                Operation.COMPLETED_APPROVALS,
                                Operation.APPROVERS)
                        .map(operation -> Arguments.of(operation, query)));
    }

    @ParameterizedTest
    @MethodSource("badParameters")
    void everyListRefusesThePagesThatThereAreNot(Operation operation, String query) {
        HttpResponse<String> answer = operation == Operation.APPROVERS
                ? approvers(query)
                : admin.get(operation, Map.of(query.split("=", -1)[0], query.split("=", -1)[1]));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void aRejectionHasABody(ApiVersion apiVersion) {
        assertThat(admin.in(apiVersion).send(Operation.REJECT, approval(), "").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void anApprovalHasABodyInBetaOnly(ApiVersion apiVersion) {
        assertThat(admin.in(apiVersion).send(Operation.APPROVE, approval(), "").statusCode())
                .isEqualTo(apiVersion == ApiVersion.BETA ? 400 : 202);
    }

    @Test
    void closingThroughV2024NeedsTheExperimentalHeaderInTheStrictProfileOnly() {
        assertThat(close(emulator)).isEqualTo(202);
        try (Emulator strict = Emulator.builder()
                .tenant(FakeTenant.builder().profile(QuirkProfile.STRICT).build())
                .start()) {
            assertThat(close(strict)).isEqualTo(400);
        }
    }

    private int close(Emulator served) {
        return Client.of(served)
                .post("/v2024/access-requests/close", "{\"accessRequestIds\":[\"" + request + "\"]}")
                .statusCode();
    }

    private HttpResponse<String> approvers(String query) {
        return admin.get(ApiVersion.V1.endpoint(Operation.APPROVERS).path(request) + "?" + query);
    }

    private String approval() {
        return Client.json(admin.get(Operation.PENDING_APPROVALS)).at("/0/id").stringValue();
    }
}

package dev.latchkey.emulator;

import static dev.latchkey.emulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.HeldAccess;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of every API version answers what its description says, when all is well and when it refuses. */
@Tag("reference")
class ReferenceTest {
    private static final Map<ApiVersion, ApiDescription> DESCRIPTIONS = new EnumMap<>(ApiVersion.class);

    private static final String GRANT = """
            {"requestedFor": ["%s"], "requestedItems": [{"type": "ROLE", "id": "%s", "comment": "For the audit"}]}
            """.formatted(DemoOrganisation.EMPLOYEE, DemoOrganisation.AUDIT_ROLE);
    private static final String SELECTION = """
            {"requestedFor": ["%s"], "requestedItems": [{"type": "ENTITLEMENT", "id": "%s"}]}
            """.formatted(DemoOrganisation.COLLEAGUE, DemoOrganisation.VPN_ENTITLEMENT);

    private final Emulator emulator = Emulator.builder().start();
    private Client client = Client.without(emulator);
    private String request = "";
    private String approval = "";

    /** One request has been approved, another one waits. */
    @BeforeEach
    void makeRequests() {
        client = Client.of(emulator);
        client.send(Operation.CREATE, GRANT);
        advance();
        client.send(Operation.APPROVE, nextApproval(), "{\"comment\": \"Fine\"}");
        advance();
        request = json(client.send(
                        Operation.CREATE,
                        GRANT.replace("ROLE", "ACCESS_PROFILE")
                                .replace(DemoOrganisation.AUDIT_ROLE, DemoOrganisation.REPORTS_PROFILE)))
                .at("/newRequests/0/accessRequestIds/0")
                .stringValue();
        advance();
        approval = json(client.get(
                        Operation.PENDING_APPROVALS, Map.of("filters", "accessRequestId eq \"" + request + "\"")))
                .at("/0/id")
                .stringValue();
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    static Stream<Endpoint> endpoints() {
        return Arrays.stream(ApiVersion.values())
                .flatMap(apiVersion ->
                        Arrays.stream(Operation.values()).flatMap(operation -> apiVersion.find(operation).stream()));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void aCallThatIsInOrderIsAnsweredAsDescribed(Endpoint endpoint) {
        HttpResponse<String> answer = call(endpoint);

        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
        assertDescribed(endpoint, answer);
        if (answer.body().startsWith("[")) {
            assertThat(json(answer).isEmpty()).as("rows to look at").isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void aBodyOrAnIdThatMakesNoSenseIsRefusedAsDescribed(Endpoint endpoint) {
        client.in(endpoint.getApiVersion());
        HttpResponse<String> answer = switch (endpoint.getMethod()) {
            case GET ->
                endpoint.isIdInPath()
                        ? client.get(endpoint.path("nobody"))
                        : client.get(
                                endpoint.getOperation(), Map.of("limit", "many", "owner-id", "x", "from-date", "y"));
            case POST, PUT ->
                endpoint.isIdInPath()
                        ? client.send(endpoint.getOperation(), "nobody", "[]")
                        : client.send(endpoint.getOperation(), "[]");
        };

        if (answer.statusCode() != 200) {
            assertDescribedOrSilent(endpoint, answer);
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void whoHasNoTokenIsRefusedAsDescribed(Endpoint endpoint) {
        client = Client.without(emulator);

        HttpResponse<String> answer = call(endpoint);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertDescribed(endpoint, answer);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void whoCallsTooOftenIsRefusedAsDescribed(Endpoint endpoint) {
        emulator.faults().next(Fault.rateLimited(Duration.ofSeconds(1)).on(endpoint.getOperation()));

        HttpResponse<String> answer = call(endpoint);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertDescribed(endpoint, answer);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void whoMayNotIsRefusedAsDescribed(Endpoint endpoint) {
        client = Client.as(emulator, "eve");

        HttpResponse<String> answer = call(endpoint);

        assertDescribedOrSilent(endpoint, answer);
    }

    private HttpResponse<String> call(Endpoint endpoint) {
        Operation operation = endpoint.getOperation();
        client.in(endpoint.getApiVersion());
        return switch (operation) {
            case CREATE ->
                client.send(operation, GRANT.replace(DemoOrganisation.AUDIT_ROLE, DemoOrganisation.STAFF_ROLE));
            case CANCEL -> client.send(operation, "{\"accountActivityId\": \"" + request + "\", \"comment\": \"No\"}");
            case BULK_CANCEL ->
                client.send(operation, "{\"accessRequestIds\": [\"" + request + "\"], \"comment\": \"No\"}");
            case CLOSE ->
                client.send(
                        operation,
                        "{\"accessRequestIds\": [\"" + request + "\"], \"message\": \"Stuck\", \"executionStatus\":"
                                + " \"Terminated\", \"completionStatus\": \"Failure\"}");
            case ACCOUNTS_SELECTION -> client.send(operation, SELECTION);
            case BULK_APPROVE ->
                client.send(operation, "{\"approvalIds\": [\"" + approval + "\"], \"comment\": \"Fine\"}");
            case SET_CONFIG_1 ->
                client.send(operation, client.get(Operation.GET_CONFIG_1).body());
            case SET_CONFIG_2 ->
                client.send(operation, client.get(Operation.GET_CONFIG_2).body());
            case ENTITLEMENT_DETAILS -> client.get(operation, heldEntitlement());
            case APPROVE, REJECT -> client.send(operation, approval, "{\"comment\": \"Decided\"}");
            case FORWARD ->
                client.send(
                        operation,
                        approval,
                        "{\"newOwnerId\": \"" + DemoOrganisation.OWNER + "\", \"comment\": \"Yours\"}");
            case APPROVERS -> client.get(endpoint.path(request));
            case GET_CONFIG_1,
                    GET_CONFIG_2,
                    STATUS,
                    ADMINISTRATION,
                    PENDING_APPROVALS,
                    COMPLETED_APPROVALS,
                    APPROVAL_SUMMARY -> client.get(operation);
        };
    }

    private Map<String, String> heldEntitlement() {
        HeldAccess held = emulator.tenant().organisation().getAccess().stream()
                .filter(access -> access.getType() == ItemType.ENTITLEMENT)
                .findFirst()
                .orElseThrow();
        return Map.of("identityId", held.getIdentity().value(), "entitlementId", held.getItem());
    }

    private String nextApproval() {
        return json(client.get(Operation.PENDING_APPROVALS)).at("/0/id").stringValue();
    }

    private void advance() {
        emulator.tenant().clock().advance(Duration.ofMinutes(1));
        client = Client.of(emulator);
    }

    private static void assertDescribed(Endpoint endpoint, HttpResponse<String> answer) {
        assertThat(description(endpoint).errors(endpoint, answer.statusCode(), answer.body()))
                .as("%s %s", answer.statusCode(), answer.body())
                .isEmpty();
    }

    /** The description of beta forgets that lists of approvals can be refused; what it does describe holds. */
    private static void assertDescribedOrSilent(Endpoint endpoint, HttpResponse<String> answer) {
        if (description(endpoint).statuses(endpoint).contains(String.valueOf(answer.statusCode()))) {
            assertDescribed(endpoint, answer);
        } else {
            assertThat(answer.statusCode()).isIn(400, 404);
        }
    }

    private static ApiDescription description(Endpoint endpoint) {
        return DESCRIPTIONS.computeIfAbsent(endpoint.getApiVersion(), ApiDescription::of);
    }
}

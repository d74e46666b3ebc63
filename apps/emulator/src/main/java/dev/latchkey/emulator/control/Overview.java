package dev.latchkey.emulator.control;

import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An overview of the tenant and its options, for users and programs. */
final class Overview {
    private final ControlContext steering;

    Overview(ControlContext steering) {
        this.steering = steering;
    }

    /** The OpenAPI description of the control API. */
    static Reply description() {
        try (InputStream in = Objects.requireNonNull(Overview.class.getResourceAsStream("openapi.json"))) {
            return Reply.bytes(200, "application/json", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("clock", steering.tenant().clock().instant());
        state.put("grade", steering.grader().grades().grade());
        state.put("faults", steering.faults().getWaiting().size());
        state.put("apiVersions", texts(List.of(ApiVersion.values()), ApiVersion::getText));
        state.put("operations", texts(List.of(Operation.values()), Operation::getText));
        state.put("faultKinds", FaultKind.values());
        BodyCheck check = steering.check();
        state.put("checked", check == null ? List.of() : texts(check.getOperations(), Operation::getText));
        state.put("organisation", organisation());
        return state;
    }

    /** Returns the organisation, with clients but without their secrets, because this needs no authentication. */
    private JsonNode organisation() {
        JsonNode organisation =
                LatchkeyJson.mapper().valueToTree(steering.tenant().organisation());
        organisation.path("clients").values().forEach(client -> ((ObjectNode) client).remove("secret"));
        return organisation;
    }

    private static <T> List<String> texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toList();
    }
}

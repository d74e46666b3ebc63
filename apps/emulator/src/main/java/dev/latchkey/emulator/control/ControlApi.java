package dev.latchkey.emulator.control;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.JsonBody;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Handles calls under {@code /_latchkey}. Thread-safe. */
public final class ControlApi {
    /** The prefix of the paths. */
    public static final String PATH = "/_latchkey";

    private static final String SEND_AN_OBJECT = "send a JSON object";

    private final ControlContext steering;
    private final Overview overview;
    private final AdminView onlooker;

    /** By path, then by method. */
    private final Map<String, Map<String, Function<Call, Reply>>> actions = new TreeMap<>();

    /**
     * Creates a control API.
     *
     * @param steering the parts to read and change
     */
    public ControlApi(ControlContext steering) {
        this.steering = steering;
        this.overview = new Overview(steering);
        this.onlooker = new AdminView(steering.tenant());
        on("GET", "", call -> Reply.json(200, index()));
        on("GET", "/openapi.json", call -> Overview.description());
        on("GET", "/state", call -> Reply.json(200, overview.state()));
        on("POST", "/reset", this::reset);
        on("GET", "/snapshot", call -> text(steering.tenant().snapshot().json()));
        on("POST", "/restore", this::restore);
        on("GET", "/clock", call -> clock());
        on("POST", "/clock", this::moveClock);
        on("GET", "/requests", call -> onlooker.requests());
        on("GET", "/approvals", call -> onlooker.approvals());
        on("POST", "/approvals", this::decide);
        on("GET", "/facts", call -> Reply.json(200, facts(call, requester(call))));
        on("GET", "/faults", call -> faults());
        on("POST", "/faults", this::addFaults);
        on("DELETE", "/faults", this::clearFaults);
        on("GET", "/grades", call -> Reply.json(200, steering.grader().grades()));
        on("DELETE", "/grades", this::clearGrades);
        on("GET", "/wire", this::wire);
        on("DELETE", "/wire", this::clearWire);
        on("POST", "/check", this::check);
    }

    private void on(String method, String path, Function<Call, Reply> action) {
        actions.computeIfAbsent(PATH + path, key -> new TreeMap<>()).put(method, action);
    }

    /**
     * Handles a call.
     *
     * @param call a call under {@link #PATH}
     * @return the response
     */
    public Reply answer(Call call) {
        String path = call.getPath().replaceFirst("/$", "");
        Map<String, Function<Call, Reply>> methods = actions.get(path);
        if (methods == null) {
            return error(404, "there is no " + path + "; GET " + PATH + " lists what there is");
        }
        Function<Call, Reply> action = methods.get(call.getMethod());
        if (action == null) {
            return error(405, path + " takes " + String.join(", ", methods.keySet()))
                    .with("Allow", String.join(", ", methods.keySet()));
        }
        if (call.getMethod().equals("POST") && !call.mediaType().orElse("").equals("application/json")) {
            return error(415, "send Content-Type: application/json, also without a body");
        }
        return perform(action, call);
    }

    private static Reply perform(Function<Call, Reply> action, Call call) {
        try {
            return action.apply(call);
        } catch (IllegalArgumentException e) {
            return error(400, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return error(500, "this should not happen: " + e);
        }
    }

    private Map<String, Object> index() {
        Map<String, Object> paths = new LinkedHashMap<>();
        actions.forEach((path, methods) -> paths.put(path, methods.keySet()));
        return Map.of("paths", paths);
    }

    private Reply reset(Call call) {
        steering.tenant().reset();
        steering.forget().run();
        return Reply.of(204);
    }

    private Reply restore(Call call) {
        JsonBody.readObject(call.getBody(), SEND_AN_OBJECT);
        steering.tenant().restore(new Snapshot(call.getText()));
        steering.forget().run();
        return Reply.of(204);
    }

    private Reply clock() {
        return Reply.json(200, Map.of("now", steering.tenant().clock().instant()));
    }

    private Reply moveClock(Call call) {
        read(call, ClockForm.class).move(steering.tenant().clock());
        return clock();
    }

    private Reply decide(Call call) {
        read(call, DecisionForm.class).decide(steering.tenant());
        return Reply.of(204);
    }

    private JsonNode facts(Call call, String requester) {
        return onlooker.facts(IdentityId.of(requester), apiVersion(call));
    }

    private static String requester(Call call) {
        return call.parameter("requester")
                .orElseThrow(
                        () -> new IllegalArgumentException("\"requester\" is missing; set the id of the requester"));
    }

    private static ApiVersion apiVersion(Call call) {
        return ApiVersion.of(call.parameter("apiVersion").orElse(ApiVersion.DEFAULT.getText()));
    }

    private Reply faults() {
        return Reply.json(
                200, steering.faults().getWaiting().stream().map(FaultForm::of).toList());
    }

    private Reply addFaults(Call call) {
        JsonNode body = JsonBody.read(call.getBody());
        List<JsonNode> forms = body.isArray() ? List.copyOf(body.values()) : List.of(body);
        if (!forms.stream().allMatch(JsonNode::isObject)) {
            throw new IllegalArgumentException(SEND_AN_OBJECT + ", or a list of them");
        }
        Fault[] faults = forms.stream()
                .map(form -> JsonBody.bindKnown(form, FaultForm.class).toFault())
                .toArray(Fault[]::new);
        steering.faults().next(faults);
        return faults();
    }

    private Reply clearFaults(Call call) {
        steering.faults().clear();
        return Reply.of(204);
    }

    private Reply clearGrades(Call call) {
        steering.grader().clear();
        return Reply.of(204);
    }

    private Reply wire(Call call) {
        return Reply.json(
                200, steering.log().after(number(call.parameter("after").orElse("0"))));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"after\" is the number of a call, and \"" + text + "\" is none", e);
        }
    }

    private Reply clearWire(Call call) {
        steering.log().clear();
        return Reply.of(204);
    }

    private Reply check(Call call) {
        BodyCheck check = steering.check();
        if (check == null) {
            return error(501, "this emulator was started without a checker; latchkey serve has one");
        }
        Operation operation = Operation.of(call.parameter("operation").orElse(Operation.CREATE.getText()));
        String facts = call.parameter("requester")
                .map(requester -> facts(call, requester).toString())
                .or(() -> call.parameter("facts"))
                .orElse(null);
        return text(check.check(operation, apiVersion(call), call.getBody(), facts));
    }

    private static <T> T read(Call call, Class<T> type) {
        return JsonBody.bindKnown(JsonBody.readObject(call.getBody(), SEND_AN_OBJECT), type);
    }

    private static Reply text(String json) {
        return Reply.text(200, "application/json", json);
    }

    private static Reply error(int status, String message) {
        return Reply.json(status, Map.of("error", message));
    }
}

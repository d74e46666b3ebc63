package dev.latchkey.testkit.generate;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.OrganisationJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes generated cases as JSON and reads them, so that a failed case can be repeated even after the generators have
 * changed. The JSON contains the case itself: its body, its organisation and its caller. It does not contain the
 * expectations of the generator: a case that was read has its kind, but no expected rules.
 */
public final class CaseJson {
    private static final JsonMapper MAPPER = LatchkeyJson.mapper();

    private CaseJson() {}

    /**
     * Writes a case.
     *
     * @param aCase any case
     * @return its JSON, indented
     */
    public static String write(GeneratedCase aCase) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", aCase.getKind().getText())
                .put("seed", aCase.getSeed())
                .put("apiVersion", aCase.getApiVersion().name())
                .put("operation", aCase.getOperation().name());
        aCase.getCaller().ifPresent(caller -> json.put("caller", caller.value()));
        Optional<JsonNode> body = tree(aCase.getBytes());
        body.ifPresentOrElse(
                tree -> json.set("body", tree),
                () -> json.put("bytes", Base64.getEncoder().encodeToString(aCase.getBytes())));
        if (!aCase.getHeaders().isEmpty()) {
            ObjectNode headers = json.putObject("headers");
            aCase.getHeaders().forEach(headers::put);
        }
        if (aCase.getCommentRequired() != null) {
            json.put("commentRequiredWhenRejected", aCase.getCommentRequired());
        }
        if (!aCase.getOpenRequests().isEmpty()) {
            ArrayNode open = json.putArray("openRequests");
            aCase.getOpenRequests().forEach(request -> open.add(tree(request)));
        }
        json.set("organisation", MAPPER.<JsonNode>valueToTree(aCase.getOrganisation()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    /**
     * Reads a case that {@code write} has written.
     *
     * @param json the JSON of a case
     * @return the case
     * @throws IllegalArgumentException if it does not have that form; the message states the position
     */
    public static GeneratedCase read(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            Map<String, String> headers = new LinkedHashMap<>();
            tree.path("headers").forEachEntry((name, value) -> headers.put(name, value.asString()));
            List<OpenRequest> open = new ArrayList<>();
            tree.path("openRequests").forEach(request -> open.add(openRequest(request)));
            return new GeneratedCase(
                    CaseKind.of(text(tree, "kind")),
                    tree.path("seed").asLong(),
                    ApiVersion.valueOf(text(tree, "apiVersion")),
                    Operation.valueOf(text(tree, "operation")),
                    bytes(tree),
                    headers,
                    tree.has("caller") ? IdentityId.of(text(tree, "caller")) : null,
                    flag(tree, "commentRequiredWhenRejected"),
                    OrganisationJson.read(tree.path("organisation").toString()),
                    open);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this is not the JSON of a case: " + e.getOriginalMessage(), e);
        }
    }

    /** Returns the body as JSON, if that produces exactly the same bytes. */
    private static Optional<JsonNode> tree(byte[] body) {
        try {
            return Optional.of(MAPPER.readTree(body))
                    .filter(tree -> Arrays.equals(tree.toString().getBytes(StandardCharsets.UTF_8), body));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(JsonNode tree) {
        return tree.has("body")
                ? tree.get("body").toString().getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(text(tree, "bytes"));
    }

    private static ObjectNode tree(OpenRequest request) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", request.id().value())
                .put("requestedFor", request.requestedFor().value())
                .put("type", request.type().name())
                .put("item", request.item())
                .put("requester", request.requester().value())
                .put("cancelable", request.cancelable());
    }

    private static OpenRequest openRequest(JsonNode tree) {
        return new OpenRequest(
                AccessRequestId.of(text(tree, "id")),
                IdentityId.of(text(tree, "requestedFor")),
                ItemType.valueOf(text(tree, "type")),
                text(tree, "item"),
                IdentityId.of(text(tree, "requester")),
                tree.path("cancelable").asBoolean());
    }

    private static @Nullable Boolean flag(JsonNode tree, String key) {
        return tree.has(key) ? (Boolean) tree.get(key).asBoolean() : null;
    }

    private static String text(JsonNode tree, String key) {
        JsonNode value = tree.path(key);
        if (!value.isString()) {
            throw new IllegalArgumentException("this is not the JSON of a case: /" + key + " is no text");
        }
        return value.asString();
    }
}

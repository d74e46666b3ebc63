package dev.latchkey.testkit.generate;

import dev.latchkey.model.version.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Mutations that only a document can have: its text, and the types of its values. */
final class DocumentMutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPER_THAN_ALLOWED = 70;
    private static final List<LegalCases> ALL = LegalCases.all();
    /** For a document that cannot be read to its end, that is the only finding. */
    private static final List<LegalCases> SILENT =
            ALL.stream().filter(base -> base != LegalCases.REVOKE).toList();

    private static final List<LegalCases> WITH_ITEMS = List.of(
            LegalCases.GRANT,
            LegalCases.NESTED_GRANT,
            LegalCases.MODIFY,
            LegalCases.REVOKE,
            LegalCases.MACHINE_GRANT,
            LegalCases.MACHINE_MODIFY,
            LegalCases.MACHINE_REVOKE,
            LegalCases.ACCOUNTS,
            LegalCases.NESTED_ACCOUNTS);
    private static final List<LegalCases> WITH_COMMENT = List.of(
            LegalCases.CANCEL,
            LegalCases.BULK_CANCEL,
            LegalCases.BULK_APPROVE,
            LegalCases.APPROVE,
            LegalCases.REJECT,
            LegalCases.FORWARD);
    private static final List<LegalCases> LISTS = List.of(
            LegalCases.STATUS, LegalCases.ADMINISTRATION, LegalCases.PENDING_APPROVALS, LegalCases.COMPLETED_APPROVALS);

    static final List<Mutation> ALL_BREAKS = new MutationTable()
            .rule("json-syntax")
            .from(SILENT, scene -> scene.wire = DocumentMutations.text(length -> scene.draw.between(1, length - 1)))
            .rule("json-encoding")
            .from(
                    SILENT,
                    scene -> scene.wire = bytes -> {
                        int at = scene.draw.below(bytes.length);
                        byte[] wrong = Arrays.copyOf(bytes, bytes.length);
                        wrong[at] = (byte) 0xff;
                        return wrong;
                    })
            .rule("json-byte-order-mark")
            .from(ALL, scene -> scene.wire = DocumentMutations::marked)
            .rule("json-limit")
            .from(SILENT, DocumentMutations::tooDeep)
            .rule("json-duplicate-key")
            .from(ALL, DocumentMutations::repeatFirstKey)
            .rule("json-type")
            .from(WITH_ITEMS, scene -> scene.anyItem().set("comment", noText(scene.draw)))
            .from(WITH_COMMENT, scene -> scene.put("comment", noText(scene.draw)))
            .from(LegalCases.CLOSE, scene -> scene.put("message", noText(scene.draw)))
            .from(LegalCases.APPROVAL_SUMMARY, scene -> scene.put("owner-id", noText(scene.draw)))
            .from(
                    LegalCases.SET_CONFIG_1,
                    LegalCases.SET_CONFIG_2,
                    scene -> scene.body.put("approvalsMustBeExternal", "yes"))
            .from(LISTS, scene -> scene.body.put("count", scene.draw.one("yes", "", "TRUE")))
            .toList();

    private DocumentMutations() {}

    private static UnaryOperator<byte[]> text(IntUnaryOperator end) {
        return bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.substring(0, end.applyAsInt(text.length())).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] marked(byte[] bytes) {
        return ("\uFEFF" + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static void tooDeep(Scenario scene) {
        ArrayNode inner = scene.body.putArray("x" + scene.draw.below(100));
        for (int level = 0; level < DEEPER_THAN_ALLOWED; level++) {
            inner = inner.addArray();
        }
    }

    private static void repeatFirstKey(Scenario scene) {
        if (scene.body.isEmpty()) {
            scene.body.put(scene.operation == Operation.APPROVAL_SUMMARY ? "owner-id" : "comment", "me");
        }
        String key = scene.body.propertyNames().iterator().next();
        JsonNode value = scene.body.get(key);
        String again = "{" + NODES.stringNode(key) + ":" + value + ",";
        scene.wire = bytes ->
                (again + new String(bytes, StandardCharsets.UTF_8).substring(1)).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a value that is not a string. */
    private static JsonNode noText(RandomSource draw) {
        return draw.one(
                NODES.numberNode(draw.below(100)),
                NODES.booleanNode(draw.chance(50)),
                NODES.arrayNode(),
                NODES.objectNode().put("text", draw.text()));
    }
}

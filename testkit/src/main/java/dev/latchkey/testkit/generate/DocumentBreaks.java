package dev.latchkey.testkit.generate;

import dev.latchkey.model.edition.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What only a document can break: its text, and the types of its values. */
final class DocumentBreaks {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPER_THAN_ALLOWED = 70;
    private static final List<Base> ALL = Base.all();
    /** A document that cannot be read to its end is told only that, so nothing else may be found in it. */
    private static final List<Base> SILENT =
            ALL.stream().filter(base -> base != Base.REVOKE).toList();

    private static final List<Base> WITH_ITEMS = List.of(
            Base.GRANT,
            Base.NESTED_GRANT,
            Base.MODIFY,
            Base.REVOKE,
            Base.MACHINE_GRANT,
            Base.MACHINE_MODIFY,
            Base.MACHINE_REVOKE,
            Base.ACCOUNTS,
            Base.NESTED_ACCOUNTS);
    private static final List<Base> WITH_COMMENT =
            List.of(Base.CANCEL, Base.BULK_CANCEL, Base.BULK_APPROVE, Base.APPROVE, Base.REJECT, Base.FORWARD);
    private static final List<Base> LISTS =
            List.of(Base.STATUS, Base.ADMINISTRATION, Base.PENDING_APPROVALS, Base.COMPLETED_APPROVALS);

    static final List<Break> ALL_BREAKS = new Breaks()
            .rule("json-syntax")
            .from(SILENT, scene -> scene.wire = DocumentBreaks.text(length -> scene.draw.between(1, length - 1)))
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
            .from(ALL, scene -> scene.wire = DocumentBreaks::marked)
            .rule("json-limit")
            .from(SILENT, DocumentBreaks::tooDeep)
            .rule("json-duplicate-key")
            .from(ALL, DocumentBreaks::repeatFirstKey)
            .rule("json-type")
            .from(WITH_ITEMS, scene -> scene.anyItem().set("comment", noText(scene.draw)))
            .from(WITH_COMMENT, scene -> scene.put("comment", noText(scene.draw)))
            .from(Base.CLOSE, scene -> scene.put("message", noText(scene.draw)))
            .from(Base.APPROVAL_SUMMARY, scene -> scene.put("owner-id", noText(scene.draw)))
            .from(Base.SET_CONFIG_1, Base.SET_CONFIG_2, scene -> scene.body.put("approvalsMustBeExternal", "yes"))
            .from(LISTS, scene -> scene.body.put("count", scene.draw.one("yes", "", "TRUE")))
            .toList();

    private DocumentBreaks() {}

    private static UnaryOperator<byte[]> text(IntUnaryOperator end) {
        return bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.substring(0, end.applyAsInt(text.length())).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] marked(byte[] bytes) {
        return ("\uFEFF" + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static void tooDeep(Scene scene) {
        ArrayNode inner = scene.body.putArray("x" + scene.draw.below(100));
        for (int level = 0; level < DEEPER_THAN_ALLOWED; level++) {
            inner = inner.addArray();
        }
    }

    private static void repeatFirstKey(Scene scene) {
        if (scene.body.isEmpty()) {
            scene.body.put(scene.operation == Operation.APPROVAL_SUMMARY ? "owner-id" : "comment", "me");
        }
        String key = scene.body.propertyNames().iterator().next();
        JsonNode value = scene.body.get(key);
        String again = "{" + NODES.stringNode(key) + ":" + value + ",";
        scene.wire = bytes ->
                (again + new String(bytes, StandardCharsets.UTF_8).substring(1)).getBytes(StandardCharsets.UTF_8);
    }

    /** A value that is no string. */
    private static JsonNode noText(Draw draw) {
        return draw.one(
                NODES.numberNode(draw.below(100)),
                NODES.booleanNode(draw.chance(50)),
                NODES.arrayNode(),
                NODES.objectNode().put("text", draw.text()));
    }
}

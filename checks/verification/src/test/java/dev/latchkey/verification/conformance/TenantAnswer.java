package dev.latchkey.verification.conformance;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.testkit.generate.CaseJson;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.verification.generate.AskedOfTenant;
import dev.latchkey.verification.generate.Fate;
import dev.latchkey.verification.generate.RefusalRules;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a fake tenant in which the facts of a case are true says to it. */
final class TenantAnswer {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Warnings of what the tenant refuses, though no document says so. */
    private static final Set<String> UNKNOWN = Set.of("identity-known", "item-known");

    private TenantAnswer() {}

    /** What the tenant says otherwise than the case expects; empty if nothing. */
    static String difference(ConformanceCase aCase) {
        AskedOfTenant asked = AskedOfTenant.of(generated(aCase));
        Set<String> errors = aCase.rulesAt("error");
        if (asked.refusal().isPresent()) {
            String said = asked.refusal().get();
            if (said.contains("was not found")
                    && aCase.rulesAt("warning").stream().anyMatch(UNKNOWN::contains)) {
                return "";
            }
            return RefusalRules.of(said).stream().anyMatch(errors::contains)
                    ? ""
                    : "refused: " + said + ", expected " + errors;
        }
        if (!errors.isEmpty()) {
            return "taken, expected " + errors;
        }
        Set<String> warned = aCase.rulesAt("warning");
        warned.retainAll(Fate.rules());
        Set<String> fate = new TreeSet<>(asked.fate().orElse(warned));
        return fate.equals(warned) ? "" : "came to nothing: " + fate + ", expected " + warned;
    }

    /** Whether there is an organisation in which the facts of a case are true. */
    static boolean hasOrganisation(ConformanceCase aCase) {
        return !FactsOrganisation.isContradictory(aCase.facts(), body(aCase));
    }

    private static GeneratedCase generated(ConformanceCase aCase) {
        JsonNode facts = aCase.facts();
        ObjectNode json = NODES.objectNode();
        json.put("kind", "wild")
                .put("seed", 0)
                .put("apiVersion", aCase.apiVersion().name())
                .put("operation", aCase.operation().name());
        if (!facts.path("requester").path("authority").asString().equals("API")) {
            json.set("caller", facts.path("requester").path("id"));
        }
        json.set("body", body(aCase));
        if (facts.has("commentRequiredWhenRejected")) {
            json.set("commentRequiredWhenRejected", facts.path("commentRequiredWhenRejected"));
        }
        ArrayNode open = json.putArray("openRequests");
        facts.path("pending")
                .forEachEntry((identity, all) -> all.forEach(each -> open.addObject()
                        .put("id", each.path("accessRequestId").asString())
                        .put("requestedFor", identity)
                        .put("type", each.path("type").asString())
                        .put("item", each.path("id").asString())
                        .put("requester", each.path("requester").asString())
                        .put("cancelable", each.path("cancelable").asBoolean())));
        json.set("organisation", FactsOrganisation.of(facts, body(aCase)));
        return CaseJson.read(json.toString());
    }

    private static JsonNode body(ConformanceCase aCase) {
        try {
            return LatchkeyJson.mapper().readTree(new String(aCase.bytes(), StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            return NODES.missingNode();
        }
    }
}

package dev.latchkey.verification.conformance;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.verification.casefile.CaseFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A case of the folder.
 *
 * @param rule the rule that it is about
 * @param json the case as it is written
 */
record ConformanceCase(String rule, JsonNode json) {

    /** The cases of all rules. */
    static List<ConformanceCase> all() {
        return CaseFiles.byName().values().stream()
                .flatMap(file -> file.path("cases")
                        .valueStream()
                        .map(each -> new ConformanceCase(file.path("rule").asString(), each)))
                .toList();
    }

    /** One sentence part that says what is special in the case; unique among those of its rule. */
    String name() {
        return json.path("name").asString();
    }

    String kind() {
        return json.path("kind").asString();
    }

    ApiVersion apiVersion() {
        return ApiVersion.of(json.path("apiVersion").asString());
    }

    Operation operation() {
        return Operation.of(json.path("operation").asString());
    }

    boolean isAboutHeaders() {
        return json.has("headers");
    }

    JsonNode facts() {
        return json.path("facts");
    }

    JsonNode expected() {
        return json.path("expected");
    }

    /** The bytes that are sent; a query is the object of its parameters. */
    byte[] bytes() {
        if (json.has("text")) {
            Charset encoding =
                    json.has("encoding") ? Charset.forName(json.path("encoding").asString()) : StandardCharsets.UTF_8;
            return json.path("text").asString().getBytes(encoding);
        }
        return json.path(json.has("query") ? "query" : "body").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The violations that are expected: rule, level and place. */
    Set<String> violated() {
        return expectedViolations()
                .map(each -> each.path("rule").asString() + " "
                        + each.path("level").asString() + " at \""
                        + each.path("pointer").asString() + "\"")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules that are expected to be violated. */
    Set<String> violatedRules() {
        return expectedViolations()
                .map(each -> each.path("rule").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules that are expected to be violated at a level. */
    Set<String> rulesAt(String level) {
        return expectedViolations()
                .filter(each -> each.path("level").asString().equals(level))
                .map(each -> each.path("rule").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of the sentences that decide it. */
    List<String> statements() {
        return json.path("statements").valueStream().map(JsonNode::asString).toList();
    }

    Set<String> missingFacts() {
        return expected()
                .path("missingFacts")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JsonNode> expectedViolations() {
        return expected().path("violated").valueStream();
    }

    @Override
    public String toString() {
        return rule + ": " + name();
    }
}

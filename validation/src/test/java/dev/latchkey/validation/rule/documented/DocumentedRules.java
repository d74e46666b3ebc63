package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the documents say of each rule, written down a second time and on purpose not derived from the code: at the head of the file with
 * its conformance cases.
 */
final class DocumentedRules {
    private static final Path CASES = Path.of("../conformance/cases");

    private static final Map<String, DocumentedRule> BY_ID = read();

    private DocumentedRules() {}

    static Map<String, DocumentedRule> byId() {
        return BY_ID;
    }

    static DocumentedRule get(String id) {
        DocumentedRule rule = BY_ID.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("conformance/cases has no file of the rule " + id);
        }
        return rule;
    }

    private static Map<String, DocumentedRule> read() {
        Map<String, DocumentedRule> rules = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            files.map(file -> LatchkeyJson.mapper().readTree(file.toFile()))
                    .forEach(file -> rules.put(file.path("rule").asString(), documented(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private static DocumentedRule documented(JsonNode file) {
        return new DocumentedRule(
                file.path("level").asString(),
                apiVersions(file.path("apiVersions").asString("all")),
                file.path("needs").valueStream().map(JsonNode::asString).collect(Collectors.joining(",")),
                file.has("message"));
    }

    /** Reads "all", one API version, a range "v3-v1" in the order of publication, or several of these with commas. */
    private static Set<ApiVersion> apiVersions(String text) {
        EnumSet<ApiVersion> apiVersions = EnumSet.noneOf(ApiVersion.class);
        for (String part : text.split(",", -1)) {
            String[] ends = part.equals("all") ? new String[] {"beta", "v1"} : part.split("-", -1);
            apiVersions.addAll(EnumSet.range(ApiVersion.of(ends[0]), ApiVersion.of(ends[ends.length - 1])));
        }
        return apiVersions;
    }

    /**
     * The head of a file.
     *
     * @param facts the names of the facts that the rule needs, with commas
     * @param isTestedByExample whether the first cases test the rule in each of its API versions, so that it needs no table of cases
     */
    record DocumentedRule(String level, Set<ApiVersion> apiVersions, String facts, boolean isTestedByExample) {}
}

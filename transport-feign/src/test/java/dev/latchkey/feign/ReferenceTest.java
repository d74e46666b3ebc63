package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.server.Received;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.version.ApiVersion;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What goes over the wire is what the vendor's descriptions describe: a described method and path, described
 * parameters, the header where it is required, a body with described keys. The folder is the system property {@code
 * latchkey.reference}.
 */
@Tag("reference")
class ReferenceTest {
    private static final Map<ApiVersion, Description> DESCRIPTIONS = new TreeMap<>();

    private final ScriptedServer server = ScriptedServer.start();

    @AfterEach
    void stops() {
        server.close();
    }

    static Stream<EveryOperationTest.Cell> offered() {
        return EveryOperationTest.offered();
    }

    @ParameterizedTest
    @MethodSource("offered")
    void aCallIsADescribedOne(EveryOperationTest.Cell cell) {
        server.then(Reply.json(200, cell.sample().answer()));
        FeignTenant tenant = Fixtures.tenant(server, new VirtualTime())
                .apiVersion(cell.apiVersion())
                .build();
        Object answer = cell.sample().call().apply(tenant);
        assertThat(answer).isNotNull();
        Received sent = server.received().get(0);

        Description description = DESCRIPTIONS.computeIfAbsent(cell.apiVersion(), ReferenceTest::read);
        JsonNode described = described(description, sent);

        Set<String> query = Arrays.stream(sent.query().split("&", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceFirst("=.*", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // The two ids of entitlement details are described as parts of a path that has no place for them.
        assertThat(parameters(described, "query", "path")).containsAll(query);
        assertThat(sent.headers().keySet())
                .containsAll(required(described).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
        if (described.has("requestBody")) {
            JsonNode schema = schema(description.root(), described.at("/requestBody/content/application~1json/schema"));
            assertThat(schema.path("properties").propertyNames())
                    .containsAll(LatchkeyJson.mapper().readTree(sent.body()).propertyNames());
        } else {
            assertThat(sent.body()).isEmpty();
        }
    }

    /** Those of the description at hand: it has no history of identities, and operations on requests are held above. */
    static Stream<LookupSample> lookups() {
        return LookupSample.ALL.stream()
                .filter(sample -> sample.operation() != LookupOperation.ACCESS_ITEMS
                        && sample.operation().getOperation().isEmpty());
    }

    /** Lookups have described paths and parameters, and filter what the description says can be filtered. */
    @ParameterizedTest
    @MethodSource("lookups")
    void aLookupIsADescribedOne(LookupSample sample) {
        server.then(Reply.json(200, sample.answer()));
        Directory directory =
                Fixtures.tenant(server, new VirtualTime()).build().directory().orElseThrow();
        assertThat(sample.call().apply(directory).find()).isPresent();
        Received sent = server.received().get(0);
        JsonNode described = described(read("lookups.v1.yaml"), sent);

        Map<String, String> query = Arrays.stream(sent.query().split("&", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8).split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        assertThat(parameters(described, "query")).containsAll(query.keySet());
        assertThat(required(described)).isEmpty();
        JsonNode limit = parameter(described, "limit").path("schema").path("maximum");
        assertThat(Integer.parseInt(query.getOrDefault("limit", "0"))).isLessThanOrEqualTo(limit.asInt(250));
        if (query.containsKey("filters")) {
            String filters = parameter(described, "filters").path("description").asString();
            assertThat(Filter.parse(query.get("filters")).getTerms())
                    .allSatisfy(term -> assertThat(filters)
                            .containsPattern("\\*\\*" + term.getField() + "\\*\\*: \\*[^*]*\\b"
                                    + term.getOperator().getText() + "\\b[^*]*\\*"));
        }
    }

    private static JsonNode parameter(JsonNode described, String name) {
        return described
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The operation whose path fits; one without an id in its path before one with. */
    private static JsonNode described(Description description, Received sent) {
        String call = sent.method() + " " + sent.path();
        return description.operations().entrySet().stream()
                .filter(operation -> call.matches(operation.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparing(operation -> operation.getKey().contains("{")))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError(call + " is not described"));
    }

    private static Description read(ApiVersion apiVersion) {
        return read("access-requests." + apiVersion + ".yaml");
    }

    private static Description read(String file) {
        String folder = Objects.requireNonNull(System.getProperty("latchkey.reference"), "latchkey.reference");
        JsonNode root = new YAMLMapper().readTree(Path.of(folder, file));
        String prefix = root.at("/servers/0/url").asString().replaceFirst("https://[^/]+", "");
        Map<String, JsonNode> operations = new TreeMap<>();
        root.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) ->
                        operations.put(method.toUpperCase(Locale.ROOT) + " " + prefix + path, operation)));
        return new Description(root, operations);
    }

    private static Set<String> parameters(JsonNode operation, String... places) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter ->
                        List.of(places).contains(parameter.path("in").asString()))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
    }

    private static Set<String> required(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("header")
                        && parameter.path("required").asBoolean(false))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
    }

    private static JsonNode schema(JsonNode root, JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.path("$ref").asString().substring("#".length())) : schema;
    }

    private record Description(JsonNode root, Map<String, JsonNode> operations) {}
}

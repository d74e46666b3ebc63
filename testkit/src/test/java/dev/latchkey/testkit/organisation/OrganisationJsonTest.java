package dev.latchkey.testkit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.latchkey.model.json.LatchkeyJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class OrganisationJsonTest {
    private static final Path SCHEMA = Path.of("../docs/organisation.schema.json");

    @Test
    void theDemoOrganisationIsOfTheDocumentedFormAndComesBackAsItWas() throws IOException {
        String json = OrganisationJson.write(DemoOrganisation.create());

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(OrganisationJson.read(json)).isEqualTo(DemoOrganisation.create());
    }

    @Test
    void theSchemaAndTheReaderKnowTheSameKeys() throws IOException {
        JsonNode schema = LatchkeyJson.mapper().readTree(Files.readString(SCHEMA));
        Map<String, Set<String>> keys = new TreeMap<>();
        collect(schema, schema, "", keys);

        assertThat(keys).isEqualTo(OrganisationKeys.all());
    }

    @Test
    void keysThatNobodyReadsAreRefusedAllAtOnceWithTheirPlace() {
        assertThatThrownBy(() -> OrganisationJson.read("""
                        {
                          "name": "acme",
                          "now": "2026-11-21T12:00:00Z",
                          "people": [{ "id": "ada", "name": "Ada", "boss": "eve" }],
                          "config": { "autoApproval": true }
                        }"""))
                .isInstanceOf(InvalidOrganisationException.class)
                .hasMessage("""
                        the organisation cannot be used:
                        /people/0/boss: there is no such key here; the keys are authority, email, id, manager, name, rights
                        /config/autoApproval: there is no such key here; the keys are approvalReminderAndEscalationConfig, \
                        approvalsMustBeExternal, autoApprovalEnabled, entitlementRequestConfig, reauthorizationEnabled, \
                        requestOnBehalfOfConfig""");
    }

    @Test
    void idsThatReferToNothingAreRefusedAllAtOnceWithTheirPlace() {
        assertThatThrownBy(() -> OrganisationJson.read("""
                        {
                          "name": "acme",
                          "now": "2026-11-21T12:00:00Z",
                          "people": [{ "id": "ada", "name": "Ada", "manager": "eve" }, { "id": "ada", "name": "Ada" }],
                          "items": [
                            { "type": "ENTITLEMENT", "id": "vpn", "name": "VPN", "sources": ["directory"],
                              "requestConfig": { "approvalSchemes": [{ "approverType": "GOVERNANCE_GROUP", "approverId": "g" }] } }
                          ],
                          "access": [{ "identity": "bob", "type": "ROLE", "item": "vpn", "account": "a" }]
                        }"""))
                .isInstanceOf(InvalidOrganisationException.class)
                .hasMessage("""
                        the organisation cannot be used:
                        /people/1: "ada" stands twice
                        /people/0/manager: there is no person "eve"
                        /items/0/sources/0: there is no source "directory"
                        /items/0/requestConfig/approvalSchemes/0/approverId: there is no governance group "g"
                        /access/0/identity: there is no identity "bob"
                        /access/0/account: there is no account "a"
                        /access/0/item: there is no ROLE "vpn\"""");
    }

    @Test
    void whatIsNoOrganisationSaysWhere() {
        assertThatThrownBy(() -> OrganisationJson.read("{"))
                .isInstanceOf(InvalidOrganisationException.class)
                .hasMessageStartingWith("the organisation cannot be used:\n/: this is no JSON: ");
        assertThatThrownBy(() -> OrganisationJson.read("[]"))
                .hasMessage("the organisation cannot be used:\n/: an organisation is an object");
        assertThatThrownBy(() -> OrganisationJson.read("{\"name\": \"acme\", \"now\": \"yesterday\"}"))
                .hasMessageStartingWith("the organisation cannot be used:\n/now: ");
        assertThatThrownBy(() -> OrganisationJson.read("{\"name\": \"acme\", \"people\": [{\"id\": \"ada\"}]}"))
                .hasMessageContaining("/people/0: ")
                .hasMessageContaining("name");
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
    }

    /** The property names of every object in a schema, by pointer, with {@code *} for the places in lists. */
    private static void collect(JsonNode root, JsonNode node, String at, Map<String, Set<String>> keys) {
        JsonNode schema = resolve(root, node);
        if (schema.has("properties")) {
            Set<String> names =
                    new TreeSet<>(List.copyOf(schema.get("properties").propertyNames()));
            keys.put(at, names);
            names.forEach(name -> collect(root, schema.get("properties").get(name), at + "/" + name, keys));
        }
        if (schema.has("items")) {
            collect(root, schema.get("items"), at + "/*", keys);
        }
    }

    private static JsonNode resolve(JsonNode root, JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asString().substring(1)) : node;
    }
}

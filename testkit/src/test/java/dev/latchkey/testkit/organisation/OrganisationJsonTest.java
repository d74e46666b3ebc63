package dev.latchkey.testkit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.latchkey.model.json.LatchkeyJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        Map<String, Set<OrganisationKey>> keys = new TreeMap<>();
        collect(schema, schema, "", keys);

        assertThat(keys)
                .isEqualTo(OrganisationKeys.all().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue()))));
    }

    @Test
    void aNumberThatNoComputerHoldsIsNoOrganisation() {
        assertThatThrownBy(() -> OrganisationJson.read("{\"name\": 1E+2147483648}"))
                .isInstanceOf(InvalidOrganisationException.class)
                .hasMessageContaining("a number is out of range");
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
    void mistakesOfEveryKindAreToldAtOnceAndNothingThatFollowsFromThem() {
        assertThatThrownBy(() -> OrganisationJson.read("""
                        {
                          "now": "2026-11-21",
                          "people": [
                            { "id": "", "name": "Ada", "manger": "x" },
                            { "id": 7, "authority": "ADMIN", "rights": "all" },
                            "bob"
                          ],
                          "sources": {},
                          "items": [
                            { "type": "role", "id": "audit", "name": "Audit", "owner": "nobody", "requestable": "yes" },
                            { "type": "ENTITLEMENT", "id": "vpn", "name": "VPN", "sources": "directory",
                              "requestConfig": { "approvalSchemes": [{ "approverType": "GOVERNANCE_GROUP", "approverId": 1 }],
                                                 "maxPermittedAccessDuration": { "value": 1.5, "timeUnit": "days" } } }
                          ],
                          "config": [],
                          "access": [
                            { "identity": "", "type": "ROLES", "item": "gone", "removeDate": "yesterday", "startDate": 1 }
                          ]
                        }"""))
                .isInstanceOf(InvalidOrganisationException.class)
                .hasMessage("""
                        the organisation cannot be used:
                        /now: "2026-11-21" is not a date-time: it is a date without a time; write 2026-11-21T00:00:00Z
                        /people/0/manger: there is no such key here; the keys are authority, email, id, manager, name, rights
                        /people/1/id: a text is expected here
                        /people/1/authority: "ADMIN" is not known here; choose one of USER, ORG_ADMIN
                        /people/1/rights: a list is expected here
                        /people/1: name is missing; add it
                        /people/2: an object is expected here
                        /sources: a list is expected here
                        /items/0/type: "role" is not known here; choose one of ROLE, ACCESS_PROFILE, ENTITLEMENT
                        /items/0/requestable: true or false is expected here
                        /items/1/sources: a list is expected here
                        /items/1/requestConfig/approvalSchemes/0/approverId: a text is expected here
                        /items/1/requestConfig/maxPermittedAccessDuration/value: a whole number is expected here
                        /items/1/requestConfig/maxPermittedAccessDuration/timeUnit: "days" is not known here; choose one of HOURS, \
                        DAYS, WEEKS, MONTHS
                        /config: an object is expected here
                        /access/0/type: "ROLES" is not known here; choose one of ROLE, ACCESS_PROFILE, ENTITLEMENT
                        /access/0/removeDate: "yesterday" is not a date-time: it is not of the form 2027-01-15T21:22:23Z
                        /access/0/startDate: a date-time such as "2027-01-15T21:22:23Z" is expected here
                        /: name is missing; add it
                        /people/0: its id is blank; give it one
                        /items/0/owner: there is no person "nobody"
                        /access/0/identity: there is no identity \"\"""");
    }

    @Test
    void nullIsLikeNothingWrittenWhereNothingHasToBe() {
        assertThat(OrganisationJson.read("""
                        {
                          "name": "acme",
                          "now": "2026-11-21T12:00:00Z",
                          "people": [{ "id": "ada", "name": "Ada", "manager": null, "rights": null }],
                          "config": { "entitlementRequestConfig": null }
                        }""").getPeople())
                .extracting(Person::getManager, Person::getRights)
                .containsExactly(tuple(null, List.of()));
    }

    @Test
    void whatIsNoOrganisationSaysWhere() {
        assertThatThrownBy(() -> OrganisationJson.read("{"))
                .isInstanceOf(InvalidOrganisationException.class)
                .hasMessageStartingWith("the organisation cannot be used:\n/: this is not JSON: ");
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

    /** The properties of every object in a schema, by pointer, with {@code *} for the places in lists. */
    private static void collect(JsonNode root, JsonNode node, String at, Map<String, Set<OrganisationKey>> keys) {
        JsonNode schema = resolve(root, node);
        if (schema.has("properties")) {
            Set<OrganisationKey> here = new HashSet<>();
            schema.get("properties").properties().forEach(property -> {
                here.add(key(root, schema, property.getKey(), property.getValue()));
                collect(root, property.getValue(), at + "/" + property.getKey(), keys);
            });
            keys.put(at, here);
        }
        if (schema.has("items")) {
            collect(root, schema.get("items"), at + "/*", keys);
        }
    }

    private static OrganisationKey key(JsonNode root, JsonNode object, String name, JsonNode node) {
        JsonNode schema = resolve(root, node);
        boolean list = schema.path("type").asString("").equals("array");
        boolean required = object.path("required")
                .valueStream()
                .anyMatch(key -> key.asString().equals(name));
        return new OrganisationKey(name, required, list, kind(list ? resolve(root, schema.get("items")) : schema));
    }

    private static String kind(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining("|"));
        }
        if (schema.has("format")) {
            return "moment";
        }
        return switch (schema.get("type").asString()) {
            case "string" -> "text";
            case "boolean" -> "flag";
            case "integer" -> "number";
            case "object" -> "object";
            default -> throw new AssertionError("no kind of values has the type " + schema.get("type"));
        };
    }

    private static JsonNode resolve(JsonNode root, JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asString().substring(1)) : node;
    }
}

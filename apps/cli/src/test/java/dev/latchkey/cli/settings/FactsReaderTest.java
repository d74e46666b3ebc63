package dev.latchkey.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.latchkey.cli.shell.WrongTextException;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.DirectoryIdentity;
import dev.latchkey.validation.fact.DirectoryItem;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FactsReaderTest {
    private static final IdentityId ADA = IdentityId.of("ada");

    /** Every key that facts can have. */
    private static final Facts EVERYTHING = Facts.builder()
            .put(Fact.NOW, Instant.parse("2026-11-21T00:00:00.001Z"))
            .put(
                    Fact.REQUESTER,
                    Requester.builder()
                            .id(ADA)
                            .authority(Authority.ORG_ADMIN)
                            .addRight("idn:access-request-administration:write")
                            .build())
            .put(Fact.MANAGER_OF, Set.of())
            .put(
                    Fact.CONFIG,
                    RequestPolicy.of(AccessRequestConfigV2.builder()
                            .machineIdentityAccessRequestEnabled(false)
                            .build()))
            .put(Fact.REQUESTABLE, Set.of("audit"))
            .put(Fact.LICENCES, Set.of(Licence.MACHINE_IDENTITY))
            .put(
                    Fact.ASSIGNMENTS,
                    ADA,
                    List.of(Assignment.builder()
                            .type(ItemType.ROLE)
                            .id("audit")
                            .startDate(OffsetDateTime.parse("2026-01-15T21:22:23Z"))
                            .removeDate(OffsetDateTime.parse("2027-01-15T21:22:23Z"))
                            .sourceId("directory")
                            .accountUuid("u")
                            .nativeIdentity("CN=ada")
                            .assignmentId("first")
                            .grantedBy(GrantedBy.BIRTHRIGHT)
                            .revocable(false)
                            .build()))
            .put(
                    Fact.PENDING,
                    ADA,
                    List.of(OpenRequest.builder()
                            .accessRequestId(AccessRequestId.of("request-1"))
                            .type(ItemType.ENTITLEMENT)
                            .id("ledger")
                            .requester(ADA)
                            .cancelable(true)
                            .build()))
            .put(
                    Fact.ACCOUNTS,
                    ADA,
                    "audit",
                    List.of(Account.builder()
                            .sourceId("directory")
                            .uuid("u")
                            .nativeIdentity("CN=ada")
                            .build()))
            .put(
                    Fact.ITEM_CONFIG,
                    "audit",
                    EntitlementAccessRequestConfig.builder()
                            .requireEndDate(true)
                            .build())
            .put(Fact.COMMENT_REQUIRED_WHEN_REJECTED, true)
            .put(Fact.OWNERS_OF, ADA, Set.of(IdentityId.of("bob")))
            .put(
                    Fact.ITEM,
                    "audit",
                    DirectoryItem.builder()
                            .type(ItemType.ROLE)
                            .name("Audit")
                            .enabled(false)
                            .build())
            .put(
                    Fact.IDENTITY,
                    IdentityId.of("Ada"),
                    DirectoryIdentity.builder().found(false).addNamesakes("ada").build())
            .build();

    private static final String EVERYTHING_IN_JSON = """
            {
              "now": "2026-11-21T00:00:00.001Z",
              "requester": {
                "id": "ada",
                "authority": "ORG_ADMIN",
                "rights": ["idn:access-request-administration:write"]
              },
              "managerOf": [],
              "config": { "approvalsMustBeExternal": true },
              "configV2": { "machineIdentityAccessRequestEnabled": false },
              "requestable": ["audit"],
              "licences": ["MACHINE_IDENTITY"],
              "items": { "audit": { "type": "ROLE", "name": "Audit", "enabled": false } },
              "identities": { "Ada": { "found": false, "namesakes": ["ada"] } },
              "assignments": {
                "ada": [
                  {
                    "type": "ROLE",
                    "id": "audit",
                    "startDate": "2026-01-15T21:22:23Z",
                    "removeDate": "2027-01-15T21:22:23Z",
                    "sourceId": "directory",
                    "accountUuid": "u",
                    "nativeIdentity": "CN=ada",
                    "assignmentId": "first",
                    "grantedBy": "BIRTHRIGHT",
                    "revocable": false
                  }
                ]
              },
              "pending": {
                "ada": [
                  {
                    "accessRequestId": "request-1",
                    "type": "ENTITLEMENT",
                    "id": "ledger",
                    "requester": "ada",
                    "cancelable": true
                  }
                ]
              },
              "accounts": {
                "ada": { "audit": [{ "sourceId": "directory", "uuid": "u", "nativeIdentity": "CN=ada" }] }
              },
              "itemConfig": { "audit": { "requireEndDate": true } },
              "commentRequiredWhenRejected": true,
              "ownersOf": { "ada": ["bob"] }
            }
            """;

    @Test
    void readsEveryKeyAndTheSchemaAllowsIt() throws IOException {
        assertThat(read(EVERYTHING_IN_JSON)).isEqualTo(EVERYTHING);
        assertThat(isAllowed(EVERYTHING_IN_JSON)).isTrue();
    }

    @Test
    void theSchemaDescribesEveryKeyOfFacts() throws IOException {
        Set<String> written = new HashSet<>(Facts.getKeys());
        // Where facts come from is no fact.
        written.add("lookedUp");

        assertThat(LatchkeyJson.mapper()
                        .readTree(schemaText())
                        .get("properties")
                        .propertyNames())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void theSampleIsAllowed() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FactsReader.class.getResourceAsStream("/dev/latchkey/cli/facts.json"))) {
            String sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(read(sample).get(Fact.REQUESTER)).isNotNull();
            assertThat(isAllowed(sample)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"assignments\": {\"ada\": []}}",
                "{\"now\": \"2026-12-24T18:00:00+0100\"}",
                "{\"config\": {\"fromANewerServer\": 1}}",
                "{\"config\": {\"entitlementRequestConfig\": {\"allowForContractors\": true, \"accessRequestConfig\": null}}}",
                "{\"itemConfig\": {\"audit\": {\"formDefinitionId\": null}}}",
                "{\"itemConfig\": {\"audit\": {}, \"vpn\": {\"revocationRequestConfig\": {\"approvalSchemes\": []}}}}"
            })
    void takesWhatTheSchemaAllows(String json) throws IOException {
        assertThat(read(json)).isNotNull();
        assertThat(isAllowed(json)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                           | 1:1  | facts are one JSON object; write {} if there are none",
                "null                                         | 1:1  | facts are one JSON object; write {} if there are none",
                "{\"managerOf\": \"ada\"}                     | 1:15 | /managerOf: this value has the wrong type; write a list",
                "{\"itemConfig\": []}                         | 1:16 | /itemConfig: this value has the wrong type; write an object",
                "{\"managerOf\": [null]}                      | 1:16 | /managerOf/0: null stands for nothing here; leave it out",
                "{\"requestable\": null}                      | 1:17 | /requestable: null stands for nothing here; leave the key out",
                "{\"assignments\": null}                      | 1:17 | /assignments: null stands for nothing here; leave the key out",
                "{\"assignments\": {\"ada\": null}}           | 1:25 | /assignments/ada: null stands for nothing here; leave the key out",
                "{\"config\": null}                           | 1:12 | /config: null stands for nothing here; leave the key out",
                "{\"itemConfig\": {\"a/b\": null}}            | 1:24 | /itemConfig/a~1b: null stands for nothing here; leave the key out",
                "{\"managerOf\": [7]}                         | 1:16 | /managerOf/0: this value has the wrong type; write a text",
                "{\"requester\": \"ada\"}                     | 1:15 | /requester: this value has the wrong type; write an object",
                "{\"requester\": {\"id\": \"ada\"}}           | 1:27 | /requester: something is missing that has to be there: authority; add it",
                "{\"requester\": {\"authority\": \"ADMIN\"}}  | 1:29 | /requester/authority: \"ADMIN\" is not known; did you mean ORG_ADMIN?",
                "{\"requester\": {\"orgAdmin\": true}}        | 1:16 | /requester: there is no key \"orgAdmin\" here; use authority, id, rights",
                "{\"managersOf\": []}                         | 1:2  | there is no key \"managersOf\" here; did you mean managerOf?",
                "{\"policy\": {}}                             | 1:2  | there is no key \"policy\" here; use accounts, assignments, commentRequiredWhenRejected, config, configV2, identities, itemConfig, items, licences, lookedUp, managerOf, now, ownersOf, pending, requestable, requester",
                "{\"licences\": [\"MACHINES\"]}               | 1:15 | /licences/0: \"MACHINES\" is not known; choose one of MACHINE_IDENTITY",
                "{\"itemConfig\": {\"a\": {\"requireEnddate\": true}}} | 1:23 | /itemConfig/a: there is no key \"requireEnddate\" here; did you mean requireEndDate?",
                "{\"itemConfig\": {\"a\": {\"commentsRequired\": true}}} | 1:23 | /itemConfig/a: there is no key \"commentsRequired\" here; use accessRequestConfig, approvalSchemes, denialCommentRequired, formDefinitionId, maxPermittedAccessDuration, reauthorizationRequired, requestCommentRequired, requireEndDate, revocationRequestConfig",
                "{\"itemConfig\": {\"a\": {\"accessRequestConfig\": {}, \"requireEndDate\": true}}} | 1:50 | /itemConfig/a: there is no key \"requireEndDate\" here; use accessRequestConfig, revocationRequestConfig",
                "{\"itemConfig\": {\"a\": {\"accessRequestConfig\": {\"requiredEndDate\": true}}}} | 1:47 | /itemConfig/a/accessRequestConfig: there is no key \"requiredEndDate\" here; did you mean requireEndDate?",
                "{\"itemConfig\": {\"a\": {\"maxPermittedAccessDuration\": {\"timeUnit\": \"months\"}}}} | 1:66 | /itemConfig/a/maxPermittedAccessDuration/timeUnit: \"months\" is not known; did you mean MONTHS?",
                "{\"pending\": {\"a\": [{\"type\": \"WORKGROUP\", \"id\": \"w\"}]}} | 1:29 | /pending/a/0/type: \"WORKGROUP\" is not known; choose one of ACCESS_PROFILE, ROLE, ENTITLEMENT",
                "{\"assignments\": {\"a\": [{\"type\": \"role\", \"id\": \"w\"}]}} | 1:33 | /assignments/a/0/type: \"role\" is not known; did you mean ROLE?",
                "{\"items\": {\"a\": {\"type\": \"Role\"}}} | 1:26 | /items/a/type: \"Role\" is not known; did you mean ROLE?",
                "{\"identities\": {\"a\": {\"foumd\": false}}} | 1:23 | /identities/a: there is no key \"foumd\" here; did you mean found?",
                "{\"now\": \"2027-01-01\"}                    | 1:9  | /now: \"2027-01-01\" has the wrong form; write a date-time such as \"2027-01-15T21:22:23Z\"",
                "{\"now\": 1}                                 | 1:9  | /now: this value has the wrong type; write a date-time such as \"2027-01-15T21:22:23Z\"",
                "{\"commentRequiredWhenRejected\": \"yes\"}   | 1:33 | /commentRequiredWhenRejected: this value has the wrong type; write true or false"
            })
    void refusesWhatTheSchemaRefusesAndSaysWhereAndWhatToDo(String json, String place, String message)
            throws IOException {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        WrongTextException.class,
                        e -> assertThat(e.getMessage()).isEqualTo(place.strip() + ": " + message));
        assertThat(isAllowed(json)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"now\"              | 1:7  | this JSON cannot be read: Unexpected end-of-input within/between Object entries; correct it",
                "{\"config\":{\"a\":1,\"a\":2}} | 1:21 | this JSON cannot be read: Duplicate Object property \"a\"; correct it",
                "{} {}                 | 1:4  | facts are one JSON object; write {} if there are none"
            })
    void refusesWhatIsNoJson(String json, String place, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        WrongTextException.class,
                        e -> assertThat(e.getMessage()).isEqualTo(place.strip() + ": " + message));
    }

    /** The schema cannot tell a misspelt key from a new one of the server. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"config\": {\"approvalMustBeExternal\": true}} | 1:13 | /config: there is no key \"approvalMustBeExternal\" here; did you mean approvalsMustBeExternal?",
                "{\"configV2\": {\"requestOnBehalfOfConfig\": {\"allowRequestOnBehalfOfAnyOneByAnyOne\": true}}} | 1:43 | /configV2/requestOnBehalfOfConfig: there is no key \"allowRequestOnBehalfOfAnyOneByAnyOne\" here; did you mean allowRequestOnBehalfOfAnyoneByAnyone?",
            })
    void refusesWhatLooksLikeAMisspeltKeyOfTheConfiguration(String json, String place, String message) {
        assertThatThrownBy(() -> read(json)).hasMessage(place.strip() + ": " + message);
    }

    @Test
    void tellsAllOfThemAtOnceInTheOrderOfThePlaces() {
        assertThatThrownBy(() -> read("""
                        {
                          "requestable": null,
                          "config": { "autoAprovalEnabled": true, "fromANewerServer": null },
                          "assignments": { "ada": [{ "type": "role", "id": "audit" }] }
                        }"""))
                .hasMessage(
                        "2:18: /requestable: null stands for nothing here; leave the key out; 3:15: /config: there is no key"
                                + " \"autoAprovalEnabled\" here; did you mean autoApprovalEnabled?; 4:38: /assignments/ada/0/type: \"role\""
                                + " is not known; did you mean ROLE?");
    }

    @Test
    void takesTheConfigurationOfAnItemAloneAndAsTheApiAnswersItForAnEntitlement() throws IOException {
        String alone =
                "{\"requireEndDate\": true, \"maxPermittedAccessDuration\": {\"value\": 3, \"timeUnit\": \"MONTHS\"}}";
        String answered =
                "{\"accessRequestConfig\": " + alone + ", \"revocationRequestConfig\": {\"approvalSchemes\": []}}";
        String both = "{\"itemConfig\": {\"alone\": " + alone + ", \"answered\": " + answered + "}}";

        Map<String, EntitlementAccessRequestConfig> read = read(both).getAll(Fact.ITEM_CONFIG);

        assertThat(read.get("answered")).isEqualTo(read.get("alone"));
        assertThat(read.get("answered"))
                .extracting(EntitlementAccessRequestConfig::getRequireEndDate)
                .isEqualTo(true);
        assertThat(isAllowed(both)).isTrue();
    }

    @Test
    void theKeysAreThoseOfTheSchema() throws IOException {
        JsonNode schema = LatchkeyJson.mapper().readTree(schemaText());

        assertThat(names(schema.at("/properties"))).isEqualTo(keys(""));
        assertThat(names(schema.at("/properties/lookedUp/properties"))).isEqualTo(keys("/lookedUp"));
        assertThat(names(schema.at("/$defs/evidence/properties"))).isEqualTo(keys("/lookedUp/evidence/*"));
        assertThat(names(schema.at("/properties/requester/properties"))).isEqualTo(keys("/requester"));
        assertThat(names(schema.at("/$defs/assignment/properties"))).isEqualTo(keys("/assignments/*/*"));
        assertThat(names(schema.at("/$defs/openRequest/properties"))).isEqualTo(keys("/pending/*/*"));
        assertThat(names(schema.at("/$defs/account/properties"))).isEqualTo(keys("/accounts/*/*/*"));
        assertThat(names(schema.at("/$defs/itemConfig/properties"))).isEqualTo(keys("/itemConfig/*"));
        assertThat(names(schema.at("/$defs/itemConfig/properties/maxPermittedAccessDuration/properties")))
                .isEqualTo(keys("/itemConfig/*/maxPermittedAccessDuration"));
        assertThat(names(schema.at("/$defs/schemes/items/properties")))
                .isEqualTo(keys("/itemConfig/*/approvalSchemes/*"));
        assertThat(names(schema.at("/$defs/answeredConfig/properties"))).isEqualTo(Set.copyOf(FactsKeys.ANSWER));
    }

    private static Set<String> names(JsonNode properties) {
        return Set.copyOf(properties.propertyNames());
    }

    private static Set<String> keys(String place) {
        return Set.copyOf(Objects.requireNonNull(FactsKeys.at(place)));
    }

    @Test
    void refusesAnEmptyText() {
        assertThatThrownBy(() -> read("")).hasMessage("1:1: facts are one JSON object; write {} if there are none");
    }

    private static Facts read(String json) {
        return FactsReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isAllowed(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText());
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    private static String schemaText() throws IOException {
        return Files.readString(Path.of("../../docs/facts.schema.json"));
    }
}

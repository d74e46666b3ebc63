package dev.latchkey.validation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.json.LatchkeyJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

final class FactsJsonTest {
    private static final IdentityId IDENTITY = IdentityId.of("identity-1");

    @Test
    void nothingKnownIsAnEmptyObject() {
        assertThat(write(Facts.none())).isEqualTo("{}");
        assertThat(read("{}")).isEqualTo(Facts.none());
    }

    @Test
    void knownToBeEmptyIsNotUnknown() {
        Facts facts = Facts.builder()
                .put(Fact.MANAGER_OF, Set.of())
                .put(Fact.REQUESTABLE, Set.of())
                .put(Fact.LICENCES, Set.of())
                .put(Fact.ASSIGNMENTS, IDENTITY, List.of())
                .put(Fact.PENDING, IDENTITY, List.of())
                .put(Fact.ACCOUNTS, IDENTITY, "role-1", List.of())
                .put(Fact.OWNERS_OF, IDENTITY, Set.of())
                .put(
                        Fact.ITEM_CONFIG,
                        "role-1",
                        EntitlementAccessRequestConfig.builder().build())
                .build();

        assertThat(read(write(facts))).isEqualTo(facts);
        assertThat(read(write(facts)).get(Fact.MANAGER_OF)).isEmpty();
        assertThat(read(write(facts)).get(Fact.ASSIGNMENTS, IDENTITY)).isEmpty();
        assertThat(read(write(facts)).get(Fact.ASSIGNMENTS, IdentityId.of("identity-2")))
                .isNull();
        assertThat(read(write(facts)).get(Fact.ACCOUNTS, IDENTITY, "role-1")).isEmpty();
        assertThat(read(write(facts)).get(Fact.ACCOUNTS, IDENTITY, "role-2")).isNull();
        assertThat(read("{}").get(Fact.MANAGER_OF)).isNull();
        assertThat(read("{}").get(Fact.REQUESTABLE)).isNull();
        assertThat(read("{}").get(Fact.LICENCES)).isNull();
    }

    @Test
    void theConfigurationOfAnItemIsTakenAloneAndAsTheApiAnswersItForAnEntitlement() {
        Facts alone = read("{\"itemConfig\": {\"vpn\": {\"requireEndDate\": true}}}");

        assertThat(alone.get(Fact.ITEM_CONFIG, "vpn"))
                .isEqualTo(EntitlementAccessRequestConfig.builder()
                        .requireEndDate(true)
                        .build());
        assertThat(read("{\"itemConfig\": {\"vpn\": {\"revocationRequestConfig\": {\"approvalSchemes\": []},"
                        + " \"accessRequestConfig\": {\"requireEndDate\": true}}}}"))
                .isEqualTo(alone);
        assertThat(read("{\"itemConfig\": {\"vpn\": {\"accessRequestConfig\": null}}}"))
                .isEqualTo(read("{\"itemConfig\": {\"vpn\": {}}}"));
    }

    @Test
    void everythingSurvivesBeingWrittenAndRead() {
        Facts facts = Facts.builder()
                .put(Fact.NOW, Instant.parse("2026-11-21T00:00:00.001Z"))
                .put(
                        Fact.REQUESTER,
                        Requester.builder()
                                .id(IDENTITY)
                                .authority(Authority.ORG_ADMIN)
                                .addRight("idn:access-request-administration:write")
                                .build())
                .put(Fact.MANAGER_OF, Set.of(IdentityId.of("identity-2")))
                .put(
                        Fact.CONFIG,
                        RequestPolicy.of(AccessRequestConfigV2.builder()
                                .machineIdentityAccessRequestEnabled(false)
                                .build()))
                .put(Fact.REQUESTABLE, Set.of("role-1"))
                .put(Fact.LICENCES, Set.of(Licence.MACHINE_IDENTITY))
                .put(
                        Fact.ASSIGNMENTS,
                        IDENTITY,
                        List.of(Assignment.builder()
                                .type(ItemType.ROLE)
                                .id("role-1")
                                .removeDate(OffsetDateTime.parse("2027-01-15T21:22:23Z"))
                                .grantedBy(GrantedBy.BIRTHRIGHT)
                                .revocable(false)
                                .build()))
                .put(
                        Fact.PENDING,
                        IDENTITY,
                        List.of(OpenRequest.builder()
                                .accessRequestId(AccessRequestId.of("request-1"))
                                .type(ItemType.ENTITLEMENT)
                                .id("entitlement-1")
                                .requester(IDENTITY)
                                .cancelable(true)
                                .build()))
                .put(
                        Fact.ACCOUNTS,
                        IDENTITY,
                        "role-1",
                        List.of(Account.builder()
                                .sourceId("source-1")
                                .uuid("u")
                                .nativeIdentity("CN=a")
                                .build()))
                .put(
                        Fact.ITEM_CONFIG,
                        "role-1",
                        EntitlementAccessRequestConfig.builder()
                                .requireEndDate(true)
                                .build())
                .put(Fact.OWNERS_OF, IDENTITY, Set.of(IdentityId.of("owner")))
                .put(
                        Fact.ITEM,
                        "role-1",
                        DirectoryItem.builder()
                                .type(ItemType.ROLE)
                                .name("Audit")
                                .enabled(false)
                                .requestable(false)
                                .build())
                .put(
                        Fact.IDENTITY,
                        IDENTITY,
                        DirectoryIdentity.builder()
                                .found(false)
                                .addNamesakes("2c91")
                                .build())
                .build();

        assertThat(read(write(facts))).isEqualTo(facts);
        assertThat(write(facts)).doesNotContain("policy", "orgAdmin", "null");
        JsonMapper snakeCase = LatchkeyJson.mapper()
                .rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        assertThat(snakeCase.writeValueAsString(facts)).isEqualTo(write(facts));
        assertThat(snakeCase.readValue(write(facts), Facts.class)).isEqualTo(facts);
        assertThat(read(write(facts)).get(Fact.OPEN_REQUEST, AccessRequestId.of("request-1")))
                .isNotNull();
        assertThat(read(write(facts)).get(Fact.OPEN_REQUEST, AccessRequestId.of("request-2")))
                .isNull();
    }

    @Test
    void aKindOfItemThatIsNotKnownYetDoesNotSpoilTheRest() {
        Facts facts = read(
                "{\"assignments\":{\"identity-1\":[{\"type\":\"WORKGROUP\",\"id\":\"w\"},{\"type\":\"ROLE\",\"id\":\"r\"}]}}");

        assertThat(facts.get(Fact.ASSIGNMENTS, IDENTITY))
                .extracting(assignment -> assignment.getType().getText())
                .containsExactly("WORKGROUP", "ROLE");
    }

    private static String write(Facts facts) {
        return LatchkeyJson.mapper().writeValueAsString(facts);
    }

    private static Facts read(String json) {
        return LatchkeyJson.mapper().readValue(json, Facts.class);
    }
}

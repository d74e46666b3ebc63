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
import java.util.Map;
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
                .managerOf(Set.of())
                .requestable(Set.of())
                .licences(Set.of())
                .putAssignment(IDENTITY, List.of())
                .putPending(IDENTITY, List.of())
                .putAccount(IDENTITY, Map.of("role-1", List.of()))
                .putOwnersOf(IDENTITY, Set.of())
                .putItemConfig(
                        "role-1", EntitlementAccessRequestConfig.builder().build())
                .build();

        assertThat(read(write(facts))).isEqualTo(facts);
        assertThat(read(write(facts)).getManagerOf()).isEmpty();
        assertThat(read(write(facts)).assignmentsOf(IDENTITY)).isEmpty();
        assertThat(read(write(facts)).assignmentsOf(IdentityId.of("identity-2")))
                .isNull();
        assertThat(read(write(facts)).accountsOf(IDENTITY, "role-1")).isEmpty();
        assertThat(read(write(facts)).accountsOf(IDENTITY, "role-2")).isNull();
        assertThat(read("{}").getManagerOf()).isNull();
        assertThat(read("{}").getRequestable()).isNull();
        assertThat(read("{}").getLicences()).isNull();
    }

    @Test
    void theConfigurationOfAnItemIsTakenAloneAndAsTheApiAnswersItForAnEntitlement() {
        Facts alone = read("{\"itemConfig\": {\"vpn\": {\"requireEndDate\": true}}}");

        assertThat(alone.getItemConfig().get("vpn"))
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
                .now(Instant.parse("2026-11-21T00:00:00.001Z"))
                .requester(Requester.builder()
                        .id(IDENTITY)
                        .authority(Authority.ORG_ADMIN)
                        .addRight("idn:access-request-administration:write")
                        .build())
                .addManagerOf(IdentityId.of("identity-2"))
                .configV2(AccessRequestConfigV2.builder()
                        .machineIdentityAccessRequestEnabled(false)
                        .build())
                .addRequestable("role-1")
                .addLicence(Licence.MACHINE_IDENTITY)
                .putAssignment(
                        IDENTITY,
                        List.of(Assignment.builder()
                                .type(ItemType.ROLE)
                                .id("role-1")
                                .removeDate(OffsetDateTime.parse("2027-01-15T21:22:23Z"))
                                .grantedBy(GrantedBy.BIRTHRIGHT)
                                .revocable(false)
                                .build()))
                .putPending(
                        IDENTITY,
                        List.of(OpenRequest.builder()
                                .accessRequestId(AccessRequestId.of("request-1"))
                                .type(ItemType.ENTITLEMENT)
                                .id("entitlement-1")
                                .requester(IDENTITY)
                                .cancelable(true)
                                .build()))
                .putAccount(
                        IDENTITY,
                        Map.of(
                                "role-1",
                                List.of(Account.builder()
                                        .sourceId("source-1")
                                        .uuid("u")
                                        .nativeIdentity("CN=a")
                                        .build())))
                .putItemConfig(
                        "role-1",
                        EntitlementAccessRequestConfig.builder()
                                .requireEndDate(true)
                                .build())
                .putOwnersOf(IDENTITY, Set.of(IdentityId.of("owner")))
                .build();

        assertThat(read(write(facts))).isEqualTo(facts);
        assertThat(write(facts)).doesNotContain("policy", "orgAdmin", "null");
        JsonMapper snakeCase = LatchkeyJson.mapper()
                .rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        assertThat(snakeCase.writeValueAsString(facts)).isEqualTo(write(facts));
        assertThat(snakeCase.readValue(write(facts), Facts.class)).isEqualTo(facts);
        assertThat(read(write(facts)).pending(AccessRequestId.of("request-1"))).isNotNull();
        assertThat(read(write(facts)).pending(AccessRequestId.of("request-2"))).isNull();
    }

    @Test
    void aKindOfItemThatIsNotKnownYetDoesNotSpoilTheRest() {
        Facts facts = read(
                "{\"assignments\":{\"identity-1\":[{\"type\":\"WORKGROUP\",\"id\":\"w\"},{\"type\":\"ROLE\",\"id\":\"r\"}]}}");

        assertThat(facts.assignmentsOf(IDENTITY))
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

package dev.latchkey.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.testkit.organisation.Segment;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OrganisationFactsTest {
    private static final IdentityId ADA = IdentityId.of("ada");
    private static final IdentityId BOB = IdentityId.of("bob");
    private static final Organisation ORGANISATION = Organisation.builder()
            .name("acme")
            .now(OffsetDateTime.parse("2026-11-21T13:00:00+01:00"))
            .people(List.of(
                    Person.builder().id(ADA).name("Ada").build(),
                    Person.builder().id(BOB).name("Bob").manager(ADA).build()))
            .items(List.of(
                    item(ItemType.ENTITLEMENT, "audit", true),
                    item(ItemType.ROLE, "board", true),
                    item(ItemType.ROLE, "old", false)))
            .segments(List.of(Segment.builder()
                    .id("s")
                    .name("Board")
                    .people(List.of(ADA))
                    .items(List.of("board"))
                    .build()))
            .accounts(List.of(Account.builder()
                    .uuid("u1")
                    .nativeIdentity("CN=Bob")
                    .source("source-of-audit")
                    .identity(BOB)
                    .build()))
            .access(List.of(HeldAccess.builder()
                    .identity(BOB)
                    .type(ItemType.ENTITLEMENT)
                    .item("audit")
                    .account("u1")
                    .removeDate(OffsetDateTime.parse("2027-01-15T00:00:00Z"))
                    .build()))
            .config(AccessRequestConfig.builder()
                    .entitlementRequestConfig(EntitlementRequestConfig.builder()
                            .allowEntitlementRequest(true)
                            .accessRequestConfig(EntitlementAccessRequestConfig.builder()
                                    .requireEndDate(true)
                                    .build())
                            .build())
                    .build())
            .build();

    @Test
    void everythingThatAnOrganisationKnowsIsTold() {
        OpenRequest open = new OpenRequest(AccessRequestId.of("r1"), BOB, ItemType.ROLE, "board", ADA, true);

        assertThat(OrganisationFacts.of(ORGANISATION, ApiVersion.V3, BOB, List.of(open)))
                .hasToString("""
                        {"now":"2026-11-21T12:00:00Z",\
                        "requester":{"id":"bob","authority":"USER"},\
                        "managerOf":[],\
                        "config":{"entitlementRequestConfig":{"allowEntitlementRequest":true}},\
                        "requestable":["audit"],\
                        "itemConfig":{"audit":{},"board":{},"old":{}},\
                        "items":{"audit":{"type":"ENTITLEMENT","name":"audit","enabled":true,"requestable":true},\
                        "board":{"type":"ROLE","name":"board","enabled":true,"requestable":true},\
                        "old":{"type":"ROLE","name":"old","enabled":true,"requestable":false}},\
                        "licences":[],\
                        "identities":{"ada":{"name":"Ada"},"bob":{"name":"Bob"}},\
                        "assignments":{"ada":[],"bob":[{"type":"ENTITLEMENT","id":"audit",\
                        "removeDate":"2027-01-15T00:00:00Z","sourceId":"source-of-audit","accountUuid":"u1",\
                        "nativeIdentity":"CN=Bob","grantedBy":"REQUEST","revocable":true}]},\
                        "pending":{"ada":[],"bob":[{"accessRequestId":"r1","type":"ROLE","id":"board",\
                        "requester":"ada","cancelable":true}]},\
                        "accounts":{"ada":{"audit":[],"board":[],"old":[]},\
                        "bob":{"audit":[{"sourceId":"source-of-audit","uuid":"u1","nativeIdentity":"CN=Bob"}],\
                        "board":[],"old":[]}},\
                        "ownersOf":{}}""");
    }

    @Test
    void aConfigurationIsToldInTheFormOfTheApiVersion() {
        assertThat(OrganisationFacts.of(ORGANISATION, ApiVersion.V2024, ADA, List.of())
                        .get("config"))
                .hasToString("{\"entitlementRequestConfig\":{\"accessRequestConfig\":{\"requireEndDate\":true}}}");
        assertThat(OrganisationFacts.of(ORGANISATION, ApiVersion.V1, ADA, List.of())
                        .propertyNames())
                .contains("configV2")
                .doesNotContain("config");
        assertThat(OrganisationFacts.of(ORGANISATION, ApiVersion.V1, ADA, List.of())
                        .get("configV2"))
                .as("what holds, though it was set in generation 1")
                .hasToString("{\"entitlementRequestConfig\":{\"accessRequestConfig\":{\"requireEndDate\":true}}}");
    }

    @Test
    void aSegmentIsForItsPeople() {
        assertThat(OrganisationFacts.of(ORGANISATION, ApiVersion.V1, ADA, List.of())
                        .get("requestable"))
                .hasToString("[\"audit\",\"board\"]");
    }

    @Test
    void whoIsNotThereCannotAsk() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationFacts.of(ORGANISATION, ApiVersion.V1, IdentityId.of("eve"), List.of()))
                .withMessage("the organisation has no person eve");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationFacts.of(ORGANISATION, ApiVersion.V1, null, List.of()))
                .withMessage("the organisation has no client with API authority");
    }

    private static RequestableItem item(ItemType type, String id, boolean requestable) {
        return RequestableItem.builder()
                .type(type)
                .id(id)
                .name(id)
                .sources(List.of("source-of-" + id))
                .requestable(requestable)
                .build();
    }
}

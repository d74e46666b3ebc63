package dev.latchkey.validation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.LatchkeyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpliedEntriesTest {
    private static final IdentityId ADA = IdentityId.of("ada");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'assignments': {'ada': []}}",
                "{'pending': {'ada': []}}",
                "{'accounts': {'ada': {'vpn': []}}}",
                "{'ownersOf': {'ada': []}}",
                "{'managerOf': ['ada']}",
                "{'requester': {'id': 'ada', 'authority': 'USER'}}",
            })
    void anIdentityThatAnotherFactNamesExists(String facts) {
        assertThat(read(facts).get(Fact.IDENTITY, ADA))
                .isEqualTo(DirectoryIdentity.builder().build());
        assertThat(read(facts).get(Fact.IDENTITY, IdentityId.of("max"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'requestable': ['audit']}",
                "{'assignments': {'ada': [{'type': 'ROLE', 'id': 'audit'}]}}",
            })
    void anItemThatCanBeRequestedOrIsAssignedExists(String facts) {
        assertThat(read(facts).get(Fact.ITEM, "audit"))
                .isEqualTo(DirectoryItem.builder().build());
        assertThat(read(facts).get(Fact.ITEM, "vpn")).isNull();
    }

    @Test
    void anEntryTakesPrecedence() {
        Facts facts = read("{'requestable': ['audit'], 'items': {'audit': {'found': false}},"
                + " 'managerOf': ['ada'], 'identities': {'ada': {'found': false}}}");

        assertThat(facts.get(Fact.ITEM, "audit"))
                .isEqualTo(DirectoryItem.builder().found(false).build());
        assertThat(facts.get(Fact.IDENTITY, ADA))
                .isEqualTo(DirectoryIdentity.builder().found(false).build());
    }

    private static Facts read(String json) {
        return LatchkeyJson.mapper().readValue(json.replace('\'', '"'), Facts.class);
    }
}

package dev.latchkey.testkit.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.json.LatchkeyJson;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

final class OrganisationTest {
    private static final IdentityId ADA = IdentityId.of("2c918084660f45d6016617daa9210584");
    private static final String AUDIT = "2c9180835d2e5168015d32f890ca1581";

    @Test
    void comesBackFromItsJsonAsItWas() {
        Organisation organisation = Organisation.builder()
                .name("acme")
                .now(OffsetDateTime.parse("2026-11-21T12:00:00Z"))
                .addPeople(Person.builder()
                        .id(ADA)
                        .name("Ada")
                        .authority(PersonAuthority.ORG_ADMIN)
                        .build())
                .addItems(RequestableItem.builder()
                        .type(ItemType.ROLE)
                        .id(AUDIT)
                        .name("Audit")
                        .owner(ADA)
                        .requestable(false)
                        .build())
                .addLicences(Licence.MACHINE_IDENTITY)
                .addAccess(HeldAccess.builder()
                        .identity(ADA)
                        .type(ItemType.ROLE)
                        .item(AUDIT)
                        .grantedBy(GrantedBy.BIRTHRIGHT)
                        .removeDate(OffsetDateTime.parse("2027-01-15T21:22:23Z"))
                        .build())
                .build();

        String json = LatchkeyJson.mapper().writeValueAsString(organisation);

        assertThat(LatchkeyJson.mapper().readValue(json, Organisation.class)).isEqualTo(organisation);
        assertThat(json).contains("\"grantedBy\":\"BIRTHRIGHT\"").doesNotContain("segments");
    }

    @Test
    void noTextOfItShowsASecret() {
        assertThat(ApiClient.builder().id("nightly").secret("hush").build())
                .hasToString("ApiClient{id=nightly, secret=***}");
        assertThat(DemoOrganisation.create().toString())
                .contains("ApiClient{id=eve, secret=***, ")
                .doesNotContain("secret=latchkey");
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        Organisation organisation = LatchkeyJson.mapper().readValue("""
                        {
                          "name": "acme",
                          "now": "2026-11-21T12:00:00Z",
                          "people": [{ "id": "2c918084660f45d6016617daa9210584", "name": "Ada" }]
                        }""", Organisation.class);

        assertThat(organisation.getPeople()).extracting(Person::getAuthority).containsExactly(PersonAuthority.USER);
        assertThat(organisation.getAccess()).isEmpty();
    }
}

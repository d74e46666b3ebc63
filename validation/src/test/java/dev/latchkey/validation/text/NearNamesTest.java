package dev.latchkey.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {

    @Test
    void oneLetterInThreeMayDiffer() {
        assertThat(NearNames.of("date-utf", List.of("date-utc", "date-time"))).containsExactly("date-utc");
        assertThat(NearNames.of("abcdef", List.of("abcdXY", "abcXYZ"))).containsExactly("abcdXY");
    }

    @Test
    void ofAShortWordOneLetterMayDiffer() {
        assertThat(NearNames.of("x", List.of("a", "ab"))).containsExactly("a");
        assertThat(NearNames.of("", List.of("a", "ab"))).containsExactly("a");
    }

    @Test
    void theNearestComesFirstAndEquallyNearOnesAsTheyAreListed() {
        assertThat(NearNames.of("created", List.of("creates", "created2", "Created", "crated")))
                .containsExactly("Created", "creates", "created2", "crated");
    }

    @Test
    void whatIsNotNearIsNotNamed() {
        assertThat(NearNames.of("nonsense", List.of("date-utc"))).isEmpty();
        assertThat(NearNames.of("x".repeat(61), List.of("x".repeat(60)))).isEmpty();
    }

    @Test
    void offersWhatTheWordIsAPartOfToo() {
        assertThat(NearNames.offers("revoke-single", List.of("revoke-single-identity", "date-utc")))
                .containsExactly("revoke-single-identity");
        assertThat(NearNames.offers("entitlment-limit", List.of("identity-limit", "entitlement-limit")))
                .first()
                .isEqualTo("entitlement-limit");
        assertThat(NearNames.offers("x", List.of("date-utc"))).isEmpty();
    }

    @Test
    void offersTheThreeNearestAndEquallyNearOnesByTheAlphabet() {
        assertThat(NearNames.offers("rule", List.of("rulez", "rulers", "ruled", "rules")))
                .containsExactly("ruled", "rules", "rulez");
    }

    @Test
    void asksWhetherAnOfferWasMeantOrSaysSomethingElse() {
        assertThat(NearNames.question("chekc", List.of("check", "diff"), "choose"))
                .isEqualTo("did you mean check?");
        assertThat(NearNames.question("frobnicate", List.of("check", "diff"), "choose"))
                .isEqualTo("choose");
    }

    @Test
    void aSlipIsAnotherCaseSpacesAroundOrOneLetter() {
        List<String> names = List.of("comment", "ROLE", "id", "DAYS");

        assertThat(NearNames.slip("Comment", names)).isEqualTo("comment");
        assertThat(NearNames.slip("comments", names)).isEqualTo("comment");
        assertThat(NearNames.slip(" Role ", names)).isEqualTo("ROLE");
        assertThat(NearNames.slip("day", names)).isEqualTo("DAYS");
        assertThat(NearNames.slip("Id", names)).isEqualTo("id");
        assertThat(NearNames.slip("is", names)).isNull();
        assertThat(NearNames.slip("commend ed", names)).isNull();
    }

    @Test
    void aSlipOrTwoIsAMisspelling() {
        assertThat(NearNames.isMisspelt("Requestr", "requester")).isTrue();
        assertThat(NearNames.isMisspelt("request", "requester")).isTrue();
        assertThat(NearNames.isMisspelt("reqst", "requester")).isFalse();
    }
}

package dev.latchkey.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestRulesTest {
    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "abc, '', 3", "abc, abc, 0", "kitten, sitting, 3", "ab, ba, 2"})
    void countsEdits(String one, String other, int edits) {
        assertThat(NearestRules.distance(one, other)).isEqualTo(edits);
    }

    @Test
    void offersTheMostSimilarIdFirst() {
        assertThat(NearestRules.to("entitlment-limit")).first().isEqualTo("entitlement-limit");
    }

    @Test
    void offersIdsThatTheTextIsAPartOf() {
        assertThat(NearestRules.to("revoke-single"))
                .containsExactly("machine-revoke-single", "revoke-single-identity", "revoke-single-entitlement");
    }

    @Test
    void offersNothingThatIsNotSimilar() {
        assertThat(NearestRules.to("x")).isEmpty();
    }
}

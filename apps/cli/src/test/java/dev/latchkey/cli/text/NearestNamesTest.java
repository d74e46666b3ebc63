package dev.latchkey.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {
    private static final List<String> IDS =
            Rules.all().stream().map(Rule::getId).toList();

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "abc, '', 3", "abc, abc, 0", "kitten, sitting, 3", "ab, ba, 2"})
    void countsEdits(String one, String other, int edits) {
        assertThat(NearestNames.distance(one, other)).isEqualTo(edits);
    }

    @Test
    void offersTheMostSimilarIdFirst() {
        assertThat(NearestNames.to("entitlment-limit", IDS)).first().isEqualTo("entitlement-limit");
    }

    @Test
    void offersIdsThatTheTextIsAPartOf() {
        assertThat(NearestNames.to("revoke-single", IDS))
                .containsExactly("machine-revoke-single", "revoke-single-identity", "revoke-single-entitlement");
    }

    @Test
    void offersNothingThatIsNotSimilar() {
        assertThat(NearestNames.to("x", IDS)).isEmpty();
    }
}

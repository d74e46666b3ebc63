package dev.latchkey.validation.rule.documented;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.ItemType;
import org.junit.jupiter.api.Test;

final class SpellingTest {
    @Test
    void theTextsOfAnEnumAreThoseOfItsConstants() {
        assertThat(Spelling.texts(ItemType.class)).containsExactly("ACCESS_PROFILE", "ROLE", "ENTITLEMENT");
    }

    @Test
    void onlyAWordThatIsTooLongIsCut() {
        String longest = "\uD83D\uDD11".repeat(60);

        assertThat(Spelling.shown(longest)).isEqualTo("\"" + longest + "\"");
        assertThat(Spelling.shown(longest + "a")).isEqualTo("\"" + longest + "…\"");
    }
}

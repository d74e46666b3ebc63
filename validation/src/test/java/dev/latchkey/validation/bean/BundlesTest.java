package dev.latchkey.validation.bean;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, String> english = messages(Locale.ROOT);
    private final Map<String, String> german = messages(Locale.GERMAN);

    private final Map<String, String> reasons =
            Rules.all().stream().collect(toMap(rule -> "dev.latchkey.rule." + rule.getId(), Rule::getReason));

    @Test
    void inEnglishARuleIsToldByItselfSoTheBundleHasOnlyTheRest() {
        assertThat(english).containsExactly(Map.entry("dev.latchkey.undetermined", "(Cannot tell without: {facts}.)"));
    }

    @Test
    void germanTranslatesRulesAndNothingElse() {
        assertThat(german).containsKey("dev.latchkey.undetermined").hasSizeGreaterThan(1);
        assertThat(german).allSatisfy((key, message) -> {
            assertThat(reasons.containsKey(key) || english.containsKey(key))
                    .as(key)
                    .isTrue();
            assertThat(message).isNotEqualTo(reasons.get(key)).isNotEqualTo(english.get(key));
        });
    }

    @Test
    void noMessageOfARuleHoldsAnExpression() {
        assertThat(reasons).allSatisfy(BundlesTest::isPlain);
        assertThat(german).allSatisfy(BundlesTest::isPlain);
    }

    @Test
    void aMessageIsASentence() {
        assertThat(german.values()).allSatisfy(message -> assertThat(message).matches(".*[.)]"));
    }

    private static void isPlain(String key, String message) {
        if (key.startsWith("dev.latchkey.rule.")) {
            assertThat(message).doesNotContainPattern("[{}$\\\\]");
        }
    }

    private static Map<String, String> messages(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("ContributorValidationMessages", locale, NO_FALLBACK);
        Map<String, String> messages = new TreeMap<>();
        for (String key : bundle.keySet()) {
            messages.put(key, bundle.getString(key));
        }
        return messages;
    }
}

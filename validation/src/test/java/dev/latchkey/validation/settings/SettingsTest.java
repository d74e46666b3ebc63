package dev.latchkey.validation.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Limits;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    @Test
    void withoutSettingsTheDocumentedRulesHoldAsTheyAre() {
        assertThat(Settings.none().rules()).containsExactlyElementsOf(Rules.all());
        assertThat(Settings.none().limits(Limits.documented())).isEqualTo(Limits.documented());
    }

    @Test
    void aRuleThatDoesNotExistIsRefusedWithThoseThatAreClose() {
        assertRefused(
                () -> Settings.builder().level("revoke-coment", Level.INFO),
                "there is no rule \"revoke-coment\"; did you mean revoke-comment?");
        assertRefused(() -> Settings.builder().off("nonsense"), "there is no rule \"nonsense\"");
        assertRefused(
                () -> Settings.builder().suppress("date-utf", "", "why", DAY),
                "there is no rule \"date-utf\"; did you mean date-utc?");
        assertRefused(
                () -> Settings.builder().off("duplicate-id"),
                "there is no rule \"duplicate-id\"; did you mean duplicate-item?");
    }

    @Test
    void aLimitThatDoesNotExistIsRefusedWithThoseThatAreClose() {
        assertThat(LimitName.of("bulk-ids")).isEqualTo(LimitName.BULK_IDS);
        assertRefused(
                () -> LimitName.of("entitlement"), "there is no limit \"entitlement\"; did you mean entitlements?");
    }

    @Test
    void everyDeviationNeedsAReason() {
        assertRefused(
                () -> Settings.builder().limit(LimitName.ENTITLEMENTS, 50, " "),
                "the limit entitlements is overridden without a reason");
        assertRefused(
                () -> Settings.builder().suppress("date-utc", "", "", DAY), "date-utc is suppressed without a reason");
    }

    @Test
    void whatCannotBeIsRefusedAtOnce() {
        assertRefused(
                () -> Settings.builder().limit(LimitName.CLOSE_IDS, 0, "why"),
                "the limit close-ids is at least 1, not 0");
        assertRefused(
                () -> Settings.builder().limit(LimitName.CLOSE_IDS, 1, "why").limit(LimitName.CLOSE_IDS, 2, "why not"),
                "the limit close-ids is set twice");
        assertRefused(
                () -> Settings.builder().level("date-utc", Level.INFO).off("date-utc"),
                "the level of date-utc is set twice");
        assertRefused(
                () -> Settings.builder().suppress("date-utc", "requestedItems/0", "why", DAY),
                "\"requestedItems/0\" is not a JSON pointer; it is empty or starts with a slash");
        assertRefused(
                () -> Settings.builder().suppress("date-utc", "/a~2", "why", DAY),
                "\"/a~2\" is not a JSON pointer; in one, ~ stands before 0 or 1 only");
        assertRefused(
                () -> Settings.builder().suppress("date-utc", "/a~", "why", DAY),
                "\"/a~\" is not a JSON pointer; in one, ~ stands before 0 or 1 only");
        assertThat(Settings.builder()
                        .suppress("unknown-field", "/a~0b~1c", "why", DAY)
                        .build()
                        .getSuppressions())
                .hasSize(1);
    }

    @Test
    void whatKeepsUnreadDocumentsFromPassingAlwaysHolds() {
        assertRefused(
                () -> Settings.builder().off("json-syntax"),
                "json-syntax always holds: what cannot be read cannot be checked");
        assertRefused(
                () -> Settings.builder().level("json-limit", Level.INFO),
                "json-limit always holds: what cannot be read cannot be checked");
        assertRefused(
                () -> Settings.builder().suppress("json-encoding", "", "why", DAY),
                "json-encoding always holds: what cannot be read cannot be checked");
    }

    @Test
    void anOwnRuleNeedsAnIdOfItsOwn() {
        assertRefused(
                () -> Settings.builder().addRule(rule("date-utc")),
                "there is a rule date-utc already; give the new one an id of its own");
        assertRefused(
                () -> Settings.builder().addRule(rule("acme")).addRule(rule("acme")),
                "there is a rule acme already; give the new one an id of its own");
        assertRefused(
                () -> Settings.builder().addRule(rule("Acme Rule")),
                "\"Acme Rule\" is not an id of a rule; write it in lower case with hyphens, such as acme-no-weekend");
        for (String id : List.of("acme-", "acme--rule", "1acme", "", "acme" + "-a".repeat(100_000) + "-")) {
            assertRefused(
                    () -> Settings.builder().addRule(rule(id)),
                    "\"" + id
                            + "\" is not an id of a rule; write it in lower case with hyphens, such as acme-no-weekend");
        }
    }

    @Test
    void anOwnRuleCanBeNamedOnceItIsAdded() {
        Settings settings = Settings.builder()
                .addRule(rule("acme"))
                .level("acme", Level.INFO)
                .build();

        assertThat(settings.rules())
                .filteredOn(rule -> rule.getId().equals("acme"))
                .singleElement()
                .returns(Level.INFO, Rule::getLevel);
    }

    @Test
    void rulesOfProvidersAreDiscovered() {
        Settings settings =
                Settings.builder().discoverRules(getClass().getClassLoader()).build();

        assertThat(settings.getOwnRules()).extracting(Rule::getId).containsExactly("acme-no-weekend");
    }

    @Test
    void theBuilderOfSettingsMakesTheSameAgain() {
        Settings settings = Settings.builder()
                .addRule(rule("acme"))
                .level("acme", Level.INFO)
                .off("date-utc")
                .limit(LimitName.BULK_IDS, 100, "observed")
                .suppress("unknown-field", "/requestedItems/*/note", "old portal", DAY)
                .build();

        assertThat(settings.toBuilder().build()).usingRecursiveComparison().isEqualTo(settings);
    }

    @Test
    void overriddenLimitsLeaveTheOthersAsTheyWere() {
        Settings settings = Settings.builder()
                .limit(LimitName.ENTITLEMENTS, 50, "observed")
                .limit(LimitName.IDENTITIES, 20, "observed")
                .limit(LimitName.ACCOUNTS_SELECTION_ITEMS, 30, "observed")
                .limit(LimitName.BULK_IDS, 60, "observed")
                .build();

        assertThat(settings.limits(Limits.builder().closeIds(7).build()))
                .isEqualTo(Limits.builder()
                        .entitlements(50)
                        .identities(20)
                        .accountsSelectionItems(30)
                        .bulkIds(60)
                        .closeIds(7)
                        .build());
    }

    private static Rule rule(String id) {
        return Rule.warning(id).request((request, context) -> {}).build();
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}

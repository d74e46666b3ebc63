package dev.latchkey.validation.bean;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entry of a preflight report, as one constraint violation shows it.
 *
 * @param rule the rule
 * @param level the severity
 * @param pointer the place in the body; an undetermined rule is shown at the body as a whole
 * @param detail a description of the problem
 * @param hint advice
 * @param missing the facts that an undetermined rule lacks; empty for a violation
 * @param payload the entry itself
 */
record Reportable(
        Rule rule, Level level, String pointer, String detail, String hint, Set<Fact<?>> missing, Object payload) {

    static Reportable of(Finding finding) {
        return new Reportable(
                finding.getRule(),
                finding.getLevel(),
                finding.getPointer(),
                finding.getMessage(),
                finding.getHint(),
                Set.of(),
                finding);
    }

    static Reportable of(UndeterminedRule entry) {
        return new Reportable(
                entry.getRule(),
                entry.getLevel(),
                "",
                entry.getMessage(),
                "Give the missing facts.",
                entry.getMissingFacts(),
                entry);
    }

    boolean isUndetermined() {
        return !missing.isEmpty();
    }

    String facts() {
        return missing.stream().map(Fact::getText).collect(Collectors.joining(", "));
    }
}

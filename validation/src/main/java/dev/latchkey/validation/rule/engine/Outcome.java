package dev.latchkey.validation.rule.engine;

import dev.latchkey.validation.rule.Remark;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.List;

/**
 * The result of asking the rules about a body.
 *
 * @param violations the violations, each once, of rules without facts first
 * @param undetermined an entry for each rule that cannot tell somewhere, in the order of the rules
 * @param unknowns the places behind those entries; empty where they were only counted
 * @param omitted the number of violations beyond those that are kept
 */
public record Outcome(
        List<Remark> violations, List<UndeterminedRule> undetermined, List<Remark> unknowns, int omitted) {
    static final Outcome CLEAN = new Outcome(List.of(), List.of(), List.of(), 0);
}

package dev.latchkey.validation.bean;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Rule;
import java.util.stream.Collectors;

/** What the messages of findings are made of. */
final class Messages {
    private static final String UNDETERMINED = "dev.latchkey.undetermined";

    private Messages() {}

    /** The key under which a bundle says a rule. */
    static String key(Rule rule) {
        return "dev.latchkey.rule." + rule.getId();
    }

    /** The template that a bundle resolves. */
    static String template(Finding finding) {
        String rule = "{" + key(finding.getRule()) + "}";
        return isUndetermined(finding) ? rule + " {" + UNDETERMINED + "}" : rule;
    }

    /** The template that needs no bundle: it resolves to the rule in one sentence. */
    static String sentence(Finding finding) {
        String rule = finding.getRule().getReason();
        return literal(isUndetermined(finding) ? rule + " (Cannot tell without: " + facts(finding) + ".)" : rule);
    }

    /** The names of the facts that are missing. */
    static String facts(Finding finding) {
        return finding.getMissingFacts().stream().map(Fact::getText).collect(Collectors.joining(", "));
    }

    private static boolean isUndetermined(Finding finding) {
        return finding.getStatus() == Finding.Status.UNDETERMINED;
    }

    /** The template that resolves to a text as it is. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}

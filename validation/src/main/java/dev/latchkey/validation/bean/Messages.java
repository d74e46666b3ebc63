package dev.latchkey.validation.bean;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.fact.Fact;
import java.util.stream.Collectors;

/** What the messages of findings are made of. */
final class Messages {
    private static final String RULE = "dev.latchkey.rule.";
    private static final String UNDETERMINED = "dev.latchkey.undetermined";

    private Messages() {}

    /** The template that a bundle resolves. */
    static String template(Finding finding) {
        String rule = "{" + RULE + finding.getRule().getId() + "}";
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

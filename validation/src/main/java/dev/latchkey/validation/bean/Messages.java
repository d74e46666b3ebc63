package dev.latchkey.validation.bean;

import dev.latchkey.validation.rule.Rule;

/** The bundle of messages for findings. */
final class Messages {
    private static final String UNDETERMINED = "dev.latchkey.undetermined";

    private Messages() {}

    /** The key of a rule in a bundle. */
    static String key(Rule rule) {
        return "dev.latchkey.rule." + rule.getId();
    }

    /** The template that a bundle resolves. */
    static String template(Reportable entry) {
        String rule = "{" + key(entry.rule()) + "}";
        return entry.isUndetermined() ? rule + " {" + UNDETERMINED + "}" : rule;
    }

    /** The template that needs no bundle: it resolves to the rule in one sentence. */
    static String sentence(Reportable entry) {
        String rule = entry.rule().getReason();
        return literal(entry.isUndetermined() ? rule + " (Cannot tell without: " + entry.facts() + ".)" : rule);
    }

    /** The template that resolves to a text as it is. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}

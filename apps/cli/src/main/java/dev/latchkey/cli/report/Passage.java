package dev.latchkey.cli.report;

import dev.latchkey.cli.example.ExampleCase;
import dev.latchkey.cli.example.ExampleEncoding;
import dev.latchkey.cli.example.RuleExample;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.HttpMethod;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of the text about an example.
 *
 * @param words the text to show
 * @param text the source text to show verbatim; may be empty
 * @param language the language of the text, as named in Markdown
 */
record Passage(String words, String text, String language) {
    private static final String JSON = "json";
    private static final String PLAIN = "text";

    /** Returns the text about a rule's example; empty for a custom rule. */
    static List<Passage> of(Rule rule) {
        return RuleExample.find(rule.getId())
                .map(example -> story(rule, example))
                .orElse(List.of());
    }

    boolean isJson() {
        return language.equals(JSON);
    }

    private static List<Passage> story(Rule rule, RuleExample example) {
        ExampleCase violating = example.violating();
        ExampleCase legal = example.legal();
        List<Passage> story = new ArrayList<>();
        story.add(shown("Violated by " + whatItIs(violating), violating));
        add(story, "Where these facts are known", violating.facts());
        add(story, "Where this is suppressed", violating.suppressions());
        story.add(new Passage("What the check says", told(rule, violating.check()), PLAIN));
        if (!legal.text().equals(violating.text())) {
            story.add(shown("Kept by", legal));
        } else if (legal.apiVersion() != violating.apiVersion()) {
            story.add(new Passage("Kept by the same in " + legal.apiVersion() + ".", "", PLAIN));
        } else if (legal.encoding() != violating.encoding()) {
            story.add(new Passage("Kept by the same, saved as " + legal.encoding() + ".", "", PLAIN));
        }
        if (!Objects.equals(legal.facts(), violating.facts())) {
            add(story, "Kept where these facts are known", legal.facts());
        }
        return story;
    }

    private static void add(List<Passage> story, String words, @Nullable String json) {
        if (json != null) {
            story.add(new Passage(words, json, JSON));
        }
    }

    private static Passage shown(String words, ExampleCase aCase) {
        return new Passage(words, aCase.text(), aCase.isHeaders() ? PLAIN : JSON);
    }

    private static String whatItIs(ExampleCase aCase) {
        String part = aCase.isHeaders() ? "headers" : isQuery(aCase) ? "a query" : "a body";
        String saved = aCase.encoding() == ExampleEncoding.UTF_8 ? "" : ", saved as " + aCase.encoding();
        return part + " of " + aCase.operation() + " in " + aCase.apiVersion() + saved;
    }

    private static boolean isQuery(ExampleCase aCase) {
        return aCase.apiVersion()
                .find(aCase.operation())
                .map(Endpoint::getMethod)
                .filter(HttpMethod.GET::equals)
                .isPresent();
    }

    private static String told(Rule rule, PreflightReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRule().getId().equals(rule.getId()))
                .map(Passage::told)
                .collect(Collectors.joining("\n"));
    }

    private static String told(Finding finding) {
        String place = finding.getPointer().isEmpty() ? "" : " at " + finding.getPointer();
        return finding.getLevel().getText() + place + ": " + finding.getMessage();
    }
}

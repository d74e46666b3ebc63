package dev.latchkey.cli.report;

import dev.latchkey.cli.check.CheckReporter;
import dev.latchkey.cli.check.CheckResult;
import dev.latchkey.cli.check.SuppressedFinding;
import dev.latchkey.cli.check.Tally;
import dev.latchkey.cli.report.TestCase.Outcome;
import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;
import dev.latchkey.cli.shell.Palette;
import dev.latchkey.validation.Finding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The JUnit report for build servers: every body is a test suite, and every rule with a finding is a test. A suite
 * states its counts before its tests, so with a suite for each body, only one body is kept in memory.
 */
public final class JunitReport implements CheckReporter {
    private static final String CLEAN = "no documented rule is violated";

    private final PrintWriter out;
    private final FailOn failOn;
    private final UndeterminedMode undetermined;
    private final ReportedBodies told;
    private final XMLStreamWriter xml;

    /**
     * Creates a report.
     *
     * @param out the output; stays open
     * @param failOn the condition for a failure
     * @param undetermined the way to report undetermined rules
     * @param told decides which bodies have a suite; if not all have, a file has one for the totals of its bodies
     */
    public JunitReport(PrintWriter out, FailOn failOn, UndeterminedMode undetermined, ReportedBodies told) {
        this.told = told;
        this.out = out;
        this.failOn = failOn;
        this.undetermined = undetermined;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            line();
            xml.writeStartElement("testsuites");
            attribute("name", "latchkey");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isSilentOn(CheckResult result) {
        return !told.include(result);
    }

    @Override
    public void body(CheckResult result) {
        if (isSilentOn(result)) {
            return;
        }
        List<TestCase> cases = cases(result);
        String known = result.getKnown().isEmpty()
                ? ""
                : "in the baseline: " + result.getKnown().size();
        write(() -> suite(
                result.getInput().getName(),
                cases.isEmpty() ? List.of(new TestCase(Outcome.PASSED, CLEAN, "", "", "")) : cases,
                known));
    }

    private List<TestCase> cases(CheckResult result) {
        Map<String, List<SuppressedFinding>> suppressed = byRule(result.getSuppressed(), SuppressedFinding::finding);
        List<TestCase> cases = new ArrayList<>();
        byRule(result.getReport().getFindings(), finding -> finding).forEach((rule, findings) -> {
            TestCase test = TestCase.of(result, findings, failOn);
            List<SuppressedFinding> besides = suppressed.remove(rule);
            cases.add(besides == null ? test : test.besides(result, besides));
        });
        if (undetermined != UndeterminedMode.HIDE
                && !result.getReport().getUndetermined().isEmpty()) {
            cases.add(TestCase.undetermined(
                    result.getReport().getMissingFacts(),
                    failOn.fails(result.getReport().getVerdict())));
        }
        suppressed.values().forEach(left -> cases.add(TestCase.suppressed(result, left)));
        return cases;
    }

    private static <T> Map<String, List<T>> byRule(List<T> all, Function<T, Finding> finding) {
        Map<String, List<T>> byRule = new LinkedHashMap<>();
        for (T each : all) {
            byRule.computeIfAbsent(finding.apply(each).getRule().getId(), id -> new ArrayList<>())
                    .add(each);
        }
        return byRule;
    }

    private void suite(String input, List<TestCase> cases, String known) throws XMLStreamException {
        startSuite(input, cases.size(), count(cases, Outcome.FAILED), 0, count(cases, Outcome.SKIPPED));
        for (TestCase test : cases) {
            startTest(input, test.name());
            switch (test.outcome()) {
                case FAILED -> told("failure", test);
                case SKIPPED -> told("skipped", test);
                case PASSED -> text("system-out", test.text());
            }
            xml.writeEndElement();
        }
        text("system-out", known);
        line();
        xml.writeEndElement();
    }

    @Override
    public void endOfFile(String file, Tally tally) {
        if (!told.areAll()) {
            String summary = Summary.of(tally, Palette.PLAIN);
            TestCase whole = undetermined == UndeterminedMode.HIDE
                            || tally.getMissingFacts().isEmpty()
                    ? new TestCase(Outcome.PASSED, "every line is checked", "", "", "")
                    : TestCase.undetermined(tally.getMissingFacts(), false);
            write(() -> suite(file, List.of(whole), summary));
        }
        write(xml::flush);
    }

    @Override
    public void unchecked(Input input, OwnRuleFailedException failure) {
        error(
                new TestCase(
                        Outcome.FAILED,
                        failure.getRuleId(),
                        "not checked",
                        failure.getMessage(),
                        "hint: " + OwnRuleFailedException.HINT),
                input.getName());
    }

    @Override
    public void unread(String file) {
        error(
                new TestCase(
                        Outcome.FAILED, "the file can be read", "unread", "the file could not be read to its end", ""),
                file);
    }

    private void error(TestCase test, String input) {
        write(() -> {
            startSuite(input, 1, 0, 1, 0);
            startTest(input, test.name());
            told("error", test);
            xml.writeEndElement();
            line();
            xml.writeEndElement();
        });
    }

    @Override
    public void end(int files, Tally tally) {
        write(() -> {
            line();
            xml.writeEndElement();
            line();
            xml.writeEndDocument();
            xml.flush();
        });
        out.flush();
    }

    private static int count(List<TestCase> cases, Outcome outcome) {
        return (int) cases.stream().filter(test -> test.outcome() == outcome).count();
    }

    private void startSuite(String name, int tests, int failures, int errors, int skipped) throws XMLStreamException {
        line();
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute("tests", Integer.toString(tests));
        attribute("failures", Integer.toString(failures));
        attribute("errors", Integer.toString(errors));
        attribute("skipped", Integer.toString(skipped));
    }

    private void startTest(String input, String name) throws XMLStreamException {
        line();
        xml.writeStartElement("testcase");
        attribute("classname", input);
        attribute("name", name);
    }

    private void told(String element, TestCase test) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("type", test.type());
        attribute("message", test.message());
        xml.writeCharacters(XmlText.of(test.text()));
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement(element);
            xml.writeCharacters(XmlText.of(text));
            xml.writeEndElement();
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.of(value));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes XML. */
    private interface Writing {
        void write() throws XMLStreamException;
    }
}

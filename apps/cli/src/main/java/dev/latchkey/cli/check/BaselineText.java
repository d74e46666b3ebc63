package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.AsciiJson;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a baseline with one line for each finding, so that two baselines can be compared. */
final class BaselineText {
    private BaselineText() {}

    static String of(Baseline baseline) {
        String findings =
                baseline.counts().entrySet().stream().map(BaselineText::line).collect(Collectors.joining(",\n"));
        return "{\n  \"version\": " + Baseline.VERSION + ",\n  \"findings\": "
                + (findings.isEmpty() ? "[]" : "[\n" + findings + "\n  ]") + "\n}\n";
    }

    private static String line(Map.Entry<Fingerprint, Integer> entry) {
        Fingerprint finding = entry.getKey();
        String line = "    {" + field(BaselineReader.INPUT, finding.input())
                + ", " + field(BaselineReader.POINTER, finding.pointer())
                + ", " + field(BaselineReader.RULE, finding.rule())
                + ", " + field(BaselineReader.VALUE, finding.value());
        return line + (entry.getValue() > 1 ? ", \"" + BaselineReader.COUNT + "\": " + entry.getValue() : "") + "}";
    }

    private static String field(String key, String text) {
        return "\"" + key + "\": " + AsciiJson.of(text);
    }
}

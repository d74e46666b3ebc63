package dev.latchkey.cli.report;

import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.validation.diff.ApiVersionDiff;
import dev.latchkey.validation.diff.FilterDifference;
import dev.latchkey.validation.diff.OperationDifference;
import dev.latchkey.validation.diff.RuleDifference;
import dev.latchkey.validation.rule.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The differences between two API versions as lines: + for gained, - for lost, ~ for changed. */
final class ApiVersionLines {
    private ApiVersionLines() {}

    /** The lines by subject; subjects without differences are absent. */
    static Map<String, List<Line>> of(ApiVersionDiff diff) {
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        sections.put(
                "Operations",
                diff.getOperations().stream().map(ApiVersionLines::line).toList());
        sections.put(
                "Fields and values of create requests",
                diff.getFeatures().stream()
                        .map(feature -> new Line(
                                feature.inTo() ? "+" : "-", feature.feature().getJsonName(), ""))
                        .toList());
        sections.put(
                "Rules", diff.getRules().stream().map(ApiVersionLines::line).toList());
        sections.put(
                "Filters", diff.getFilters().stream().map(ApiVersionLines::line).toList());
        sections.put(
                "Sorters",
                diff.getSorters().stream()
                        .map(sorter -> new Line(sorter.inTo() ? "+" : "-", sorter.list() + " " + sorter.field(), ""))
                        .toList());
        sections.values().removeIf(List::isEmpty);
        return sections;
    }

    private static Line line(OperationDifference difference) {
        String name = difference.operation().getText();
        Endpoint from = difference.from();
        Endpoint to = difference.to();
        if (from == null || to == null) {
            return new Line(from == null ? "+" : "-", name, "");
        }
        return new Line("~", name, state(from) + " -> " + state(to));
    }

    private static String state(Endpoint endpoint) {
        if (endpoint.isDeprecated()) {
            return "deprecated";
        }
        return endpoint.isExperimental() ? "experimental" : "stable";
    }

    private static Line line(RuleDifference difference) {
        Level from = difference.from();
        Level to = difference.to();
        String id = difference.rule().getId();
        if (from == null) {
            return new Line("+", id, text(to));
        }
        return to == null ? new Line("-", id, text(from)) : new Line("~", id, text(from) + " -> " + text(to));
    }

    private static String text(@Nullable Level level) {
        return level == null ? "" : level.getText();
    }

    private static Line line(FilterDifference difference) {
        List<String> parts = new ArrayList<>();
        if (!difference.onlyInFrom().isEmpty()) {
            parts.add("without " + operators(difference.onlyInFrom()));
        }
        if (!difference.onlyInTo().isEmpty()) {
            parts.add("with " + operators(difference.onlyInTo()));
        }
        String mark = parts.size() == 2 ? "~" : difference.onlyInTo().isEmpty() ? "-" : "+";
        return new Line(mark, difference.list() + " " + difference.field(), String.join(", ", parts));
    }

    private static String operators(Set<FilterOperator> operators) {
        return operators.stream().map(FilterOperator::getText).collect(Collectors.joining(" "));
    }

    /**
     * One difference.
     *
     * @param mark gained, lost or changed
     * @param name what differs
     * @param detail the details; may be empty
     */
    record Line(String mark, String name, String detail) {}
}

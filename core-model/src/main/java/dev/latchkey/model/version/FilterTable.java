package dev.latchkey.model.version;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields that each list can be filtered by, and their operators, as a table that can be compared with the
 * documents.
 *
 * <p>Rows add up: an API version accepts what any row lists for it. The clients' documents of beta and v2024 list more
 * than the descriptions of these API versions. {@code in} for accessRequestId of the status list is missing in the
 * descriptions from v2024 on, but a release note tells clients to use it.
 */
final class FilterTable {
    private static final String TABLE = """
            status              | beta                         | accountActivityItemId | eq in ge gt le lt ne isnull sw
            status              | beta v3                      | accessRequestId       | eq ge gt le lt ne in sw
            status              | beta v3                      | accountActivityItemId | eq in ge gt le ne sw
            status              | beta v3                      | created               | eq ge gt le lt ne
            status              | v2024                        | accessRequestId       | eq in ge gt le lt ne sw
            status              | v2024                        | accountActivityItemId | eq in ge gt le lt ne isnull sw
            status              | v2024                        | created               | eq in ge gt le lt ne isnull sw
            status              | v2024 v2025 v2026 v1         | accessRequestId       | eq ge gt le lt ne sw in
            status              | v2024 v2025 v2026 v1         | accountActivityItemId | eq in ge gt le ne sw
            status              | v2024 v2025 v2026 v1         | created               | eq ge gt le lt ne
            administration      | beta v2024 v2025 v2026 v1    | accountActivityItemId | eq in ge gt le lt ne isnull sw
            administration      | beta v2024 v2025 v2026 v1    | accessRequestId       | in eq ne ge gt le lt sw
            administration      | beta v2024 v2025 v2026 v1    | status                | in eq ne
            administration      | beta v2024 v2025 v2026 v1    | created               | eq in ge gt le lt ne isnull sw
            pending-approvals   | beta v3 v2024 v2025 v2026 v1 | id                    | eq in
            pending-approvals   | beta v3 v2024 v2025 v2026 v1 | requestedFor.id       | eq in
            pending-approvals   | beta v3 v2024 v2025 v2026 v1 | modified              | gt lt ge le eq in
            pending-approvals   | v3 v2024 v2025 v2026 v1      | accessRequestId       | eq in
            pending-approvals   | v3 v2024 v2025 v2026 v1      | created               | gt lt ge le eq in
            completed-approvals | beta v3 v2024 v2025 v2026 v1 | id                    | eq in ge gt le lt ne isnull sw
            completed-approvals | beta v3 v2024 v2025 v2026 v1 | requestedFor.id       | eq in ge gt le lt ne isnull sw
            completed-approvals | beta v3 v2024 v2025 v2026 v1 | modified              | gt lt ge le eq in ne sw
            """;

    private static final Map<ApiVersion, Map<Operation, Map<String, Set<FilterOperator>>>> FILTERS = parse(TABLE);

    private FilterTable() {}

    static Map<String, Set<FilterOperator>> filters(ApiVersion apiVersion, Operation operation) {
        return FILTERS.getOrDefault(apiVersion, Map.of()).getOrDefault(operation, Map.of());
    }

    private static Map<ApiVersion, Map<Operation, Map<String, Set<FilterOperator>>>> parse(String table) {
        Map<ApiVersion, Map<Operation, Map<String, Set<FilterOperator>>>> filters = new EnumMap<>(ApiVersion.class);
        for (String line : table.lines().toList()) {
            List<String> cells = List.of(line.split(" *\\| *", -1));
            Operation operation = Operation.of(cells.get(0));
            for (String apiVersion : words(cells.get(1))) {
                Set<FilterOperator> operators = filters.computeIfAbsent(
                                ApiVersion.of(apiVersion), key -> new EnumMap<>(Operation.class))
                        .computeIfAbsent(operation, key -> new LinkedHashMap<>())
                        .computeIfAbsent(cells.get(2), key -> EnumSet.noneOf(FilterOperator.class));
                words(cells.get(3)).forEach(operator -> operators.add(FilterOperator.of(operator)));
            }
        }
        filters.values().forEach(lists -> lists.replaceAll((list, fields) -> readOnly(fields)));
        return filters;
    }

    private static Map<String, Set<FilterOperator>> readOnly(Map<String, Set<FilterOperator>> fields) {
        fields.replaceAll((field, operators) -> Collections.unmodifiableSet(operators));
        return Collections.unmodifiableMap(fields);
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" ", -1));
    }
}

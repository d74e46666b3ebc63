package dev.latchkey.model.version;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operations that each API version offers, as a table that can be compared with the documents.
 *
 * <p>{@code x}: offered; {@code E}: offered as experimental; {@code D}: offered as deprecated; {@code -}: not offered.
 * Only the documents of a client call closing requests in v2024 experimental. The description of that API version does
 * not require the header, but an unneeded header does no harm.
 */
final class EndpointTable {
    private static final String TABLE = """
            operation            beta  v3    v2024 v2025 v2026 v1
            create               x     x     x     x     x     x
            cancel               x     x     x     x     x     x
            bulk-cancel          -     -     x     x     x     x
            close                x     -     E     x     x     x
            accounts-selection   -     -     E     E     E     E
            bulk-approve         -     -     x     x     x     x
            get-config-1         D     D     D     D     -     D
            set-config-1         D     D     D     D     -     D
            get-config-2         -     -     -     -     E     x
            set-config-2         -     -     -     -     E     x
            status               x     x     x     x     x     x
            administration       E     -     E     E     E     E
            entitlement-details  -     -     x     x     x     x
            pending-approvals    x     x     x     x     x     x
            completed-approvals  x     x     x     x     x     x
            approve              x     x     x     x     x     x
            reject               x     x     x     x     x     x
            forward              x     x     x     x     x     x
            approval-summary     x     x     x     x     x     x
            approvers            -     -     x     x     x     x
            """;

    /** The one day on which the vendor has deprecated operations so far. */
    private static final LocalDate DEPRECATED_SINCE = LocalDate.of(2026, 2, 26);

    private static final Map<ApiVersion, Map<Operation, Endpoint>> ENDPOINTS = parse(TABLE);

    private EndpointTable() {}

    static Optional<Endpoint> find(ApiVersion apiVersion, Operation operation) {
        return Optional.ofNullable(ENDPOINTS.getOrDefault(apiVersion, Map.of()).get(operation));
    }

    private static Map<ApiVersion, Map<Operation, Endpoint>> parse(String table) {
        List<List<String>> rows =
                table.lines().map(line -> List.of(line.split(" +", -1))).toList();
        List<String> headings = rows.get(0);
        Map<ApiVersion, Map<Operation, Endpoint>> endpoints = new EnumMap<>(ApiVersion.class);
        for (List<String> row : rows.subList(1, rows.size())) {
            Operation operation = Operation.of(row.get(0));
            for (int column = 1; column < headings.size(); column++) {
                ApiVersion apiVersion = ApiVersion.of(headings.get(column));
                Map<Operation, Endpoint> offered =
                        endpoints.computeIfAbsent(apiVersion, key -> new EnumMap<>(Operation.class));
                endpoint(apiVersion, operation, row.get(column))
                        .ifPresent(endpoint -> offered.put(operation, endpoint));
            }
        }
        return endpoints;
    }

    private static Optional<Endpoint> endpoint(ApiVersion apiVersion, Operation operation, String cell) {
        return switch (cell) {
            case "x" -> Optional.of(new Endpoint(apiVersion, operation, false, null));
            case "E" -> Optional.of(new Endpoint(apiVersion, operation, true, null));
            case "D" -> Optional.of(new Endpoint(apiVersion, operation, false, DEPRECATED_SINCE));
            case "-" -> Optional.empty();
            default -> throw new IllegalStateException(cell + " in the row of " + operation);
        };
    }
}

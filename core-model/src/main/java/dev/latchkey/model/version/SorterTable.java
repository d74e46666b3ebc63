package dev.latchkey.model.version;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields that each list can be sorted by. They are the same in every API version that offers the list. */
final class SorterTable {
    private static final Map<Operation, Set<String>> SORTERS = Map.of(
            Operation.STATUS, fields("created", "modified", "accountActivityItemId", "name"),
            Operation.ADMINISTRATION, fields("created", "modified", "accountActivityItemId", "name", "accessRequestId"),
            Operation.PENDING_APPROVALS, fields("created", "modified"),
            Operation.COMPLETED_APPROVALS, fields("created", "modified"));

    private SorterTable() {}

    static Set<String> sorters(Operation operation) {
        return SORTERS.getOrDefault(operation, Set.of());
    }

    private static Set<String> fields(String... names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
    }
}

package dev.latchkey.validation.diff;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.model.version.Operation;
import dev.latchkey.model.version.RequestFeature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the tables of the API versions. */
final class TableComparison {
    private TableComparison() {}

    static List<OperationDifference> operations(ApiVersion from, ApiVersion to) {
        return Arrays.stream(Operation.values())
                .map(operation -> new OperationDifference(
                        operation,
                        from.find(operation).orElse(null),
                        to.find(operation).orElse(null)))
                .filter(difference -> !isSame(difference.from(), difference.to()))
                .toList();
    }

    private static boolean isSame(@Nullable Endpoint one, @Nullable Endpoint other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.isExperimental() == other.isExperimental() && one.isDeprecated() == other.isDeprecated();
    }

    static List<FeatureDifference> features(ApiVersion from, ApiVersion to) {
        return Arrays.stream(RequestFeature.values())
                .filter(feature -> from.offers(feature) != to.offers(feature))
                .map(feature -> new FeatureDifference(feature, to.offers(feature)))
                .toList();
    }

    static List<FilterDifference> filters(ApiVersion from, ApiVersion to) {
        List<FilterDifference> differences = new ArrayList<>();
        inBoth(from, to).forEach(list -> {
            Map<String, Set<FilterOperator>> before = from.filters(list);
            Map<String, Set<FilterOperator>> after = to.filters(list);
            for (String field : union(before.keySet(), after.keySet())) {
                Set<FilterOperator> lost = without(before.get(field), after.get(field));
                Set<FilterOperator> won = without(after.get(field), before.get(field));
                if (!lost.isEmpty() || !won.isEmpty()) {
                    differences.add(new FilterDifference(list, field, lost, won));
                }
            }
        });
        return differences;
    }

    static List<SorterDifference> sorters(ApiVersion from, ApiVersion to) {
        List<SorterDifference> differences = new ArrayList<>();
        inBoth(from, to)
                .forEach(list -> union(from.sorters(list), to.sorters(list)).stream()
                        .filter(field -> from.sorters(list).contains(field)
                                != to.sorters(list).contains(field))
                        .map(field -> new SorterDifference(
                                list, field, to.sorters(list).contains(field)))
                        .forEach(differences::add));
        return differences;
    }

    private static Stream<Operation> inBoth(ApiVersion from, ApiVersion to) {
        return Arrays.stream(Operation.values()).filter(operation -> from.offers(operation) && to.offers(operation));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }

    private static Set<FilterOperator> without(
            @Nullable Set<FilterOperator> operators, @Nullable Set<FilterOperator> others) {
        Set<FilterOperator> rest = EnumSet.noneOf(FilterOperator.class);
        rest.addAll(operators == null ? Set.of() : operators);
        rest.removeAll(others == null ? Set.of() : others);
        return Collections.unmodifiableSet(rest);
    }
}

package dev.latchkey.validation.diff;

import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.model.version.Operation;
import java.util.Set;

/**
 * A field of a list that both API versions offer, but filter by different operators; by none where a side has no field
 * of this name.
 *
 * @param list the operation that lists
 * @param field the field
 * @param onlyInFrom the operators that are lost
 * @param onlyInTo the operators that are gained
 */
public record FilterDifference(
        Operation list, String field, Set<FilterOperator> onlyInFrom, Set<FilterOperator> onlyInTo) {}

package dev.latchkey.validation.diff;

import dev.latchkey.model.edition.Operation;

/**
 * A field of a list that both editions offer, but only one can sort by.
 *
 * @param list the operation that lists
 * @param field the field
 * @param inTo whether it is the edition to go to that can
 */
public record SorterDifference(Operation list, String field, boolean inTo) {}

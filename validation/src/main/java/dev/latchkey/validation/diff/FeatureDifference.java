package dev.latchkey.validation.diff;

import dev.latchkey.model.edition.RequestFeature;

/**
 * A field or value of a create request that one of two editions lacks.
 *
 * @param feature the field or value
 * @param inTo whether it is the edition to go to that has it
 */
public record FeatureDifference(RequestFeature feature, boolean inTo) {}

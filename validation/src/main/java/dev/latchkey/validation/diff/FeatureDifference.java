package dev.latchkey.validation.diff;

import dev.latchkey.model.version.RequestFeature;

/**
 * A field or value of a create request that one of two API versions lacks.
 *
 * @param feature the field or value
 * @param inTo whether it is the API version to go to that has it
 */
public record FeatureDifference(RequestFeature feature, boolean inTo) {}

package dev.latchkey.validation.bean;

import org.jspecify.annotations.Nullable;

/**
 * One property on the way to a place, and which element of it if it has several.
 *
 * @param name the property
 * @param index the element of a list; null for anything else
 * @param key the value of a map; null for anything else
 * @param bean whether the element has properties of its own
 */
record PropertyStep(
        String name, @Nullable Integer index, @Nullable String key, boolean bean) {

    static PropertyStep to(String name) {
        return new PropertyStep(name, null, null, false);
    }

    static PropertyStep toElement(String name, int index, boolean bean) {
        return new PropertyStep(name, index, null, bean);
    }

    static PropertyStep toValue(String name, String key) {
        return new PropertyStep(name, null, key, false);
    }
}

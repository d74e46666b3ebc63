/**
 * Builders that change the configuration of access requests. A put replaces the whole configuration, so every builder
 * starts from the current one: {@link dev.latchkey.dsl.config.ConfigEdits} is the way in.
 */
@NullMarked
package dev.latchkey.dsl.config;

import org.jspecify.annotations.NullMarked;

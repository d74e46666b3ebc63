/**
 * Builders that change the configuration of access requests. A put replaces the whole configuration, so every builder
 * starts from the current one. Start with {@link dev.latchkey.dsl.config.ConfigEdits}.
 */
@NullMarked
package dev.latchkey.dsl.config;

import org.jspecify.annotations.NullMarked;

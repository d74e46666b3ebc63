/**
 * The deviations of a tenant from the documents: levels of rules, limits that were observed, findings to live with,
 * rules of its own.
 */
@NullMarked
package dev.latchkey.validation.settings;

import org.jspecify.annotations.NullMarked;

/**
 * Lookups: what a tenant knows beside access requests, and what is needed to judge one. {@link
 * dev.latchkey.model.directory.Directory} is the port; the other types are its answers, and vocabulary that rules and
 * fakes share.
 */
@NullMarked
package dev.latchkey.model.directory;

import org.jspecify.annotations.NullMarked;

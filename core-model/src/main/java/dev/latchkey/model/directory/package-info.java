/**
 * Lookups of identities, items and access, which are needed to check a request. {@link
 * dev.latchkey.model.directory.Directory} is the port; the other types are its results, and vocabulary that rules and
 * fakes share.
 */
@NullMarked
package dev.latchkey.model.directory;

import org.jspecify.annotations.NullMarked;

/** Corrections of documents: RFC 6902 patches, and applying them to a text that otherwise stays as it was written. */
@NullMarked
package dev.latchkey.validation.fix;

import org.jspecify.annotations.NullMarked;

/** The published API versions as data: the operations of each, their endpoints, and what they accept. */
@NullMarked
package dev.latchkey.model.version;

import org.jspecify.annotations.NullMarked;

/**
 * Reading a JSON body into the model while collecting everything that is wrong with its structure, each problem with
 * its place. This package does not know the rules; a problem only names the rule that it violates.
 */
@NullMarked
package dev.latchkey.validation.document;

import org.jspecify.annotations.NullMarked;

/**
 * Reading a JSON body into the model while collecting everything that is wrong with its structure, each problem with
 * its place. Nothing here knows the rules; a problem only names the one it breaks.
 */
@NullMarked
package dev.latchkey.validation.document;

import org.jspecify.annotations.NullMarked;

/**
 * The documented rules, each in one place: its statement, its scope, its sources and its checks. A file holds the rules
 * about one matter; {@link dev.latchkey.validation.rule.documented.Rules} lists them all. They use the same API as
 * custom rules, and are checked in the same way.
 */
@NullMarked
package dev.latchkey.validation.rule.documented;

import org.jspecify.annotations.NullMarked;

/**
 * The documented rules, each in one place: its statement, its scope, its sources and its checks. A file holds the rules
 * about one matter; {@link dev.latchkey.validation.rule.documented.Rules} lists them all. They are written with what
 * everybody's own rules are written with, and are asked in the same way.
 */
@NullMarked
package dev.latchkey.validation.rule.documented;

import org.jspecify.annotations.NullMarked;

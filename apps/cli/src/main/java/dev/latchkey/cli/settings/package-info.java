/** What a tenant does differently and what is known beyond a body, as files say it. */
@NullMarked
package dev.latchkey.cli.settings;

import org.jspecify.annotations.NullMarked;

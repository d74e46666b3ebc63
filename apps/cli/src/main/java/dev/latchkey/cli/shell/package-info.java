/** What a command finds around it: streams and files that a user names, and how it answers when one cannot be used. */
@NullMarked
package dev.latchkey.cli.shell;

import org.jspecify.annotations.NullMarked;

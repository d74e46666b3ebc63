package dev.latchkey.cli.check;

import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Input;

/** Receives the findings of a run while it runs, so that nothing has to be kept in memory. */
public interface CheckReporter {
    /**
     * Takes the settings that apply to everything that follows. A report that has no place for it passes over it.
     *
     * @param settings what the tenant does differently
     */
    default void settings(TenantSettings settings) {}

    /**
     * Something was put right in the body that is checked next. A report that has no place for it passes over it.
     *
     * @param fixes what was put right
     */
    default void fixed(BodyFixes fixes) {}

    /**
     * One body was checked.
     *
     * @param result what was found in it
     */
    void body(CheckResult result);

    /**
     * One body could not be checked, which the user has been told elsewhere. A report that has no place for it passes
     * over it.
     *
     * @param input where it stands
     * @param failure why
     */
    default void unchecked(Input input, OwnRuleFailedException failure) {}

    /**
     * A file was read to its end.
     *
     * @param file its name
     * @param tally what was found in it
     */
    void endOfFile(String file, Tally tally);

    /**
     * A file could not be read, or not to its end; the user has been told why elsewhere.
     *
     * @param file its name, as the user gave it
     */
    void unread(String file);

    /**
     * Nothing more will come.
     *
     * @param files how many files were read to their ends
     * @param tally what was found in all
     */
    void end(int files, Tally tally);
}

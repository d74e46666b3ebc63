package dev.latchkey.cli.check;

import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Input;

/** Receives the findings of a run as they are found, so that none are kept in memory. */
public interface CheckReporter {
    /**
     * Receives the settings that apply from now on. Ignored by default.
     *
     * @param settings the settings of the tenant
     */
    default void settings(TenantSettings settings) {}

    /**
     * Receives the fixes applied to the body that is checked next. Ignored by default.
     *
     * @param fixes the applied fixes
     */
    default void fixed(BodyFixes fixes) {}

    /**
     * Checks whether {@link #body} ignores a result, so that the result need only be counted. Called by several
     * threads.
     *
     * @param result its result
     * @return false unless the report overrides this
     */
    default boolean isSilentOn(CheckResult result) {
        return false;
    }

    /**
     * Receives the result for one body.
     *
     * @param result its result
     */
    void body(CheckResult result);

    /**
     * Called for a body that could not be checked; the user has been informed elsewhere. Ignored by default.
     *
     * @param input the place of the body
     * @param failure why
     */
    default void unchecked(Input input, OwnRuleFailedException failure) {}

    /**
     * Called after a file was read to its end.
     *
     * @param file its name
     * @param tally its counts
     */
    void endOfFile(String file, Tally tally);

    /**
     * Called for a file that could not be read completely; the reason has been reported elsewhere.
     *
     * @param file its name, as the user gave it
     */
    void unread(String file);

    /**
     * Called at the end of the run.
     *
     * @param files the number of completely read files
     * @param tally the counts of all
     */
    void end(int files, Tally tally);
}

package dev.latchkey.cli.check;

import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.Input;

/** Receives the findings of a run while it runs, so that nothing has to be kept in memory. */
public interface CheckReporter {
    /**
     * Receives the settings that apply to everything that follows. A report without a place for them ignores them.
     *
     * @param settings the settings of the tenant
     */
    default void settings(TenantSettings settings) {}

    /**
     * Findings were fixed in the body that is checked next. A report without a place for it ignores it.
     *
     * @param fixes the applied fixes
     */
    default void fixed(BodyFixes fixes) {}

    /**
     * Checks whether {@link #body} does nothing for a body, so that it need only be counted. Called by several threads.
     *
     * @param result its result
     * @return false unless the report overrides this
     */
    default boolean isSilentOn(CheckResult result) {
        return false;
    }

    /**
     * One body was checked.
     *
     * @param result its result
     */
    void body(CheckResult result);

    /**
     * One body could not be checked; the user has been informed elsewhere. A report without a place for it ignores it.
     *
     * @param input the place of the body
     * @param failure why
     */
    default void unchecked(Input input, OwnRuleFailedException failure) {}

    /**
     * A file was read to its end.
     *
     * @param file its name
     * @param tally its counts
     */
    void endOfFile(String file, Tally tally);

    /**
     * A file could not be read, or not to its end; the reason has been reported elsewhere.
     *
     * @param file its name, as the user gave it
     */
    void unread(String file);

    /**
     * Nothing more will come.
     *
     * @param files the number of files that were read to their ends
     * @param tally the counts of all
     */
    void end(int files, Tally tally);
}

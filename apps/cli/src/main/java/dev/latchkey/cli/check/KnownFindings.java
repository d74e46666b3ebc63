package dev.latchkey.cli.check;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.List;

/**
 * Findings that are not reported again. It is called for one file after another, in the order of bodies and findings.
 * Not thread-safe.
 */
public interface KnownFindings {
    /** No known findings. */
    KnownFindings NONE = new KnownFindings() {
        @Override
        public void start(String file) {}

        @Override
        public boolean covers(CheckResult result, Finding finding) {
            return false;
        }

        @Override
        public List<ObsoleteEntry> end() {
            return List.of();
        }
    };

    /**
     * Called before a file is checked.
     *
     * @param file its name
     */
    void start(String file);

    /**
     * Checks whether a finding is known. Called once for each violation of the file.
     *
     * @param result the result that contains the finding
     * @param finding the finding
     * @return whether it is known
     */
    boolean covers(CheckResult result, Finding finding);

    /**
     * Receives the rules that could not be decided for a body.
     *
     * @param undetermined the rules
     */
    default void undetermined(List<UndeterminedRule> undetermined) {}

    /**
     * Called after a file was checked completely.
     *
     * @return the known findings of the file that no longer occur
     */
    List<ObsoleteEntry> end();
}

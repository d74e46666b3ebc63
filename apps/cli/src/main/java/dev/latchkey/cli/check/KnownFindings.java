package dev.latchkey.cli.check;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.List;

/**
 * Findings that were reported before and are not reported again. It is asked file by file, and for each file in the
 * order of its bodies and findings. Not thread-safe.
 */
public interface KnownFindings {
    /** Nothing is known. */
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
     * A file is going to be checked.
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
     * A body was checked, and these rules could not be decided for it.
     *
     * @param undetermined the rules
     */
    default void undetermined(List<UndeterminedRule> undetermined) {}

    /**
     * The file was checked to its end.
     *
     * @return the known findings of the file that were no longer found
     */
    List<ObsoleteEntry> end();
}

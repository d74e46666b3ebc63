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
     * Tells whether a finding is known. Each violation of the file is asked about once.
     *
     * @param result what the finding is part of
     * @param finding the finding
     * @return whether it is known
     */
    boolean covers(CheckResult result, Finding finding);

    /**
     * A body was checked, and these rules cannot tell whether it keeps them.
     *
     * @param undetermined the rules
     */
    default void undetermined(List<UndeterminedRule> undetermined) {}

    /**
     * The file was checked to its end.
     *
     * @return what is known of the file and was not found any more
     */
    List<ObsoleteEntry> end();
}

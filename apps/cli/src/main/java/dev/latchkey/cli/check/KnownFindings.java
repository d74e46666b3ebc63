package dev.latchkey.cli.check;

import dev.latchkey.validation.Finding;
import java.util.List;

/**
 * What was found before, and need not be told again. It is asked file by file, and for each file in the order of its
 * bodies
 * and findings. Not thread-safe.
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
     * Whether a finding is known. Each finding of the file is asked about once, whether it is violated or undetermined.
     *
     * @param result what the finding is part of
     * @param finding the finding
     * @return whether it is known; never for one that is undetermined
     */
    boolean covers(CheckResult result, Finding finding);

    /**
     * The file was checked to its end.
     *
     * @return what is known of the file and was not found any more
     */
    List<ObsoleteEntry> end();
}

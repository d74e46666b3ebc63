package dev.latchkey.testkit.organisation;

import java.util.List;

/**
 * Thrown when an organisation is invalid: its JSON does not have the documented form, or ids in it are blank, duplicate
 * or refer to nothing. The message lists all problems.
 */
public final class InvalidOrganisationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The problems, each with a JSON pointer. */
    private final List<String> problems;

    /**
     * Creates the exception.
     *
     * @param problems the problems, each beginning with a JSON pointer
     */
    public InvalidOrganisationException(List<String> problems) {
        super("the organisation cannot be used:\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return the problems, each beginning with a JSON pointer} */
    public List<String> getProblems() {
        return problems;
    }
}

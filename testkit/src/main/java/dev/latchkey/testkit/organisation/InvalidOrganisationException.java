package dev.latchkey.testkit.organisation;

import java.util.List;

/**
 * An organisation cannot be used: its JSON is not of the documented form, or ids in it are blank, stand twice or refer
 * to nothing. Lists all that is wrong.
 */
public final class InvalidOrganisationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The problems, each with a JSON pointer. */
    private final List<String> problems;

    /**
     * Says what is wrong.
     *
     * @param problems what is wrong, each with a JSON pointer in front
     */
    public InvalidOrganisationException(List<String> problems) {
        super("the organisation cannot be used:\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, each with a JSON pointer in front} */
    public List<String> getProblems() {
        return problems;
    }
}

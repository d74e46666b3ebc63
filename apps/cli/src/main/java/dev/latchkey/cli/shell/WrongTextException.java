package dev.latchkey.cli.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text that a person wrote for this program cannot be used: all that is wrong with it, in the order of the places. */
public final class WrongTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Comparator<TextProblem> BY_PLACE =
            Comparator.comparingInt(TextProblem::line).thenComparingInt(TextProblem::column);

    /** At least one. */
    private final transient List<TextProblem> problems;

    /**
     * Several things that are wrong.
     *
     * @param problems the problems, in any order
     */
    public WrongTextException(List<TextProblem> problems) {
        this(problems, null);
    }

    /**
     * One thing that is wrong.
     *
     * @param problem the problem
     * @param cause the exception that revealed it; null if there is none
     */
    public WrongTextException(TextProblem problem, @Nullable Throwable cause) {
        this(List.of(problem), cause);
    }

    private WrongTextException(List<TextProblem> problems, @Nullable Throwable cause) {
        super(problems.stream().sorted(BY_PLACE).map(TextProblem::toString).collect(Collectors.joining("; ")), cause);
        this.problems = problems.stream().sorted(BY_PLACE).toList();
    }

    /** {@return the problems, in the order of the places} */
    public List<TextProblem> getProblems() {
        return problems;
    }
}

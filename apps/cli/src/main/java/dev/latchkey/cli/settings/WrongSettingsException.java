package dev.latchkey.cli.settings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be taken as settings, with all that is wrong with it. */
public final class WrongSettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Comparator<SettingsProblem> BY_PLACE =
            Comparator.comparingInt(SettingsProblem::line).thenComparingInt(SettingsProblem::column);

    /** In the order of their places. */
    private final transient List<SettingsProblem> problems;

    WrongSettingsException(List<SettingsProblem> problems) {
        super(problems.stream().sorted(BY_PLACE).map(SettingsProblem::message).collect(Collectors.joining("; ")));
        this.problems = problems.stream().sorted(BY_PLACE).toList();
    }

    /** {@return what is wrong, in the order of the places} */
    public List<SettingsProblem> getProblems() {
        return problems;
    }
}

package dev.latchkey.cli.report;

import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.rule.Level;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reasons for which a check fails, in addition to violations of level error.
 *
 * @param reasons the other reasons
 */
public record FailOn(Set<Reason> reasons) {

    /**
     * Combines reasons.
     *
     * @param reasons the reasons; {@link Reason#ERROR} always counts
     * @return the condition on which a check fails
     */
    public static FailOn of(List<Reason> reasons) {
        Set<Reason> all = EnumSet.of(Reason.ERROR);
        all.addAll(reasons);
        return new FailOn(all);
    }

    /**
     * Checks whether a violation fails the check.
     *
     * @param level its level
     * @return whether the check fails for it
     */
    public boolean fails(Level level) {
        return level == Level.ERROR || (level == Level.WARNING && reasons.contains(Reason.WARNING));
    }

    /**
     * Checks whether a verdict fails the check.
     *
     * @param verdict the verdict on a body
     * @return whether the check fails for it
     */
    public boolean fails(Verdict verdict) {
        return verdict == Verdict.FAIL || (verdict == Verdict.UNDETERMINED && reasons.contains(Reason.UNDETERMINED));
    }

    /** A reason for a check to fail. */
    public enum Reason {
        /** A violation of level error. */
        ERROR,
        /** A violation of level warning. */
        WARNING,
        /** A body with the verdict {@code UNDETERMINED}. */
        UNDETERMINED;

        /** {@return all reasons, in declaration order} */
        public static List<Reason> all() {
            return Arrays.asList(values());
        }

        /** Returns the text of the option's value. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

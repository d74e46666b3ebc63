package dev.latchkey.verification.law;

import java.util.List;
import java.util.Optional;

/** What holds of every check. */
@FunctionalInterface
interface Law {

    /** The trial, and what is wrong in it; empty if the law holds. */
    Optional<String> complaint(Trial trial, Checker checker);

    /** The first complaint about any of some trials. */
    default Optional<String> firstComplaint(Checker checker, List<Trial> trials) {
        return trials.stream()
                .flatMap(trial -> complaint(trial, checker).stream().map(complaint -> trial + ": " + complaint))
                .findFirst();
    }
}

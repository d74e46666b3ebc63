package dev.latchkey.verification.generate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Table of the differences between the two encodings that are meant, each with its reason. */
final class DeclaredDifferences {
    private static final List<Difference> ALL = List.of(new Difference(
            "unknown reference",
            "the tenant knows which identities and items it has; facts name some, and say nothing of the others",
            (judged, broken, said) -> said.contains("referenced ") || said.startsWith("404 ")));

    private DeclaredDifferences() {}

    static Optional<String> of(Judged judged, Set<String> broken, String said) {
        return ALL.stream()
                .filter(difference -> difference.applies().test(judged, broken, said))
                .findFirst()
                .map(Difference::name);
    }

    /**
     * A difference that is meant.
     *
     * @param name in a few words
     * @param reason why it is meant
     * @param applies whether a case differs by it
     */
    private record Difference(String name, String reason, Test applies) {}

    /** Says of a case whether it differs in a certain way. */
    private interface Test {
        boolean test(Judged judged, Set<String> broken, String said);
    }
}

package dev.latchkey.verification.law;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Subject;
import java.util.List;

/**
 * A question that a check asked.
 *
 * @param fact what was asked
 * @param about which identities, items or requests it was about
 */
record Question(Fact<?> fact, Subject about) {

    /** The pieces of a world that answer it. */
    List<String> pieces(World world) {
        boolean aboutOne = !about.equals(Subject.NONE) && about.request() == null;
        return world.piecesOf(fact).stream()
                .filter(piece -> !aboutOne || piece.contains("*") || piece.endsWith("/" + first()))
                .toList();
    }

    private String first() {
        return about.identity() == null
                ? String.valueOf(about.itemId())
                : about.identity().value();
    }
}

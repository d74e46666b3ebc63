package dev.latchkey.validation.rule;

import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.fix.PatchOperation;
import java.util.List;
import java.util.Optional;

/**
 * A way to correct a violation.
 *
 * @param safe whether the request asks for the same access afterwards
 * @param description its effect, in one sentence
 * @param change the change
 */
public record Remedy(boolean safe, String description, Change change) {

    /**
     * Computes the fix at one place.
     *
     * @param place the place of the violation
     * @return the fix; empty if the remedy does not help there
     */
    public Optional<Fix> fix(Place place) {
        List<PatchOperation> operations = change.at(place);
        return operations == null ? Optional.empty() : Optional.of(Fix.of(safe, description, operations));
    }
}

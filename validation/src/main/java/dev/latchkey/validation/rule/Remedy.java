package dev.latchkey.validation.rule;

import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.fix.PatchOperation;
import java.util.List;
import java.util.Optional;

/**
 * A way to keep a rule that was broken.
 *
 * @param safe whether a request asks for the same afterwards
 * @param description what it does, in one sentence
 * @param change what is changed
 */
public record Remedy(boolean safe, String description, Change change) {

    /**
     * Computes the fix at one place.
     *
     * @param place where the rule is violated
     * @return the fix; empty if the remedy does not help there
     */
    public Optional<Fix> fix(Place place) {
        List<PatchOperation> operations = change.at(place);
        return operations == null ? Optional.empty() : Optional.of(Fix.of(safe, description, operations));
    }
}

package dev.latchkey.cli.check;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.fact.FactSource;
import java.util.Collection;

/** Facts that are looked up for several requests together. */
public interface BatchedFacts extends FactSource {
    /**
     * Sets the requests that are checked next and replaces the previous ones. Facts of other requests are looked up one
     * by one.
     *
     * @param requests the requests, which are kept until the next ones come
     */
    void next(Collection<AccessRequest> requests);
}

package dev.latchkey.cli.check;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.fact.FactSource;
import java.util.Collection;

/** Facts that are looked up for several requests together. */
public interface BatchedFacts extends FactSource {
    /**
     * Tells the requests that are checked next, instead of those that were told before. Others may be checked, too; their
     * facts are looked up alone.
     *
     * @param requests the requests, which are kept until the next ones come
     */
    void next(Collection<AccessRequest> requests);
}

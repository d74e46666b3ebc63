package dev.latchkey.feign;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Endpoint;
import dev.latchkey.model.edition.Operation;
import java.util.function.Function;

/**
 * Calls operations, if the edition offers them.
 *
 * @param edition the edition
 * @param api how Feign calls its operations
 * @param announcements looks for announced ends
 */
record Exchange(ApiEdition edition, AccessRequestApi api, Announcements announcements) {

    /** Where an operation is called; throws where the edition lacks it. */
    Endpoint endpoint(Operation operation) {
        return edition.endpoint(operation);
    }

    /** The answer to a call, whatever its status. Throws {@link CallFailedException} where none came. */
    Answer call(Endpoint endpoint, Function<AccessRequestApi, Answer> call) {
        Answer answer = call.apply(api);
        announcements.look(endpoint, answer);
        return answer;
    }
}

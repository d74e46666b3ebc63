package dev.latchkey.feign;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import java.util.function.Function;

/**
 * Calls operations, if the API version offers them.
 *
 * @param apiVersion the API version
 * @param api how Feign calls its operations
 * @param announcements looks for announced ends
 */
record ApiCaller(ApiVersion apiVersion, AccessRequestApi api, DeprecationNotices announcements) {

    /** The endpoint of an operation; throws where the API version lacks it. */
    Endpoint endpoint(Operation operation) {
        return apiVersion.endpoint(operation);
    }

    /** The answer to a call, whatever its status. Throws {@link CallFailedException} where none came. */
    HttpAnswer call(Endpoint endpoint, Function<AccessRequestApi, HttpAnswer> call) {
        HttpAnswer answer = call.apply(api);
        try {
            announcements.look(endpoint, answer);
        } catch (RuntimeException e) {
            Mishaps.report("the announcements of " + endpoint + " cannot be read", e);
        }
        return answer;
    }
}

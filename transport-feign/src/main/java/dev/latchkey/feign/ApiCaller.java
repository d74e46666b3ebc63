package dev.latchkey.feign;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import java.util.function.Function;

/**
 * Calls operations that the API version offers.
 *
 * @param apiVersion the API version
 * @param api the operations as Feign calls them
 * @param announcements finds announcements of deprecated operations
 */
record ApiCaller(ApiVersion apiVersion, AccessRequestApi api, DeprecationNotices announcements) {

    /** Returns the endpoint of an operation; throws if the API version lacks it. */
    Endpoint endpoint(Operation operation) {
        return apiVersion.endpoint(operation);
    }

    /** Returns the response to a call, with any status. Throws {@link CallFailedException} if there is none. */
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

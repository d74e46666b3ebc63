package dev.latchkey.feign;

import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import feign.DeclarativeContract;
import feign.MethodMetadata;
import feign.Request;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Derives methods, paths and headers of {@link AccessRequestApi} and {@link LookupApi} from the data about API versions
 * and lookups.
 */
final class OperationContract extends DeclarativeContract {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    OperationContract(ApiVersion apiVersion) {
        registerMethodAnnotation(
                CallsOperation.class,
                (calls, method) -> apiVersion
                        .find(calls.value())
                        .ifPresentOrElse(endpoint -> describe(endpoint, method), method::ignoreMethod));
        registerMethodAnnotation(CallsLookup.class, (calls, method) -> describe(calls.value(), method));
        registerParameterAnnotation(Id.class, (id, method, index) -> nameParam(method, placeholder(method), index));
        registerParameterAnnotation(Parameters.class, (parameters, method, index) -> method.queryMapIndex(index));
    }

    private static void describe(Endpoint endpoint, MethodMetadata method) {
        describe(
                endpoint.getPathTemplate(),
                Request.HttpMethod.valueOf(endpoint.getMethod().name()),
                method);
        endpoint.getRequiredHeaders().forEach((name, value) -> method.template().header(name, value));
    }

    private static void describe(LookupOperation lookup, MethodMetadata method) {
        lookup.getOperation()
                .map(LookupOperation.API_VERSION::endpoint)
                .ifPresentOrElse(
                        endpoint -> describe(endpoint, method),
                        () -> describe(lookup.getPath(), Request.HttpMethod.GET, method));
        lookup.getRequiredHeaders().forEach((name, value) -> method.template().header(name, value));
    }

    private static void describe(String path, Request.HttpMethod verb, MethodMetadata method) {
        method.template().method(verb);
        method.template().uri(path);
        // A slash within an id stays encoded, because it would change the path.
        method.template().decodeSlash(false);
    }

    private static String placeholder(MethodMetadata method) {
        Matcher matcher = PLACEHOLDER.matcher(method.template().path());
        if (!matcher.find()) {
            throw new IllegalStateException(method.configKey() + " has no id in its path");
        }
        return matcher.group(1);
    }
}

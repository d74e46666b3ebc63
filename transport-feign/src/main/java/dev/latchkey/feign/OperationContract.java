package dev.latchkey.feign;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import feign.DeclarativeContract;
import feign.MethodMetadata;
import feign.Request;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how an API version offers the operations of {@link AccessRequestApi}, from the data about API versions alone. */
final class OperationContract extends DeclarativeContract {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    OperationContract(ApiVersion apiVersion) {
        registerMethodAnnotation(
                CallsOperation.class,
                (calls, method) -> apiVersion
                        .find(calls.value())
                        .ifPresentOrElse(endpoint -> describe(endpoint, method), method::ignoreMethod));
        registerParameterAnnotation(Id.class, (id, method, index) -> nameParam(method, placeholder(method), index));
        registerParameterAnnotation(Parameters.class, (parameters, method, index) -> method.queryMapIndex(index));
    }

    private static void describe(Endpoint endpoint, MethodMetadata method) {
        method.template().method(Request.HttpMethod.valueOf(endpoint.getMethod().name()));
        method.template().uri(endpoint.getPathTemplate());
        // A slash within an id stays encoded, or it would name another path.
        method.template().decodeSlash(false);
        endpoint.getRequiredHeaders().forEach((name, value) -> method.template().header(name, value));
    }

    private static String placeholder(MethodMetadata method) {
        Matcher matcher = PLACEHOLDER.matcher(method.template().path());
        if (!matcher.find()) {
            throw new IllegalStateException(method.configKey() + " has no id in its path");
        }
        return matcher.group(1);
    }
}

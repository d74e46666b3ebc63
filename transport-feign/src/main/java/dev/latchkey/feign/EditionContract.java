package dev.latchkey.feign;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Endpoint;
import feign.DeclarativeContract;
import feign.MethodMetadata;
import feign.Request;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how an edition offers the operations of {@link AccessRequestApi}, from the data about editions alone. */
final class EditionContract extends DeclarativeContract {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    EditionContract(ApiEdition edition) {
        registerMethodAnnotation(
                Calls.class,
                (calls, method) -> edition.find(calls.value())
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

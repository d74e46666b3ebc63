package dev.latchkey.feign;

import feign.Client;
import feign.Contract;
import feign.InvocationHandlerFactory;
import feign.MethodMetadata;
import feign.Request;
import feign.RequestTemplate;
import feign.Target;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Assembles calls without ids and queries, such as a create, from a path and headers that stand ready. Feign resolves
 * both anew with every call, which takes longer than writing the body; it assembles all other calls.
 *
 * @param contract describes the calls
 * @param destination the destination of the calls
 * @param encoder writes bodies
 * @param client sends the calls
 * @param options the options of every call
 */
record FixedPathCalls(
        Contract contract, Destination<?> destination, JsonEncoder encoder, Client client, Request.Options options)
        implements InvocationHandlerFactory {

    @Override
    @SuppressWarnings({
        "rawtypes", // Feign declares the parameter without its type.
        "deprecation" // Versions of Feign that other frameworks bring know no other name of the default.
    })
    public InvocationHandler create(Target target, Map<Method, MethodHandler> dispatch) {
        Map<Method, MethodHandler> handlers = new LinkedHashMap<>(dispatch);
        for (MethodMetadata method : contract.parseAndValidateMetadata(destination.type())) {
            if (!method.isIgnored() && method.template().variables().isEmpty() && method.queryMapIndex() == null) {
                handlers.put(method.method(), handler(method));
            }
        }
        return new InvocationHandlerFactory.Default().create(target, handlers);
    }

    private MethodHandler handler(MethodMetadata method) {
        RequestTemplate template = method.template();
        Request.HttpMethod verb = Request.HttpMethod.valueOf(template.method());
        String url = destination.url() + template.url();
        Integer body = method.bodyIndex();
        Map<String, Collection<String>> headers =
                Collections.unmodifiableMap(destination.headers(template, body != null));
        return arguments -> {
            byte[] bytes = body == null
                    ? null
                    : encoder.write(Objects.requireNonNull(arguments[body], "body"), method.bodyType());
            // Capabilities and a user's own client can ask the template of a call for its method and target.
            RequestTemplate own = RequestTemplate.from(template).feignTarget(destination);
            return HttpAnswer.of(client.execute(Request.create(verb, url, headers, bytes, null, own), options));
        };
    }
}

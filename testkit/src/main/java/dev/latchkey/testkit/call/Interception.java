package dev.latchkey.testkit.call;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Intercepts the calls of a tenant. It has to be thread-safe if the tenant is used by several threads. */
@FunctionalInterface
public interface Interception {

    /**
     * Handles a call instead of the tenant.
     *
     * @param call the operations and the method, such as {@code requests.create}
     * @param arguments the arguments of the method that are not null
     * @param tenant forwards the call to the tenant; call it once or never
     * @return the result for the caller
     * @throws Exception the exception for the caller, which has to be one that the method can throw
     */
    @Nullable
    Object around(String call, List<Object> arguments, Callable<@Nullable Object> tenant) throws Exception;
}

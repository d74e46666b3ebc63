package dev.latchkey.testkit.call;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Stands between a tenant and those who call it. Thread-safe if the tenant is to be. */
@FunctionalInterface
public interface Interception {

    /**
     * Is given each call in place of the tenant.
     *
     * @param call the operations and the method, such as {@code requests.create}
     * @param arguments what the method was given, without what is null
     * @param tenant lets the tenant answer; to be called once or never
     * @return what the caller is answered
     * @throws Exception what the caller is thrown: one that the method may throw
     */
    @Nullable
    Object around(String call, List<Object> arguments, Callable<@Nullable Object> tenant) throws Exception;
}

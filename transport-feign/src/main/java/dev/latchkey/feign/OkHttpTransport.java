package dev.latchkey.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/**
 * OkHttp, held to one attempt for one call, and asked whether anything left when an attempt fails.
 *
 * <p>By itself OkHttp repeats calls in several cases; all are switched off here. Of a pooled connection that has been idle
 * for ten seconds OkHttp finds out whether it has died, before it writes a POST on it; one that dies sooner is found out too late.
 */
final class OkHttpTransport implements Client {
    private static final int UNAVAILABLE = 503;

    private final ThreadLocal<Boolean> left = ThreadLocal.withInitial(() -> false);
    private final Client client;

    OkHttpTransport(Timeouts timeouts) {
        client = new feign.okhttp.OkHttpClient(new OkHttpClient.Builder()
                .connectTimeout(timeouts.connect())
                .readTimeout(timeouts.read())
                .writeTimeout(timeouts.read())
                .callTimeout(timeouts.call())
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(this::send)
                .build());
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        left.set(false);
        try {
            return client.execute(request, options);
        } catch (IOException e) {
            throw left.get() ? e : unsent(e);
        } catch (RuntimeException e) {
            if (left.get()) {
                throw new IOException(Problems.of(e), e);
            }
            throw e;
        } catch (Exception e) {
            // OkHttp is written in Kotlin, which does not declare what it throws: an interrupt while it connects.
            Thread.currentThread().interrupt();
            throw left.get() ? new IOException(Problems.of(e), e) : NotSentException.interrupted(e);
        } finally {
            left.remove();
        }
    }

    private static IOException unsent(IOException problem) {
        return Thread.currentThread().isInterrupted()
                ? NotSentException.interrupted(problem)
                : NotSentException.unreachable(problem);
    }

    /** Called by the thread of the call when there is a connection, before anything is written. */
    private okhttp3.Response send(Interceptor.Chain chain) throws IOException {
        left.set(true);
        okhttp3.Response answer = chain.proceed(chain.request());
        // OkHttp sends a call again by itself where it is asked to come back at once, a POST as well.
        return answer.code() == UNAVAILABLE
                ? answer.newBuilder().removeHeader("Retry-After").build()
                : answer;
    }
}

package dev.latchkey.feign;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Sends calls with OkHttp: with one attempt for each call, with the knowledge whether anything was sent when an attempt
 * fails, and with the response read to its end.
 *
 * <p>OkHttp repeats calls in several cases; all of them are disabled here. Before it writes a POST on a pooled
 * connection that was idle for ten seconds, OkHttp checks whether the connection is dead; it notices one that dies
 * sooner too late.
 *
 * <p>An interrupt of the waiting thread ends the call at once; the thread stays interrupted.
 */
final class OkHttpTransport implements ClosableClient {
    private static final String RETRY_AFTER = "Retry-After";
    private static final int UNAVAILABLE = 503;

    private final WatchedSockets sockets = new WatchedSockets();
    private final OkHttpClient client;
    private final CallTimeout timeout;
    private final WholeBodyReader body;
    private volatile @Nullable Place last;
    private volatile boolean closed;

    OkHttpTransport(Timeouts timeouts, WholeBodyReader body) {
        this.client = new OkHttpClient.Builder()
                .connectTimeout(timeouts.connect())
                // OkHttp wakes a thread for each timeout that it knows. That of the call also covers writing.
                .readTimeout(timeouts.read().compareTo(timeouts.call()) < 0 ? timeouts.read() : Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .socketFactory(sockets)
                .addNetworkInterceptor(this::send)
                .build();
        this.timeout = CallTimeout.of(timeouts.call());
        this.body = body;
    }

    @Override
    public void close() {
        closed = true;
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        while (true) {
            if (closed) {
                throw NotSentException.closed();
            }
            try {
                return execute(request);
            } catch (UnaskedAnswerException e) {
                // Nothing was written, and the connection is closed. Try once more on a new connection, which is empty.
            }
        }
    }

    private Response execute(Request request) throws IOException {
        Attempt attempt = new Attempt();
        Call call = client.newCall(outgoing(request, attempt));
        CallTimeout.Watch time = timeout.watch(call);
        CancelOnInterrupt interrupt = CancelOnInterrupt.of(call);
        try (okhttp3.Response answer = call.execute()) {
            return Response.builder()
                    .status(answer.code())
                    .reason(answer.message())
                    .headers(headers(answer, attempt))
                    .body(body.read(
                            answer.code(),
                            answer.body().contentLength(),
                            answer.body().byteStream()))
                    .request(request)
                    .build();
        } catch (UnaskedAnswerException e) {
            throw e;
        } catch (IOException e) {
            IOException problem = time.isOver() ? timedOut(e) : e;
            throw attempt.left ? problem : unsent(problem);
        } catch (RuntimeException | Error e) {
            if (attempt.left) {
                throw new IOException(FailureText.of(e), e);
            }
            throw e;
        } catch (Exception e) {
            // OkHttp is written in Kotlin, which does not declare the exception: an interrupt while it connects.
            Thread.currentThread().interrupt();
            throw attempt.left ? new IOException(FailureText.of(e), e) : NotSentException.interrupted(e);
        } finally {
            interrupt.stop();
            time.stop();
            if (closed) {
                // The connection of this call is idle only now.
                client.connectionPool().evictAll();
            }
        }
    }

    private okhttp3.Request outgoing(Request request, Attempt attempt) {
        Headers.Builder headers = new Headers.Builder();
        request.headers().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        byte[] bytes = request.body();
        return new okhttp3.Request.Builder()
                .url(url(request.url()))
                .headers(headers.build())
                .method(request.httpMethod().name(), bytes == null ? null : RequestBody.create(bytes))
                .tag(Attempt.class, attempt)
                .build();
    }

    /** Most calls use the same URL as the call before, and parsing a URL takes as long as writing a small body. */
    private HttpUrl url(String text) {
        Place known = last;
        if (known != null && known.text.equals(text)) {
            return known.url;
        }
        HttpUrl url = HttpUrl.get(text);
        last = new Place(text, url);
        return url;
    }

    private static Map<String, Collection<String>> headers(okhttp3.Response answer, Attempt attempt) {
        Map<String, Collection<String>> headers = new LinkedHashMap<>();
        for (int i = 0; i < answer.headers().size(); i++) {
            headers.computeIfAbsent(answer.headers().name(i), name -> new ArrayList<>(1))
                    .add(answer.headers().value(i));
        }
        if (attempt.retryAfter != null) {
            headers.put(RETRY_AFTER, List.of(attempt.retryAfter));
        }
        return headers;
    }

    private static IOException timedOut(IOException cancelled) {
        IOException problem = new InterruptedIOException("timeout");
        problem.initCause(cancelled);
        return problem;
    }

    private static IOException unsent(IOException problem) {
        return Thread.currentThread().isInterrupted()
                ? NotSentException.interrupted(problem)
                : NotSentException.unreachable(problem);
    }

    /** Called by the thread of the call once there is a connection, before anything is written. */
    private okhttp3.Response send(Interceptor.Chain chain) throws IOException {
        Attempt attempt = Objects.requireNonNull(chain.request().tag(Attempt.class), "attempt");
        Connection connection = Objects.requireNonNull(chain.connection(), "connection");
        WatchedSockets.Watched socket = sockets.below(connection.socket());
        if (socket == null || connection.protocol() == Protocol.HTTP_2) {
            attempt.left = true;
            return withoutRetryAfter(attempt, chain.proceed(chain.request()));
        }
        if (socket.hasSurplus()) {
            socket.close();
            throw new UnaskedAnswerException();
        }
        long reads = socket.reads();
        attempt.left = true;
        okhttp3.Response answer = chain.proceed(chain.request());
        if (socket.reads() == reads) {
            socket.close();
            throw new ProtocolException("what the server had sent before the call was sent cannot be its answer");
        }
        return withoutRetryAfter(attempt, answer);
    }

    private static okhttp3.Response withoutRetryAfter(Attempt attempt, okhttp3.Response answer) {
        if (answer.code() != UNAVAILABLE) {
            return answer;
        }
        // OkHttp repeats a call, even a POST, if the server asks it to retry at once: it must not see that header.
        attempt.retryAfter = answer.header(RETRY_AFTER);
        return answer.newBuilder().removeHeader(RETRY_AFTER).build();
    }

    /** The state of an attempt. */
    private static final class Attempt {
        private boolean left;
        private @Nullable String retryAfter;
    }

    private record Place(String text, HttpUrl url) {}
}

package dev.latchkey.benchmark;

import dev.latchkey.feign.FeignTenant;
import dev.latchkey.feign.RateLimiter;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.tenant.CheckedTenant;
import feign.Feign;
import feign.Headers;
import feign.RequestLine;
import feign.okhttp.OkHttpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Ways to create the same access request. */
public enum Creator {
    /** The JDK's HTTP client with ready bytes, whose answer is read and not looked at. */
    RAW_JDK {
        @Override
        public Runnable at(URI url) {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            byte[] body = LatchkeyJson.mapper().writeValueAsBytes(REQUEST);
            HttpRequest request = HttpRequest.newBuilder(url.resolve("/access-requests/v1"))
                    .header("Authorization", "Bearer token")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            return () -> {
                try {
                    check(client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                                    .statusCode()
                            == 202);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            };
        }
    },

    /** OkHttp with ready bytes, whose answer is read and not looked at. */
    RAW_OKHTTP {
        @Override
        public Runnable at(URI url) {
            okhttp3.OkHttpClient client = new okhttp3.OkHttpClient();
            byte[] body = LatchkeyJson.mapper().writeValueAsBytes(REQUEST);
            return () -> {
                try (okhttp3.Response response = client.newCall(new okhttp3.Request.Builder()
                                .url(url + "/access-requests/v1")
                                .header("Authorization", "Bearer token")
                                .post(okhttp3.RequestBody.create(body, okhttp3.MediaType.get("application/json")))
                                .build())
                        .execute()) {
                    response.body().bytes();
                    check(response.code() == 202);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
        }
    },

    /**
     * Feign and OkHttp with this library's types and their Jackson: one attempt, no mark, no outcome but an exception.
     */
    FEIGN {
        @Override
        public Runnable at(URI url) {
            Raw raw = Feign.builder()
                    .client(new OkHttpClient(new okhttp3.OkHttpClient()))
                    .encoder((value, type, template) ->
                            template.body(LatchkeyJson.mapper().writeValueAsBytes(value), StandardCharsets.UTF_8))
                    .decoder((response, type) -> LatchkeyJson.mapper()
                            .readValue(response.body().asInputStream(), AccessRequestResponse.class))
                    .requestInterceptor(template -> template.header("Authorization", "Bearer token"))
                    .target(Raw.class, url.toString());
            return () -> check(!raw.create(REQUEST).getNewRequests().isEmpty());
        }
    },

    /** The transport with all that it does by default but the rate limit. */
    LATCHKEY {
        @Override
        public Runnable at(URI url) {
            Tenant tenant = tenant(url);
            return () -> check(tenant.requests().create(REQUEST) instanceof Submission.Accepted);
        }
    },

    /** The same behind a check by all rules with nothing known but the time. */
    LATCHKEY_WITH_PREFLIGHT {
        @Override
        public Runnable at(URI url) {
            Tenant tenant = checked(tenant(url));
            return () -> check(tenant.requests().create(REQUEST) instanceof Submission.Accepted);
        }
    },

    /** The same checked twice: what the second check takes is what one takes whose code the processor has at hand. */
    LATCHKEY_WITH_TWO_PREFLIGHTS {
        @Override
        public Runnable at(URI url) {
            Tenant tenant = checked(checked(tenant(url)));
            return () -> check(tenant.requests().create(REQUEST) instanceof Submission.Accepted);
        }
    };

    private static final AccessRequest REQUEST = AccessRequest.builder()
            .addRequestedFor(IdentityId.of("2c918084660f45d6016617daa9210584"))
            .addRequestedItem(RequestedItem.builder()
                    .type(ItemType.ROLE)
                    .id("2c9180835d2e5168015d32f890ca1581")
                    .comment("Joins the audit team")
                    .build())
            .build();

    /** One create at a server, again and again. */
    public abstract Runnable at(URI url);

    private static FeignTenant tenant(URI url) {
        return FeignTenant.builder()
                .baseUrl(url)
                .token("token")
                .rateLimiter(RateLimiter.of(Integer.MAX_VALUE, Duration.ofSeconds(1)))
                .build();
    }

    private static Tenant checked(Tenant tenant) {
        return CheckedTenant.of(tenant, Preflight.of(ApiVersion.DEFAULT)).withFacts(() -> Facts.at(Instant.now()));
    }

    private static void check(boolean accepted) {
        if (!accepted) {
            throw new IllegalStateException("not accepted");
        }
    }

    /** The interface of a plain Feign client. */
    interface Raw {
        @RequestLine("POST /access-requests/v1")
        @Headers({"Content-Type: application/json", "Accept: application/json"})
        AccessRequestResponse create(AccessRequest request);
    }
}

package dev.latchkey.benchmark.generated;

import dev.latchkey.benchmark.generated.okhttp.ApiException;
import java.net.URI;
import java.util.List;

/** The clients that openapi-generator makes from the vendor's description with its defaults, each creating the same request. */
enum GeneratedCreates {
    /** OkHttp and Gson, the generator's first choice. */
    GENERATED_OKHTTP_GSON {
        @Override
        Runnable at(URI url) {
            var api = new dev.latchkey.benchmark.generated.okhttp.api.AccessRequestsApi();
            api.getApiClient().setBasePath(url.toString());
            api.setCustomBaseUrl(url.toString());
            api.getApiClient().setAccessToken("token");
            var request = new dev.latchkey.benchmark.generated.okhttp.model.Accessrequest()
                    .addRequestedForItem(IDENTITY)
                    .addRequestedItemsItem(new dev.latchkey.benchmark.generated.okhttp.model.Accessrequestitem()
                            .type(dev.latchkey.benchmark.generated.okhttp.model.Accessrequestitem.TypeEnum.ROLE)
                            .id(ROLE)
                            .comment(COMMENT));
            return () -> {
                try {
                    check(api.createAccessRequestV1(request).getNewRequests());
                } catch (ApiException e) {
                    throw new IllegalStateException(e);
                }
            };
        }
    },

    /** The JDK's HTTP client and Jackson 2. */
    GENERATED_NATIVE {
        @Override
        Runnable at(URI url) {
            var client = new dev.latchkey.benchmark.generated.jdk.ApiClient();
            client.updateBaseUri(url.toString());
            client.setRequestInterceptor(builder -> builder.header("Authorization", "Bearer token"));
            var api = new dev.latchkey.benchmark.generated.jdk.api.AccessRequestsApi(client);
            var request = new dev.latchkey.benchmark.generated.jdk.model.Accessrequest()
                    .addRequestedForItem(IDENTITY)
                    .addRequestedItemsItem(new dev.latchkey.benchmark.generated.jdk.model.Accessrequestitem()
                            .type(dev.latchkey.benchmark.generated.jdk.model.Accessrequestitem.TypeEnum.ROLE)
                            .id(ROLE)
                            .comment(COMMENT));
            return () -> {
                try {
                    check(api.createAccessRequestV1(request).getNewRequests());
                } catch (dev.latchkey.benchmark.generated.jdk.ApiException e) {
                    throw new IllegalStateException(e);
                }
            };
        }
    },

    /** Feign, OkHttp and Jackson 2. */
    GENERATED_FEIGN {
        @Override
        Runnable at(URI url) {
            var client = new dev.latchkey.benchmark.generated.feign.ApiClient();
            client.setBasePath(url.toString());
            client.getFeignBuilder().requestInterceptor(template -> template.header("Authorization", "Bearer token"));
            var api = client.buildClient(dev.latchkey.benchmark.generated.feign.api.AccessRequestsApi.class);
            var request = new dev.latchkey.benchmark.generated.feign.model.Accessrequest()
                    .addRequestedForItem(IDENTITY)
                    .addRequestedItemsItem(new dev.latchkey.benchmark.generated.feign.model.Accessrequestitem()
                            .type(dev.latchkey.benchmark.generated.feign.model.Accessrequestitem.TypeEnum.ROLE)
                            .id(ROLE)
                            .comment(COMMENT));
            return () -> check(api.createAccessRequestV1(request).getNewRequests());
        }
    };

    private static final String IDENTITY = "2c918084660f45d6016617daa9210584";
    private static final String ROLE = "2c9180835d2e5168015d32f890ca1581";
    private static final String COMMENT = "Joins the audit team";

    /** One create at a server, again and again. */
    abstract Runnable at(URI url);

    private static void check(List<?> newRequests) {
        if (newRequests == null || newRequests.isEmpty()) {
            throw new IllegalStateException("not accepted");
        }
    }
}

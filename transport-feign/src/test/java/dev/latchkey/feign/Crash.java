package dev.latchkey.feign;

import dev.latchkey.model.tenant.PreparedRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A program that keeps a journal of what it sends. {@link CrashTest} runs it as a process, and kills it. */
final class Crash {
    private Crash() {}

    /** {@code send URL JOURNAL} or {@code recover URL JOURNAL}; the latter prints what it finds. */
    public static void main(String[] arguments) throws IOException {
        FeignTenant tenant = FeignTenant.builder()
                .baseUrl(URI.create(arguments[1]))
                .token("a-token")
                .statusLag(Duration.ZERO)
                .build();
        Path journal = Path.of(arguments[2]);
        if (arguments[0].equals("send")) {
            PreparedRequest prepared = tenant.requests().prepare(Fixtures.grant());
            Files.writeString(journal, prepared.toJson());
            System.out.println(tenant.requests().create(prepared));
        } else {
            PreparedRequest prepared = PreparedRequest.ofJson(Files.readString(journal));
            System.out.println(tenant.requests().reconcile(prepared));
        }
    }
}

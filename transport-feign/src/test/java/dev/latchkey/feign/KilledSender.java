package dev.latchkey.feign;

import dev.latchkey.model.tenant.PreparedRequest;
import dev.latchkey.model.tenant.RequestMark;
import dev.latchkey.model.tenant.Submission;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A program that sends one request after the other, until {@link KillsTest} kills it. Its journal holds each request before it is
 * sent, and its mark once the outcome is known.
 */
final class KilledSender {
    private KilledSender() {}

    /** {@code URL JOURNAL}. */
    public static void main(String[] arguments) throws IOException {
        FeignTenant tenant = FeignTenant.builder()
                .baseUrl(URI.create(arguments[0]))
                .token("a-token")
                .retries(RetryPolicy.off())
                .build();
        Path journal = Path.of(arguments[1]);
        while (true) {
            PreparedRequest prepared = tenant.requests().prepare(Fixtures.grant());
            append(journal, prepared.toJson());
            if (!(tenant.requests().create(prepared) instanceof Submission.Unknown)) {
                append(journal, RequestMark.marks(prepared.request()).iterator().next());
            }
        }
    }

    private static void append(Path journal, String line) throws IOException {
        Files.writeString(
                journal, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }
}

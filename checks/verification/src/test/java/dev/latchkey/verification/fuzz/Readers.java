package dev.latchkey.verification.fuzz;

import dev.latchkey.bulk.plan.Planner;
import dev.latchkey.bulk.submit.Journal;
import dev.latchkey.bulk.submit.JournalException;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.bulk.table.UnusableTableException;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.feign.RetryPolicy;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.organisation.InvalidOrganisationException;
import dev.latchkey.testkit.organisation.OrganisationJson;
import dev.latchkey.validation.Fixes;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import tools.jackson.core.JacksonException;

/** The readers inside the process, each with the exceptions that it may answer with. */
final class Readers {
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");
    private static final List<Preflight> PREFLIGHTS =
            Stream.of(ApiVersion.values()).map(Preflight::of).toList();
    private static final int[] STATUSES = {400, 429, 200, 202, 401, 403, 404, 500, 503, 204, 302, 410, 422};

    private Readers() {}

    /** The first byte picks the body, the second the API version. */
    static void document(byte[] data) {
        List<BodyType<?>> types = BodyType.all();
        BodyType<?> type = types.get(at(data, 0) % types.size());
        Preflight preflight = PREFLIGHTS.get(at(data, 1) % PREFLIGHTS.size());
        byte[] body = from(data, 2);
        Document<?> document = DocumentReader.read(type, body);
        PreflightReport report = preflight.check(document, Facts.at(NOW));
        if (!report.equals(preflight.check(DocumentReader.read(type, body), Facts.at(NOW)))) {
            throw new AssertionError("two checks of one document differ");
        }
        Fixes.apply(new String(body, StandardCharsets.UTF_8), report, Fixes.Extent.ALL);
    }

    static void facts(byte[] data) {
        try {
            LatchkeyJson.mapper().readValue(data, Facts.class);
        } catch (JacksonException e) {
            // Documented.
        }
    }

    static void organisation(byte[] data) {
        try {
            OrganisationJson.read(new String(data, StandardCharsets.UTF_8));
        } catch (InvalidOrganisationException e) {
            // Documented.
        }
    }

    /** The first byte picks the format. */
    static void table(byte[] data) throws IOException {
        TableFormat format = at(data, 0) == 'J' ? TableFormat.JSON_LINES : TableFormat.CSV;
        try {
            Planner.of(PREFLIGHTS.get(PREFLIGHTS.size() - 1), NOW)
                    .plan("table", format, new ByteArrayInputStream(from(data, 1)), OutputStream::nullOutputStream);
        } catch (UnusableTableException e) {
            // Documented.
        }
    }

    /** After a J, records without their checksums, which are put in front of them, so that records are read at all. */
    static void journal(byte[] bytes) throws IOException {
        byte[] data = at(bytes, 0) == 'J' ? withChecksums(from(bytes, 1)) : from(bytes, 1);
        Path file = Files.createTempFile("fuzz", ".journal");
        try {
            Files.write(file, data);
            Journal.read(file).close();
        } catch (JournalException e) {
            // Documented.
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Records without checksums behind that of the plan. */
    static void resume(byte[] bytes) throws IOException {
        ResumedJournals.submit(withChecksums(bytes));
    }

    /** A digit or letter for the status, headers by lines up to a 0, and the body. */
    static void answer(byte[] data) {
        String text = new String(data, StandardCharsets.ISO_8859_1);
        int headersEnd = text.indexOf('\0', Math.min(2, text.length()));
        String headers = headersEnd < 0 ? "" : text.substring(Math.min(2, headersEnd), headersEnd);
        byte[] body = headersEnd < 0 ? data : from(data, headersEnd + 1);
        int status = STATUSES[at(data, 0) % STATUSES.length];
        Map<String, Collection<String>> byName = headers.lines()
                .filter(line -> line.indexOf(':') > 0)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')),
                        line -> List.of(line.substring(line.indexOf(':') + 1).strip()),
                        (first, second) -> second));
        try (FeignTenant tenant = FeignTenant.builder()
                .tenant("acme")
                .token("token")
                .retries(RetryPolicy.off())
                .surroundings(() -> NOW, Readers::pass, new SplittableRandom(1))
                .client((request, options) -> Response.builder()
                        .status(status)
                        .headers(byName)
                        .request(request)
                        .body(body)
                        .build())
                .build()) {
            tenant.requests()
                    .create(LatchkeyJson.mapper()
                            .readValue(
                                    "{\"requestedFor\":[\"identity-1\"],\"requestedItems\":[{\"type\":\"ROLE\",\"id\":\"role-1\"}]}",
                                    AccessRequest.class));
            tenant.status().page(StatusQuery.builder().build());
        } catch (TenantException e) {
            // Documented.
        }
    }

    private static byte[] withChecksums(byte[] records) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (String record : new String(records, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            byte[] json = record.getBytes(StandardCharsets.ISO_8859_1);
            CRC32C checksum = new CRC32C();
            checksum.update(json);
            lines.writeBytes(
                    (HexFormat.of().toHexDigits((int) checksum.getValue()) + " ").getBytes(StandardCharsets.US_ASCII));
            lines.writeBytes(json);
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static void pass(Duration pause) {}

    private static int at(byte[] data, int index) {
        return index < data.length ? data[index] & 0x7f : 0;
    }

    private static byte[] from(byte[] data, int index) {
        return Arrays.copyOfRange(data, Math.min(index, data.length), data.length);
    }
}

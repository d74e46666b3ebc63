package dev.latchkey.bulk.submit;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.plan.Planner;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.validation.Preflight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Plans in files, with a request for each row of a table. */
final class Plans {
    static final String HEADER = "action,identityId,itemType,itemId,comment\n";

    private Plans() {}

    /** A role for an employee and for a colleague. */
    static PlanFile twoGrants(Path folder, Instant now) throws IOException {
        return of(
                folder,
                HEADER + "grant," + DemoOrganisation.EMPLOYEE + ",ROLE," + DemoOrganisation.AUDIT_ROLE + ",\n"
                        + "grant," + DemoOrganisation.COLLEAGUE + ",ROLE," + DemoOrganisation.AUDIT_ROLE + ",\n",
                now);
    }

    static PlanFile of(Path folder, String table, Instant now) throws IOException {
        Path path = folder.resolve("plan" + table.hashCode() + ".jsonl");
        try (OutputStream output =
                Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            Planner.of(Preflight.of(ApiVersion.V1), now)
                    .pairsPerRequest(1)
                    .plan(
                            "wanted.csv",
                            TableFormat.CSV,
                            new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                            OutputStream::nullOutputStream)
                    .writeTo(output);
        }
        return PlanFile.open(path);
    }
}

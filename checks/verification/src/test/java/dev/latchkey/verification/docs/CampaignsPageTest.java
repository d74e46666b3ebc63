package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.bulk.plan.Plan;
import dev.latchkey.bulk.plan.Planner;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CampaignsPageTest {

    @Test
    void aTableIsPlanned() throws IOException {
        InputStream table = new ByteArrayInputStream(
                "action,identityId,itemType,itemId\ngrant,ada,ROLE,dev\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream rejected = new ByteArrayOutputStream();
        Instant now = Instant.parse("2026-11-30T08:00:00Z");

        Plan plan =
                Planner.of(Preflight.of(ApiVersion.V1), now).plan("wanted.csv", TableFormat.CSV, table, () -> rejected);
        plan.writeTo(output);

        assertThat(output.toString(StandardCharsets.UTF_8)).contains("\"pairs\":1,\"requests\":1");
        assertThat(rejected.size()).isZero();
    }
}

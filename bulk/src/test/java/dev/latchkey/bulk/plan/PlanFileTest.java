package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.version.ApiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {
    private static final String TABLE = """
            action,identityId,itemType,itemId
            grant,ada,ROLE,dev
            """;

    @TempDir
    Path folder;

    @Test
    void aPlanIsReadAsItWasWritten() throws IOException {
        Planned planned = Planned.csv(ApiVersion.V1, TABLE);

        PlanFile file = PlanFile.open(written(planned.text()));

        assertThat(file.getHeader()).isEqualTo(planned.plan().getHeader());
        assertThat(requests(file)).isEqualTo(planned.requests());
        assertThat(file.getSha256()).isEqualTo(TableHash.sha256(file.getPath()));
    }

    @Test
    void hashesAreThoseOfOtherTools() throws IOException {
        // printf abc | sha256sum
        assertThat(TableHash.sha256(written("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aPlanOfALaterFormatIsRefused() throws IOException {
        Path later =
                written(Planned.csv(ApiVersion.V1, TABLE).text().replace("\"latchkeyPlan\":1", "\"latchkeyPlan\":2"));

        assertThatThrownBy(() -> PlanFile.open(later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(later + " is not a plan of format 1, the only one that this version of Latchkey reads");
    }

    private static List<PlannedRequest> requests(PlanFile file) throws IOException {
        try (Stream<PlannedRequest> requests = file.requests()) {
            return requests.toList();
        }
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }
}

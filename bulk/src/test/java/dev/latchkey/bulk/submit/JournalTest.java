package dev.latchkey.bulk.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.submit.JournalEntry.Kind;
import dev.latchkey.bulk.submit.RequestProgress.Stage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void namesAFile() {
        file = folder.resolve("run.journal");
    }

    @Test
    void aFileThatHasSomethingInItIsNotBegun() throws IOException {
        Files.writeString(file, "x");

        assertThatThrownBy(() -> Journal.begin(file, plan(), NOW))
                .isInstanceOf(JournalException.class)
                .hasMessage(file + " exists; resume it, or name another file");
        assertThat(file).hasContent("x");
    }

    @Test
    void anEmptyFileIsBegun() throws IOException {
        Files.createFile(file);

        Journal.begin(file, plan(), NOW).close();

        assertThat(Journal.read(file).get(1).stage()).isEqualTo(Stage.WAITING);
    }

    @Test
    void aJournalThatBeganSurvivesACrashOfTheMachine() throws IOException {
        try (FullDiskChannel disk = disk()) {
            Journal.begin(file, disk, plan(), NOW);

            assertThat(disk.isForced()).isTrue();
        }
    }

    @Test
    void aJournalKnowsItsPlan() throws IOException {
        PlanFile plan = plan();
        Journal.begin(file, plan, NOW).close();

        assertThat(Journal.read(file).getPlanPath()).isEqualTo(plan.getPath().toAbsolutePath());
    }

    @Test
    void aJournalThatNamesNoFileHasAPlanAllTheSame() throws IOException {
        Files.write(file, JournalText.line(JournalEntry.of(Kind.PLAN, 0, NOW, plan().getSha256())));

        assertThat(Journal.read(file).getPlanPath()).isEqualTo(Path.of(""));
    }

    @Test
    void aJournalThatCannotBeResumedIsNotLocked() throws IOException {
        PlanFile plan = plan();
        Journal.begin(file, plan, NOW).close();
        PlanFile other = Plans.of(folder, Plans.HEADER + "grant,ada,ROLE,dev,\n", NOW);
        assertThatThrownBy(() -> Journal.resume(file, other)).isInstanceOf(JournalException.class);

        Journal.resume(file, plan).close();
    }

    @Test
    void resumingCutsOffNothingThatIsWhole() throws IOException {
        PlanFile plan = plan();
        try (Journal journal = Journal.begin(file, plan, NOW)) {
            journal.append(JournalEntry.of(Kind.INTENT, 1, NOW, "mark"));
            journal.append(JournalEntry.of(Kind.ACCEPTED, 1, NOW, List.of("2c91")));
        }
        byte[] whole = Files.readAllBytes(file);

        Journal.resume(file, plan).close();

        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void aRecordOfZerosBeforeOthersIsDamage() throws IOException {
        PlanFile plan = plan();
        try (Journal journal = Journal.begin(file, plan, NOW)) {
            journal.append(JournalEntry.of(Kind.INTENT, 1, NOW, "mark"));
            journal.append(JournalEntry.of(Kind.ACCEPTED, 1, NOW, List.of("2c91")));
        }
        Files.writeString(file, Files.readString(file).replace("INTENT", "\0\0\0\0\0\0"));

        assertThatThrownBy(() -> Journal.resume(file, plan))
                .isInstanceOf(JournalException.class)
                .hasMessageStartingWith(file + ": record 2 is damaged, and others follow.");
    }

    @Test
    void recordsThatNoSubmitterWritesAreRefused() throws IOException {
        JournalEntry intent = JournalEntry.of(Kind.INTENT, 1, NOW, "mark");

        assertRefused("record 2 is about request 1, which has no mark", JournalEntry.of(Kind.SENT, 1, NOW, "later"));
        assertRefused(
                "record 2 is about request 1, which has no mark", JournalEntry.of(Kind.INTENT, 1, NOW, (String) null));
        assertRefused(
                "record 3 is about request 2, which has no mark",
                intent,
                JournalEntry.of(Kind.CANNOT_TELL, 2, NOW, "two of them"));
        assertRefused("record 3 prepares request 1 a second time", intent, intent);
        assertRefused("record 2 is of a second plan", JournalEntry.ofPlan("00", "plan.jsonl", NOW));
    }

    private void assertRefused(String what, JournalEntry... records) throws IOException {
        Files.deleteIfExists(file);
        PlanFile plan = plan();
        Journal.begin(file, plan, NOW).close();
        for (JournalEntry each : records) {
            Files.write(file, JournalText.line(each), StandardOpenOption.APPEND);
        }

        String message = file + ": " + what
                + ". No submitter writes this. Restore the file from a copy; do not submit without it";
        assertThatThrownBy(() -> Journal.read(file))
                .isInstanceOf(JournalException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Journal.resume(file, plan))
                .isInstanceOf(JournalException.class)
                .hasMessage(message);
    }

    private FullDiskChannel disk() throws IOException {
        return new FullDiskChannel(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), Long.MAX_VALUE);
    }

    private PlanFile plan() throws IOException {
        return Plans.twoGrants(folder, NOW);
    }
}

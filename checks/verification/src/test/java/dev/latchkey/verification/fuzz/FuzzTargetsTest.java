package dev.latchkey.verification.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.latchkey.verification.law.States;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Readers refuse what they cannot read as documented, and with nothing else. {@link GuidedFuzzing} tries many more inputs.
 */
class FuzzTargetsTest {
    private static final long SEED = 26113012;
    private static final int INPUTS = 60;

    @ParameterizedTest
    @EnumSource
    @States("What once broke a reader no longer does.")
    void whatOnceBrokeAReaderNoLongerDoes(FuzzTarget target) throws IOException {
        for (Path file : FuzzCorpus.files(target)) {
            byte[] input = Files.readAllBytes(file);
            assertThatCode(() -> target.read(input)).as(file.toString()).doesNotThrowAnyException();
        }
    }

    /** An input that hangs a reader ends the build. */
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    @States(
            "A reader of documents, facts, organisations, tables, journals, answers, sockets or arguments refuses what is"
                    + " damaged with an exception that it documents.")
    void damagedInputIsReadOrRefusedAsDocumented(FuzzTarget target) {
        Damage damage = new Damage(target.seeds(), SEED);
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = damage.next();
            assertThatCode(() -> target.read(input))
                    .as("%s %s", target, HexFormat.of().formatHex(input))
                    .doesNotThrowAnyException();
        }
    }
}

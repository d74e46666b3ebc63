package dev.latchkey.verification.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.verification.law.States;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcurrentChecksTest {
    private static final long SEED = 26113013;
    private static final int CASES = Integer.getInteger("latchkey.concurrency.rounds", 1) * 100;

    @Test
    @States("Threads that share a preflight, a document and its facts get the reports that one thread gets.")
    void threadsThatShareEverythingGetTheReportsOfOneThread() {
        Preflight preflight = Preflight.of(ApiVersion.V1);
        SplittableRandom random = new SplittableRandom(SEED);
        List<Shared> cases = Stream.generate(
                        () -> Cases.wild().in(ApiVersion.V1).draw(random))
                .limit(CASES)
                .map(Shared::of)
                .toList();
        List<PreflightReport> alone =
                cases.stream().map(each -> each.check(preflight)).toList();
        List<Shared> unread = cases.stream().map(Shared::again).toList();

        List<List<PreflightReport>> together = Together.all(thread -> IntStream.range(0, unread.size())
                .mapToObj(i -> unread.get(i).check(preflight))
                .toList());

        assertThat(together).allSatisfy(reports -> assertThat(reports).isEqualTo(alone));
    }

    /** A document that no thread has checked yet, so that what it works out lazily is worked out by all at once. */
    private static final class Shared {
        private final BodyType<?> type;
        private final byte[] bytes;
        private final Document<?> document;
        private final Facts facts;

        private Shared(BodyType<?> type, byte[] bytes, Facts facts) {
            this.type = type;
            this.bytes = bytes;
            this.document = DocumentReader.read(type, bytes);
            this.facts = facts;
        }

        static Shared of(GeneratedCase aCase) {
            return new Shared(
                    BodyType.find(aCase.getOperation()).orElseThrow(),
                    aCase.getBytes(),
                    LatchkeyJson.mapper().treeToValue(aCase.getFacts(), Facts.class));
        }

        Shared again() {
            return new Shared(type, bytes, facts);
        }

        PreflightReport check(Preflight preflight) {
            return preflight.check(document, facts);
        }
    }
}

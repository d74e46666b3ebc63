package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.settings.LimitName;
import dev.latchkey.validation.settings.Settings;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that finds nothing allocates nothing. The bytes are those that the JVM counts for this thread, not times. */
final class AllocationTest {
    private static final int CHECKS = 10_000;
    private static final int ROUNDS = 5;
    private static final String COMMENT = "'comment':'c'";
    private static final String DATES = "'startDate':'2027-01-01T00:00:00Z','removeDate':'2027-06-30T21:59:59.999Z'";
    private static final String ACCOUNT = Sample.selection(Sample.source(1, Sample.account(1)));
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Preflight PREFLIGHT = Preflight.of(ApiVersion.V1);
    private static final Preflight WITH_SETTINGS = Preflight.builder(ApiVersion.V1)
            .settings(Settings.builder()
                    .level("unknown-field", Level.ERROR)
                    .off("date-utc")
                    .limit(LimitName.ENTITLEMENTS, 50, "observed")
                    .suppress("revoke-comment", "/requestedItems/*", "the old portal", LocalDate.of(2027, 1, 31))
                    .build())
            .build();

    /** A field, so that the compiler cannot leave out what is assigned. */
    private Facts facts = Facts.none();

    static Stream<Named<String>> validRequests() {
        return Stream.of(
                Named.of("a grant of one item", Sample.grant(Sample.role(1, DATES))),
                Named.of(
                        "a grant of 25 entitlements to 10 identities",
                        Sample.flat("GRANT_ACCESS", 10, Sample.entitlements(1, 25))),
                Named.of("a grant of 64 roles to 2 identities", Sample.flat("GRANT_ACCESS", 2, roles(64))),
                Named.of("a grant of 2 roles to 64 identities", Sample.flat("GRANT_ACCESS", 64, roles(2))),
                Named.of("a grant on selected accounts", nestedGrant()),
                Named.of("a revoke", Sample.revoke(Sample.role(1, COMMENT), Sample.entitlement(1, COMMENT))),
                Named.of("a modify", Sample.modify(Sample.role(1, DATES), Sample.entitlement(2, DATES))),
                Named.of(
                        "a grant to machines",
                        Sample.nested(
                                "GRANT_ACCESS",
                                Sample.machine(1, Sample.entitlement(1, ACCOUNT)),
                                Sample.machine(2, Sample.entitlement(1, ACCOUNT, DATES)))),
                Named.of(
                        "a revoke from a machine",
                        Sample.nested("REVOKE_ACCESS", Sample.machine(1, Sample.entitlement(1, COMMENT)))));
    }

    @ParameterizedTest
    @MethodSource("validRequests")
    void aCheckThatFindsNothingAllocatesNothing(String json) {
        AccessRequest request = DocumentReader.read(BodyType.CREATE, json).getBody();
        Facts facts = CompleteFacts.of(request);
        assertThat(PREFLIGHT.check(request, facts).getFindings()).isEmpty();

        assertThat(leastBytesOfChecks(PREFLIGHT, request, facts))
                .as("bytes of %s checks", CHECKS)
                .isLessThan(CHECKS);
    }

    @ParameterizedTest
    @MethodSource("validRequests")
    void settingsDoNotMakeACheckAllocate(String json) {
        AccessRequest request = DocumentReader.read(BodyType.CREATE, json).getBody();

        assertThat(leastBytesOfChecks(WITH_SETTINGS, request, CompleteFacts.of(request)))
                .as("bytes of %s checks", CHECKS)
                .isLessThan(CHECKS);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1024", "25, 10, 2048"})
    void aCheckByAllRulesThatKnowsOnlyTheTimeTakesLittle(int entitlements, int identities, long bytes) {
        AccessRequest request = DocumentReader.read(
                        BodyType.CREATE, Sample.flat("GRANT_ACCESS", identities, Sample.entitlements(1, entitlements)))
                .getBody();

        assertThat(leastBytesOfChecks(PREFLIGHT, request, Facts.at(CompleteFacts.NOW)))
                .as("bytes of %s checks", CHECKS)
                .isLessThan(CHECKS * bytes);
    }

    @Test
    void factsThatKnowOnlyTheTimeTakeLittle() {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long thread = Thread.currentThread().getId();
            long before = THREADS.getThreadAllocatedBytes(thread);
            for (int i = 0; i < CHECKS; i++) {
                facts = Facts.at(CompleteFacts.NOW);
            }
            least = Math.min(least, THREADS.getThreadAllocatedBytes(thread) - before);
        }

        assertThat(facts.get(Fact.NOW)).isEqualTo(CompleteFacts.NOW);
        assertThat(least).as("bytes of %s facts", CHECKS).isLessThan(CHECKS * 320L);
    }

    /** The least of several rounds: now and then a round takes the few bytes of a compiler's bookkeeping. */
    private static long leastBytesOfChecks(Preflight preflight, AccessRequest request, Facts facts) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > 0; round++) {
            least = Math.min(least, bytesOfChecks(preflight, request, facts));
        }
        return least;
    }

    private static long bytesOfChecks(Preflight preflight, AccessRequest request, Facts facts) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        int findings = 0;
        for (int i = 0; i < CHECKS; i++) {
            findings += preflight.check(request, facts).getFindings().size();
        }
        long bytes = THREADS.getThreadAllocatedBytes(thread) - before;
        assertThat(findings).isZero();
        return bytes;
    }

    private static String[] roles(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Sample::role).toArray(String[]::new);
    }

    private static String nestedGrant() {
        return Sample.nested(
                "GRANT_ACCESS",
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> Sample.person(
                                i,
                                Sample.role(1, ACCOUNT, COMMENT),
                                Sample.entitlement(2, ACCOUNT, "'clientMetadata':{'a':'b'}")))
                        .toArray(String[]::new));
    }
}

package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fix.Fix;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents within the limits of reading that are made to be slow. Work that grows with the square of the document would take
 * minutes here for each of them, and all of these together take seconds.
 */
class HostileDocumentsTest {
    private static final Preflight PREFLIGHT = Preflight.of(ApiVersion.V1);
    private static final Facts NOW = Facts.at(Instant.parse("2026-11-21T12:00:00Z"));

    static Stream<Case> documents() {
        return Stream.of(
                new Case(
                        "unknown-field",
                        "unknown fields of one hash code",
                        80_000,
                        flat("'r'", each(80_000, ",", i -> "'" + sameHash(i) + "':1"))),
                new Case(
                        "metadata-strings",
                        "numbers under keys of one hash code",
                        80_000,
                        flat("'r','clientMetadata':{" + each(80_000, "", i -> "'" + sameHash(i) + "':1") + "}", "")),
                new Case(
                        "duplicate-item",
                        "a double among ids of one hash code",
                        1,
                        items(40_000, i -> "{'type':'ROLE','id':'" + sameHash(i % 39_999) + "'}")),
                new Case(
                        "duplicate-item",
                        "20,000 doubled items",
                        20_000,
                        items(40_000, i -> "{'type':'ROLE','id':'r" + i / 2 + "'}")),
                new Case(
                        "duplicate-identity",
                        "18,000 entries for one identity",
                        17_999,
                        entries(18_000, i -> "'x','requestedItems':[{'type':'ROLE','id':'r" + i + "'}]")),
                new Case(
                        "duplicate-identity",
                        "9,000 doubled entries",
                        9_000,
                        entries(18_000, i -> "'x" + i / 2 + "','requestedItems':[{'type':'ROLE','id':'r'}]")),
                new Case(
                        "duplicate-identity",
                        "120,000 doubled identities",
                        120_000,
                        identities(240_000, i -> "'x" + i / 2 + "'")),
                new Case("duplicate-identity", "one identity 240,000 times", 239_999, identities(240_000, i -> "'x'")),
                new Case(
                        "machine-entitlements-only",
                        "machines of one hash code",
                        16_000,
                        entries(
                                16_000,
                                i -> "'" + sameHash(i)
                                        + "','identityType':'MACHINE','requestedItems':[{'type':'ROLE','id':'r'}]")),
                new Case(
                        "one-account-per-source",
                        "18,000 accounts on one source",
                        17_999,
                        entries(
                                1,
                                x -> "'x','requestedItems':[{'type':'ENTITLEMENT','id':'e','accountSelection':["
                                        + each(
                                                18_000,
                                                "",
                                                i -> "{'sourceId':'s','accounts':[{'nativeIdentity':'" + i + "'}]}")
                                        + "]}]")),
                new Case("json-type", "240,000 values of another type", 240_000, identities(240_000, i -> "7")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void takesLinearWorkAndBoundsWhatItTells(Case hostile) {
        PreflightReport report = check(hostile.json);

        long found = count(report, hostile.ruleId);
        assertThat(found).isEqualTo(Math.min(1_000, hostile.violations));
        assertThat(found + report.getOmittedFindings()).isGreaterThanOrEqualTo(hostile.violations);
        report.getFindings().forEach(Finding::getFix);
    }

    @Test
    void everyCopyOfManyIsDroppedByASafeFix() {
        PreflightReport report =
                check(entries(18_000, i -> "'x" + i % 17_500 + "','requestedItems':[{'type':'ROLE','id':'r'}]"));

        List<Fix> fixes = report.getFindings().stream()
                .map(Finding::getFix)
                .filter(Objects::nonNull)
                .filter(Fix::isSafe)
                .toList();
        assertThat(fixes).hasSize(500);
    }

    @Test
    void anEntryIsDroppedOnlyIfOneEarlierEntryHasAllItsItems() {
        PreflightReport report = check(entries(
                4,
                i -> "'x','requestedItems':["
                        + List.of(
                                        "{'type':'ROLE','id':'a'}",
                                        "{'type':'ROLE','id':'b'}",
                                        "{'type':'ROLE','id':'a'},{'type':'ROLE','id':'b'}",
                                        "{'id':'b','type':'ROLE','comment':null}")
                                .get(i)
                        + "]"));

        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getFix() != null)
                .extracting(Finding::getPointer)
                .containsExactly("/requestedForWithRequestedItems/3/identityId");
    }

    private static long count(PreflightReport report, String ruleId) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRule().getId().equals(ruleId))
                .count();
    }

    private static PreflightReport check(String json) {
        return PREFLIGHT.check(DocumentReader.read(BodyType.CREATE, json), NOW);
    }

    private static String flat(String id, String more) {
        return Sample.json("{'requestedFor':['x'],'requestedItems':[{'type':'ROLE','id':" + id + "}]" + more + "}");
    }

    private static String items(int count, IntFunction<String> item) {
        return Sample.json("{'requestedFor':['x'],'requestedItems':[" + each(count, "", item) + "]}");
    }

    private static String identities(int count, IntFunction<String> identity) {
        return Sample.json(
                "{'requestedFor':[" + each(count, "", identity) + "],'requestedItems':[{'type':'ROLE','id':'r'}]}");
    }

    private static String entries(int count, IntFunction<String> entry) {
        return Sample.json("{'requestedForWithRequestedItems':["
                + each(count, "", i -> "{'identityId':" + entry.apply(i) + "}") + "]}");
    }

    private static String each(int count, String start, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(",", start, ""));
    }

    /** Texts of one length that all have the hash code of each other: "Aa" and "BB" have the same. */
    private static String sameHash(int number) {
        return IntStream.range(0, 17)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private record Case(String ruleId, String name, int violations, String json) {
        @Override
        public String toString() {
            return name;
        }
    }
}

package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.requirement.ItemReference;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents that cost minutes where time grows with the square of their size. None of them takes a noticeable time. */
class HostileDocumentsTest {
    private static final Preflight PREFLIGHT = Preflight.of(ApiVersion.V1);
    private static final IdentityId ADA = IdentityId.of("ada");

    @Test
    void entriesForOneIdentityAreTold() {
        assertTold(
                18_000,
                "duplicate-identity",
                17_999,
                "requestedForWithRequestedItems",
                i -> "{'identityId':'ada','requestedItems':[{'type':'ROLE','id':'role-" + i + "'}]}");
    }

    @Test
    void doubledEntriesAreTold() {
        assertTold(
                18_000,
                "duplicate-identity",
                9_000,
                "requestedForWithRequestedItems",
                i -> "{'identityId':'identity-" + i / 2 + "','requestedItems':[{'type':'ROLE','id':'role'}]}");
    }

    @Test
    void doubledIdentitiesAreTold() {
        assertTold(120_000, "duplicate-identity", 60_000, "requestedFor", i -> "'identity-" + i / 2 + "'");
    }

    @Test
    void repeatsAtTheEndOfALongListArePutRight() {
        PreflightReport report = check(
                "{'requestedItems':[" + join(19_000, i -> "{'type':'ROLE','id':'role-" + i % 18_000 + "'}") + "]}");

        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getRule().getId().equals("duplicate-item"))
                .hasSize(1000)
                .allMatch(
                        finding -> finding.getFix() != null && finding.getFix().isSafe());
    }

    @Test
    void accountsOnManySourcesAreTold() {
        PreflightReport report = check("{'requestedForWithRequestedItems':[{'identityId':'ada','requestedItems':["
                + "{'type':'ROLE','id':'role','accountSelection':["
                + join(
                        18_001,
                        i -> "{'sourceId':'source-" + i % 18_000 + "','accounts':[{'nativeIdentity':'" + i + "'}]}")
                + "]}]}]}");

        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getRule().getId().equals("one-account-per-source"))
                .hasSize(1);
    }

    @Test
    void itemsWithEqualHashCodesAreTold() {
        assertTold(
                40_001,
                "duplicate-item",
                1,
                "requestedItems",
                i -> "{'type':'ROLE','id':'" + ofEqualHashCode(i % 40_000) + "'}");
    }

    @Test
    void repeatedKeysAreTold() {
        PreflightReport report = check("{" + join(40_000, i -> "'key':1") + "}");

        assertThat(report.getVerdict()).isEqualTo(Verdict.FAIL);
        assertThat(report.getFindings()).hasSizeLessThan(3_000);
        assertThat(report.getOmittedFindings()).isGreaterThan(38_000);
    }

    @Test
    void unknownFieldsWithEqualHashCodesAreTold() {
        PreflightReport report = check("{" + join(40_000, i -> "'" + ofEqualHashCode(i) + "':1") + "}");

        assertThat(report.getOmittedFindings()).isEqualTo(39_000);
    }

    @Test
    void machinesWithEqualHashCodesAreTold() {
        assertTold(
                16_000,
                "machine-entitlements-only",
                16_000,
                "requestedForWithRequestedItems",
                i -> "{'identityId':'" + ofEqualHashCode(i)
                        + "','identityType':'MACHINE','requestedItems':[{'type':'ROLE','id':'role'}]}");
    }

    @Test
    void metadataUnderKeysWithEqualHashCodesIsTold() {
        PreflightReport report = check("{'requestedFor':['ada'],'requestedItems':[{'type':'ROLE','id':'role'}],"
                + "'clientMetadata':{" + join(40_000, i -> "'" + ofEqualHashCode(i) + "':1") + "}}");

        assertThat(report.getFindings()).hasSize(1_000);
        assertThat(report.getOmittedFindings()).isEqualTo(39_000);
    }

    @Test
    void manyAccountsOnOneSourceAreCounted() {
        List<Account> accounts = IntStream.range(0, 40_000)
                .mapToObj(i -> Account.builder()
                        .sourceId("source")
                        .nativeIdentity("account-" + i)
                        .build())
                .toList();
        Facts facts = Facts.builder()
                .putAll(Fact.ACCOUNTS, Map.of(ADA, Map.of("e", accounts)))
                .build();
        AccessRequest request = DocumentReader.read(
                        BodyType.CREATE,
                        "{\"requestedFor\":[\"ada\"],\"requestedItems\":[{\"type\":\"ENTITLEMENT\",\"id\":\"e\"}]}")
                .getBody();

        assertThat(PREFLIGHT.check(request, facts).getFindings())
                .filteredOn(finding -> finding.getRule().getId().equals("account-selection-needed"))
                .extracting(Finding::getMessage)
                .containsExactly("ada has several accounts on the source source, and none is selected");
        assertThat(PREFLIGHT
                        .requirements(List.of(new ItemReference(ItemType.ENTITLEMENT, "e")), List.of(ADA), facts)
                        .getItems()
                        .get(0)
                        .getAccountChoices())
                .hasSize(1);
    }

    @Test
    void manyAssignmentsOfOneItemAreCounted() {
        List<Assignment> assignments = IntStream.range(0, 200_000)
                .mapToObj(i -> Assignment.builder()
                        .type(ItemType.ROLE)
                        .id("r")
                        .assignmentId("assignment-" + i / 2)
                        .build())
                .toList();
        Facts facts = Facts.builder()
                .putAll(Fact.ASSIGNMENTS, Map.of(ADA, assignments))
                .build();
        AccessRequest request = DocumentReader.read(
                        BodyType.CREATE,
                        "{\"requestType\":\"REVOKE_ACCESS\",\"requestedFor\":[\"ada\"],\"requestedItems\":[{\"type\":\"ROLE\",\"id\":\"r\"}]}")
                .getBody();

        assertThat(PREFLIGHT.check(request, facts).getFindings())
                .extracting(Finding::getMessage)
                .contains("ada has this item 100000 times; the request does not say which one is meant");
    }

    private static void assertTold(int size, String rule, int times, String key, IntFunction<String> element) {
        PreflightReport report = check("{'" + key + "':[" + join(size, element) + "]}");
        long told = report.getFindings().stream()
                .filter(finding -> finding.getRule().getId().equals(rule))
                .peek(Finding::getFix)
                .count();

        assertThat(told).isEqualTo(Math.min(times, 1000));
        assertThat(report.getOmittedFindings()).isGreaterThanOrEqualTo(Math.max(0, times - 1000));
    }

    private static PreflightReport check(String singleQuoted) {
        return PREFLIGHT.check(
                DocumentReader.read(BodyType.CREATE, singleQuoted.replace('\'', '"')), Facts.at(CompleteFacts.NOW));
    }

    private static String join(int size, IntFunction<String> element) {
        return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(","));
    }

    /** "Aa" and "BB" have the same hash code, and so has whatever is made of them. */
    private static String ofEqualHashCode(int number) {
        return IntStream.range(0, 16)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}

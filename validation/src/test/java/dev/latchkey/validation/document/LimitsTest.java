package dev.latchkey.validation.document;

import static dev.latchkey.validation.document.Reading.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Sample;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Facts;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LimitsTest {
    private static final String TOO_LARGE = ": the document is too large to be read: ";

    @Test
    void sixtyFourLevelsAreRead() {
        assertThat(problems(unknown("[".repeat(63) + "]".repeat(63)))).isEmpty();
        assertThat(problems(unknown("[".repeat(64) + "]".repeat(64))))
                .containsExactly(
                        "1:69 LIMIT /x" + TOO_LARGE + "Document nesting depth exceeds the maximum allowed (64)");
    }

    @Test
    void aHundredLevelsAreTooDeepWhereverTheyStand() {
        String deep = "[".repeat(100) + "]".repeat(100);
        assertThat(problems(unknown(deep)).get(0)).contains(" LIMIT /x");
        assertThat(problems("{'requestedItems':" + deep + "}").get(1)).contains(" LIMIT /requestedItems/0");
        assertThat(problems("{'requestType':" + deep + "}").get(1)).contains(" LIMIT /requestType");
        assertThat(problems(deep).get(1)).contains(" LIMIT ");
    }

    @Test
    void aStringOfFiveMegabytesIsTooLong() {
        String text = "'" + "x".repeat(5_000_000) + "'";
        String message = TOO_LARGE + "String value length exceeds the maximum allowed (1048576)";
        assertThat(problems(unknown(text))).containsExactly("1:6 LIMIT /x" + message);
        assertThat(problems("{'requestType':" + text + "}")).containsExactly("1:16 LIMIT /requestType" + message);
        assertThat(problems("{'requestedItems':[{'removeDate':" + text + "}]}"))
                .containsExactly("1:34 LIMIT /requestedItems/0/removeDate" + message);
        assertThat(problems("{'clientMetadata':{'a':" + text + "}}"))
                .containsExactly("1:24 LIMIT /clientMetadata/a" + message);
    }

    @Test
    void aMegabyteIsNotTooLong() {
        assertThat(problems(unknown("'" + "x".repeat(ReadLimits.MAX_STRING_LENGTH) + "'")))
                .isEmpty();
    }

    @Test
    void aLongKeyIsTooLong() {
        assertThat(problems("{'" + "k".repeat(20_000) + "':1}"))
                .containsExactly("1:1 LIMIT " + TOO_LARGE + "Name length exceeds the maximum allowed (10000)");
    }

    @Test
    void aLongNumberIsTooLong() {
        assertThat(problems(unknown("1".repeat(1_001))))
                .containsExactly("1:2 LIMIT " + TOO_LARGE + "Number value length exceeds the maximum allowed (1000)");
        assertThat(problems(unknown("1".repeat(1_000)))).isEmpty();
    }

    @Test
    void aNumberThatNoComputerHoldsIsOutOfRange() {
        assertThat(problems(unknown("1e999999999999"))).containsExactly("1:6 LIMIT /x: a number is out of range");
        assertThat(problems(unknown("-1e400"))).isEmpty();
    }

    @Test
    void aDocumentOfMoreThanTenMebibytesIsNotLookedInto() {
        byte[] bytes = new byte[ReadLimits.MAX_BYTES + 1];
        Arrays.fill(bytes, (byte) ' ');
        assertThat(problems(bytes))
                .containsExactly(
                        "1:1 LIMIT : the document is too large: it has 10485761 bytes, and at most 10485760 are read");
    }

    @Test
    void aTextOfMoreThanTenMebicharactersIsNotReadToItsEnd() {
        assertThat(problems(" ".repeat(ReadLimits.MAX_BYTES + 1) + "{}").get(0)).contains(" LIMIT ");
    }

    @Test
    void aDocumentOfVeryManyValuesIsNotReadToItsEnd() {
        assertThat(problems("{'requestedItems':[" + "{},".repeat(200_000) + "{}]}"))
                .containsExactly("1:375015 LIMIT /requestedItems/124998" + TOO_LARGE
                        + "Token count exceeds the maximum allowed (250000)");
    }

    @Test
    void identitiesTimesItemsAreLimited() {
        assertThat(problems(pairs(500, 500))).isEmpty();
        assertThat(problems(pairs(501, 500)))
                .containsExactly(
                        "1:1 LIMIT " + TOO_LARGE
                                + "it asks for 500 items for each of 501 identities, and at most 250000 pairs of the two are looked at");
    }

    @Test
    void ofAHundredThousandBrokenValuesAThousandAreToldAndTheOthersCounted() {
        String text = Sample.json("{'requestedFor':[" + "' ',".repeat(100_000) + "7]}");
        PreflightReport report =
                Preflight.of(ApiVersion.V1).check(DocumentReader.read(BodyType.CREATE, text), Facts.none());

        assertThat(report.getVerdict()).isEqualTo(Verdict.FAIL);
        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getPointer().startsWith("/requestedFor/"))
                .hasSize(1001);
        assertThat(report.getOmittedFindings()).isEqualTo(99_001);
    }

    @Test
    void problemsBeyondTheFirstThousandOfAKindAreCounted() {
        Document<?> document =
                DocumentReader.read(BodyType.CREATE, Sample.json("{'requestedFor':[" + "7,".repeat(100_000) + "7],"));

        assertThat(document.getProblems()).hasSize(1_001);
        assertThat(document.getProblems().get(1_000).kind()).isEqualTo(Problem.Kind.SYNTAX);
        assertThat(document.getOmittedProblems()).containsExactly(Map.entry(Problem.Kind.TYPE, 99_001));
        assertThat(document.isUnreadable("/requestedFor/100000")).isTrue();
    }

    @Test
    void whatCouldNotBeReadIsNoViolationEvenIfItIsOnlyCounted() {
        String text = Sample.json(
                "{'requestedFor':[" + "7,".repeat(20_000) + "7],'requestedItems':[{'type':'ROLE','id':'r'}]}");
        PreflightReport report =
                Preflight.of(ApiVersion.V1).check(DocumentReader.read(BodyType.CREATE, text), Facts.none());

        assertThat(report.getFindings())
                .hasSize(1_000)
                .allMatch(finding -> finding.getRule().getId().equals("json-type"));
    }

    private static String unknown(String value) {
        return "{'x':" + value + "}";
    }

    private static String pairs(int identities, int items) {
        return "{'requestedFor':[" + "'i',".repeat(identities - 1) + "'i'],'requestedItems':[" + "{},".repeat(items - 1)
                + "{}]}";
    }
}

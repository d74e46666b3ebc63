package dev.latchkey.validation.document;

import static dev.latchkey.validation.document.Reading.problems;
import static dev.latchkey.validation.document.Reading.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class EncodingTest {

    @Test
    void aByteThatIsNotUtf8IsPointedTo() {
        byte[] latin1 = "{\n  \"comment\": \"Zo\u00EB\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(latin1))
                .containsExactly("2:17 ENCODING : the byte at offset 18 is not UTF-8, which JSON is written in");
    }

    @Test
    void linesBeforeABadByteAreCountedWhateverEndsThem() {
        byte[] latin1 = "{\r\n\r\n\r\n\u00EB".getBytes(StandardCharsets.ISO_8859_1);
        byte[] oldMac = "{\r\r\r\u00EB".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(latin1)).first().asString().startsWith("4:1 ENCODING");
        assertThat(problems(oldMac)).first().asString().startsWith("4:1 ENCODING");
    }

    @Test
    void columnsBeforeABadByteCountCharacters() {
        byte[] bytes = utf8("{'comment':'\u00E9\uD83D\uDD11");
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xFF;
        assertThat(problems(broken))
                .containsExactly("1:16 ENCODING : the byte at offset 18 is not UTF-8, which JSON is written in");
    }

    @Test
    void aCharacterThatIsCutOffIsNotUtf8() {
        byte[] bytes = utf8("{'\u00E9");
        assertThat(problems(Arrays.copyOf(bytes, bytes.length - 1)))
                .containsExactly("1:3 ENCODING : the byte at offset 2 is not UTF-8, which JSON is written in");
    }

    @Test
    void utf16WithAMarkIsNotUtf8() {
        assertThat(problems("\uFEFF{}".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("1:1 ENCODING : the byte at offset 0 is not UTF-8, which JSON is written in");
    }

    @Test
    void utf16WithoutAMarkIsNotJson() {
        assertThat(problems("{}".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(
                        "1:2 SYNTAX : this is not JSON: Illegal character ((CTRL-CHAR, code 0)): only regular white space"
                                + " (\\r, \\n, \\t) is allowed between tokens");
    }

    @Test
    void aByteOrderMarkIsToldAndPassedOver() {
        assertThat(problems(utf8("\uFEFF{'requestedFor':7}")))
                .containsExactly(
                        "1:1 BYTE_ORDER_MARK : the document starts with a byte order mark, which JSON sent over a network must not have",
                        "1:17 TYPE /requestedFor: a list is expected here, but this is a number");
    }

    @Test
    void aByteOrderMarkAloneIsAnEmptyDocument() {
        assertThat(problems(utf8("\uFEFF")))
                .containsExactly(
                        "1:1 BYTE_ORDER_MARK : the document starts with a byte order mark, which JSON sent over a network must not have",
                        "1:1 SYNTAX : the document is empty; a JSON object is expected");
    }

    @Test
    void theReplacementCharacterIsACharacterLikeAnyOther() {
        assertThat(problems(utf8("{'requestedFor':['\uFFFD']}"))).isEmpty();
    }

    @Test
    void halfOfASurrogatePairIsAText() {
        assertThat(problems("{'requestedFor':['\\ud800']}")).isEmpty();
    }
}

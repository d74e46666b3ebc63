package dev.latchkey.validation.document;

import static dev.latchkey.validation.document.Reading.problems;
import static dev.latchkey.validation.document.Reading.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.request.CancelAccessRequest;
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
    void aPartOfAnArrayIsReadAsIfItStoodAlone() {
        byte[] around = utf8("}\u00EB{'comment':'for ada'}{\u00EB");

        Document<CancelAccessRequest> document = DocumentReader.read(BodyType.CANCEL, around, 3, around.length - 6);
        Arrays.fill(around, (byte) '?');

        assertThat(document.getProblems()).isEmpty();
        assertThat(document.getBody().getComment()).isEqualTo("for ada");
        assertThat(document.getText()).isEqualTo("{\"comment\":\"for ada\"}");
        assertThat(document.locate("/comment")).isEqualTo(new Position(1, 12));
    }

    @Test
    void aBadByteInAPartOfAnArrayIsCountedFromItsStart() {
        byte[] latin1 = "\u00EB{\"comment\": \"Zo\u00EB\"}\u00EB".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(DocumentReader.read(BodyType.CANCEL, latin1, 1, latin1.length - 2)
                        .getProblems())
                .first()
                .satisfies(problem -> {
                    assertThat(problem.position()).isEqualTo(new Position(1, 16));
                    assertThat(problem.message()).startsWith("the byte at offset 15 is not UTF-8");
                });
    }

    @Test
    void aPartThatIsNotInTheArrayIsRefused() {
        assertThatThrownBy(() -> DocumentReader.read(BodyType.CANCEL, utf8("{}"), 1, 2))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> DocumentReader.read(BodyType.CANCEL, utf8("{}"), -1, 2))
                .isInstanceOf(IndexOutOfBoundsException.class);
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

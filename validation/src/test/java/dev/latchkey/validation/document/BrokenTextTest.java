package dev.latchkey.validation.document;

import static dev.latchkey.validation.document.Reading.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Sample;
import dev.latchkey.validation.fact.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BrokenTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t \n"})
    void anEmptyTextHasNoObject(String text) {
        assertThat(problems(text)).containsExactly("1:1 SYNTAX : the document is empty; a JSON object is expected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {                                 | 1:2  |                                  | Unexpected end-of-input: expected close marker for Object
                    {'a                               | 1:4  |                                  | Unexpected end-of-input in property name
                    {'requestType'                    | 1:15 |                                  | Unexpected end-of-input within/between Object entries
                    {'requestType':                   | 1:16 |                                  | Unexpected end-of-input within/between Object entries
                    {'requestType':'GRA               | 1:20 | /requestType                     | Unexpected end-of-input: was expecting closing quote for a string value
                    {'requestedFor':[                 | 1:18 | /requestedFor                    | Unexpected end-of-input: expected close marker for Array
                    {'requestedFor':['a',             | 1:22 | /requestedFor                    | Unexpected end-of-input within/between Array entries
                    {'requestedItems':[{'id':         | 1:26 | /requestedItems/0                | Unexpected end-of-input within/between Object entries
                    {'requestedItems':[{'removeDate': | 1:34 | /requestedItems/0                | Unexpected end-of-input within/between Object entries
                    {'clientMetadata':{'a':           | 1:24 | /clientMetadata                  | Unexpected end-of-input within/between Object entries
                    {'clientMetadata':{'a':'b'        | 1:27 | /clientMetadata                  | Unexpected end-of-input: expected close marker for Object
                    {'x':{'y':[                       | 1:12 | /x                               | Unexpected end-of-input: expected close marker for Array
                    """)
    void aTextThatEndsTooEarlySaysWhere(String text, String position, String pointer, String reason) {
        assertThat(problems(text))
                .containsExactly(
                        position + " SYNTAX " + (pointer == null ? "" : pointer) + ": this is not JSON: " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'a':1,}        | 1:8  | Unexpected character ('}' (code 125)): was expecting double-quote to start property name
                    {a:1}           | 1:2  | Unexpected character ('a' (code 97)): was expecting double-quote to start property name
                    {'a' 1}         | 1:6  | Unexpected character ('1' (code 49)): was expecting a colon to separate property name and value
                    {'a':1 'b':2}   | 1:8  | Unexpected character ('"' (code 34)): was expecting comma to separate Object entries
                    {'a':01}        | 1:7  | Invalid numeric value: Leading zeroes not allowed
                    {'a':+1}        | 1:7  | Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs
                    {'a':NaN}       | 1:9  | Non-standard token 'NaN'
                    {'a':nul}       | 1:6  | Unrecognized token 'nul': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
                    {/*c*/}         | 1:2  | Unexpected character ('/' (code 47)): maybe a (non-standard) comment
                    {} x            | 1:4  | Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
                    {'a':'\\x'}     | 1:8  | Unrecognized character escape 'x' (code 120)
                    {]              | 1:2  | Unexpected close marker ']': expected '}'
                    """)
    void aTextThatIsNotJsonSaysWhereAndWhy(String text, String position, String reason) {
        assertThat(problems(text)).hasSize(1).first().asString().matches("1:\\d+ SYNTAX (/a)?: this is not JSON: .*");
        assertThat(problems(text).get(0)).startsWith(position + " ").endsWith("this is not JSON: " + reason);
    }

    @Test
    void aLineBreakInsideAStringIsNotJson() {
        assertThat(problems("{'requestType':'GRANT\n_ACCESS'}"))
                .containsExactly(
                        "1:22 SYNTAX /requestType: this is not JSON: Illegal unquoted character ((CTRL-CHAR, code 10)):"
                                + " has to be escaped using backslash to be included in string value");
    }

    @Test
    void nothingMayFollowTheObject() {
        assertThat(problems("{}\n{}")).containsExactly("2:1 SYNTAX : something follows the end of the document");
    }

    @Test
    void problemsBeforeTheBreakAreTold() {
        assertThat(problems("{'requestedFor':7,'requestedItems':[{'id':7},"))
                .containsExactly(
                        "1:17 TYPE /requestedFor: a list is expected here, but this is a number",
                        "1:43 TYPE /requestedItems/0/id: a string is expected here, but this is a number",
                        "1:46 SYNTAX /requestedItems: this is not JSON: Unexpected end-of-input within/between Array entries");
    }

    @Test
    void emptyListsBesideTheOtherShapeAreToldInTheirPlace() {
        assertThat(problems("{'requestedFor':[],'requestedForWithRequestedItems':[{'identityId':7}],x"))
                .containsExactly(
                        "1:17 SHAPE_OMIT_EMPTY /requestedFor: requestedFor is an empty list beside requestedForWithRequestedItems;"
                                + " it has to be left out",
                        "1:68 TYPE /requestedForWithRequestedItems/0/identityId: a string is expected here, but this is a number",
                        "1:72 SYNTAX : this is not JSON: Unexpected character ('x' (code 120)): was expecting double-quote to"
                                + " start property name");
    }

    @Test
    void rulesAreSilentAboutABrokenText() {
        Document<?> document = DocumentReader.read(
                BodyType.CREATE, Sample.json("{'requestType':'REVOKE','requestedFor':[],'comment':'c'"));

        assertThat(document.isComplete()).isFalse();
        assertThat(Preflight.of(ApiVersion.V1).check(document, Facts.none()).getFindings())
                .extracting(finding -> finding.getRule().getId())
                .containsExactly("json-syntax");
    }

    @Test
    void whatWasReadBeforeTheBreakIsInTheBody() {
        Document<dev.latchkey.model.request.AccessRequest> document =
                DocumentReader.read(BodyType.CREATE, Sample.json("{'requestedFor':['identity-1'],"));

        assertThat(document.getBody().getRequestedFor()).hasToString("[identity-1]");
    }

    @Test
    void aFindingAboutABrokenTextPointsIntoIt() {
        Finding finding = Preflight.of(ApiVersion.V1)
                .check(DocumentReader.read(BodyType.CREATE, "{\n  ?"), Facts.none())
                .getFindings()
                .get(0);

        assertThat(finding.getPosition()).isEqualTo(new Position(2, 3));
    }
}

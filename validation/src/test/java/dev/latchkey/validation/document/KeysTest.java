package dev.latchkey.validation.document;

import static dev.latchkey.validation.document.Reading.problems;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeysTest {

    @Test
    void unknownFieldsAreKeptAtEveryLevel() {
        AccessRequest request =
                DocumentReader.read(BodyType.CREATE, Sample.json("""
                                {'a':[1,{'b':null}],
                                 'requestedItems':[{'c':1.50}],
                                 'requestedForWithRequestedItems':[{'d':true,'requestedItems':[
                                     {'accountSelection':[{'e':'x','accounts':[{'f':{}}]}]}]}]}
                                """)).getBody();

        assertThat(request).isEqualTo(Models.read("""
                {'a':[1,{'b':null}],
                 'requestedItems':[{'c':1.50}],
                 'requestedForWithRequestedItems':[{'d':true,'requestedItems':[
                     {'accountSelection':[{'e':'x','accounts':[{'f':{}}]}]}]}]}
                """));
        assertThat(request.getUnknownFields().get("a")).hasToString("[1,{\"b\":null}]");
        assertThat(request.getRequestedItems().get(0).getUnknownFields()).hasToString("{c=1.50}");
    }

    @Test
    void aKnownKeyThatStandsTwiceIsToldAtItsSecondValue() {
        assertThat(problems("{'requestType':'GRANT_ACCESS',\n 'requestType':'REVOKE_ACCESS'}"))
                .containsExactly("2:16 DUPLICATE_KEY /requestType: " + twice("requestType"));
    }

    @Test
    void anUnknownKeyThatStandsTwiceIsToldAtItsSecondPlace() {
        assertThat(problems("{'requestedItems':[{'x':1,\n   'x':{}}]}"))
                .containsExactly("2:4 DUPLICATE_KEY /requestedItems/0/x: " + twice("x"));
    }

    @Test
    void aKeyOfMetadataThatStandsTwiceIsTold() {
        assertThat(problems("{'clientMetadata':{'a':'1','a':'2'}}"))
                .containsExactly("1:32 DUPLICATE_KEY /clientMetadata/a: " + twice("a"));
        assertThat(problems("{'clientMetadata':{'a':1,'a':'2'}}"))
                .containsExactly(
                        "1:24 METADATA_STRINGS /clientMetadata/a: a value of clientMetadata is a string, but this is a number",
                        "1:30 DUPLICATE_KEY /clientMetadata/a: " + twice("a"));
        assertThat(problems("{'clientMetadata':{'a':'1','b':2,'a':3,'b':'4'}}"))
                .containsExactly(
                        "1:32 METADATA_STRINGS /clientMetadata/b: a value of clientMetadata is a string, but this is a number",
                        "1:38 DUPLICATE_KEY /clientMetadata/a: " + twice("a"),
                        "1:38 METADATA_STRINGS /clientMetadata/a: a value of clientMetadata is a string, but this is a number",
                        "1:44 DUPLICATE_KEY /clientMetadata/b: " + twice("b"));
    }

    @Test
    void keysMayStandInAnyOrder() {
        List<String> fields = new ArrayList<>(List.of(
                "'type':'ROLE'",
                "'id':'a'",
                "'comment':'b'",
                "'x':1",
                "'startDate':'2030-01-01T00:00:00Z'",
                "'assignmentId':'c'"));
        for (int turn = 0; turn < fields.size(); turn++) {
            Collections.rotate(fields, 1);
            assertThat(item(fields)).isEqualTo(item(fields.stream().sorted().toList()));
            assertThat(item(fields))
                    .isEqualTo(item(fields.stream().sorted(reverseOrder()).toList()));
        }
    }

    private static AccessRequest item(List<String> fields) {
        String json = "{'requestedItems':[{" + String.join(",", fields) + "}]}";
        Document<AccessRequest> document = DocumentReader.read(BodyType.CREATE, Sample.json(json));

        assertThat(document.getProblems()).isEmpty();
        assertThat(document.getBody()).isEqualTo(Models.read(json));
        return document.getBody();
    }

    @Test
    void aKeyThatStandsThreeTimesIsToldTwice() {
        assertThat(problems("{'requestType':null,'requestType':null,'requestType':null}"))
                .hasSize(2);
    }

    @Test
    void theSameKeyInDifferentObjectsIsNoRepetition() {
        assertThat(problems("{'requestedItems':[{'id':'a','x':1},{'id':'b','x':1}],'x':1}"))
                .isEmpty();
    }

    @Test
    void theLastValueOfARepeatedKeyIsInTheBody() {
        AccessRequest request = DocumentReader.read(
                        BodyType.CREATE, Sample.json("{'requestedFor':['a'],'requestedFor':['b','c'],'x':1,'x':2}"))
                .getBody();

        assertThat(request.getRequestedFor()).hasToString("[b, c]");
        assertThat(request.getUnknownFields()).hasToString("{x=2}");
    }

    @Test
    void keysAreEscapedInPointers() {
        assertThat(problems("{'clientMetadata':{'a/b':1,'~c':2,'':3}}"))
                .containsExactly(
                        "1:26 METADATA_STRINGS /clientMetadata/a~1b: a value of clientMetadata is a string, but this is a number",
                        "1:33 METADATA_STRINGS /clientMetadata/~0c: a value of clientMetadata is a string, but this is a number",
                        "1:38 METADATA_STRINGS /clientMetadata/: a value of clientMetadata is a string, but this is a number");
    }

    @Test
    void columnsCountUtf16UnitsWhateverStandsBefore() {
        assertThat(problems("{'\u00E9\uD83D\uDD11':1,'requestType':7}"))
                .containsExactly("1:24 TYPE /requestType: a string is expected here, but this is a number");
    }

    @Test
    void linesEndWithAnyOfTheThreeLineEnds() {
        assertThat(problems("{\n\r\n\r'requestType':7}"))
                .containsExactly("4:15 TYPE /requestType: a string is expected here, but this is a number");
    }

    @Test
    void aPlaceThatTheDocumentLacksIsLocatedAroundIt() {
        Document<AccessRequest> document =
                DocumentReader.read(BodyType.CREATE, Sample.json("{'requestedItems':\n [\n  {'id':'a'}]}"));

        assertThat(document.locate("/requestedItems/0/id")).isEqualTo(new Position(3, 9));
        assertThat(document.locate("/requestedItems/0/comment")).isEqualTo(new Position(3, 3));
        assertThat(document.locate("/requestedItems/7/id")).isEqualTo(new Position(2, 2));
        assertThat(document.locate("/requestedFor/0")).isEqualTo(new Position(1, 1));
        assertThat(document.locate("")).isEqualTo(new Position(1, 1));
    }

    private static String twice(String key) {
        return "the key \"" + key + "\" stands in this object twice; a server may take either of the two";
    }
}

package dev.latchkey.validation.document;

import static dev.latchkey.validation.document.Reading.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrongTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    []      | a list
                    'x'     | a string
                    1       | a number
                    -0.5e3  | a number
                    true    | true or false
                    false   | true or false
                    null    | null
                    """)
    void theDocumentIsAnObject(String text, String found) {
        assertThat(problems(text)).containsExactly("1:1 TYPE : an object is expected here, but this is " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requestType",
                "/requestedFor/0",
                "/requestedItems/0/type",
                "/requestedItems/0/id",
                "/requestedItems/0/comment",
                "/requestedItems/0/assignmentId",
                "/requestedItems/0/nativeIdentity",
                "/requestedItems/0/formInstanceId",
                "/requestedForWithRequestedItems/0/identityId",
                "/requestedForWithRequestedItems/0/identityType",
                "/requestedForWithRequestedItems/0/requestedItems/0/id",
                "/requestedForWithRequestedItems/0/requestedItems/0/accountSelection/0/sourceId",
                "/requestedForWithRequestedItems/0/requestedItems/0/accountSelection/0/accounts/0/accountUuid",
                "/requestedForWithRequestedItems/0/requestedItems/0/accountSelection/0/accounts/0/nativeIdentity"
            })
    void aStringIsExpectedAt(String pointer) {
        assertThat(problems(at(pointer, "7")))
                .singleElement()
                .asString()
                .endsWith(" TYPE " + pointer + ": a string is expected here, but this is a number");
        assertThat(problems(at(pointer, "{'a':[1,{}]}")))
                .singleElement()
                .asString()
                .endsWith(" TYPE " + pointer + ": a string is expected here, but this is an object");
        assertThat(problems(at(pointer, "'s'"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requestedFor",
                "/requestedItems",
                "/requestedForWithRequestedItems",
                "/requestedForWithRequestedItems/0/requestedItems",
                "/requestedForWithRequestedItems/0/requestedItems/0/accountSelection",
                "/requestedForWithRequestedItems/0/requestedItems/0/accountSelection/0/accounts"
            })
    void aListIsExpectedAt(String pointer) {
        assertThat(problems(at(pointer, "{'a':[1,{}]}")))
                .singleElement()
                .asString()
                .endsWith(" TYPE " + pointer + ": a list is expected here, but this is an object");
        assertThat(problems(at(pointer, "[]"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requestedItems/0",
                "/clientMetadata",
                "/requestedItems/0/clientMetadata",
                "/requestedForWithRequestedItems/0",
                "/requestedForWithRequestedItems/0/requestedItems/0/accountSelection/0",
                "/requestedForWithRequestedItems/0/requestedItems/0/accountSelection/0/accounts/0"
            })
    void anObjectIsExpectedAt(String pointer) {
        assertThat(problems(at(pointer, "[[],7]")))
                .singleElement()
                .asString()
                .endsWith(" TYPE " + pointer + ": an object is expected here, but this is a list");
        assertThat(problems(at(pointer, "{}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requestedFor", "/requestedItems", "/requestedForWithRequestedItems/0/requestedItems"})
    void nullIsNoList(String pointer) {
        assertThat(problems(at(pointer, "null")))
                .singleElement()
                .asString()
                .endsWith(" TYPE " + pointer + ": a list is expected here, but this is null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requestType",
                "/clientMetadata",
                "/requestedItems/0/comment",
                "/requestedItems/0/removeDate",
                "/requestedForWithRequestedItems",
                "/requestedForWithRequestedItems/0/identityType",
                "/requestedForWithRequestedItems/0/requestedItems/0/accountSelection",
                "/requestedForWithRequestedItems/0/requestedItems/0/accountSelection/0/accounts"
            })
    void nullStandsForNothingWhereTheDocumentsAllowIt(String pointer) {
        assertThat(problems(at(pointer, "null"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requestedFor/0", "/requestedItems/0", "/requestedForWithRequestedItems/0"})
    void nullIsNoElement(String pointer) {
        assertThat(problems(at(pointer, "null")))
                .singleElement()
                .asString()
                .endsWith(" TYPE " + pointer + ": null cannot stand in this list; leave it out");
    }

    @Test
    void aBareStringIsToldInWordsOfItsOwn() {
        String message =
                "requestedFor is a list of identity ids, but this is a bare string, as in some published examples";
        Document<dev.latchkey.model.request.AccessRequest> document =
                DocumentReader.read(BodyType.CREATE, Sample.json("{'requestedFor': 'identity-1'}"));

        assertThat(Reading.problems(document)).containsExactly("1:18 REQUESTED_FOR_ARRAY /requestedFor: " + message);
        assertThat(document.getBody().getRequestedFor()).hasToString("[identity-1]");
    }

    @Test
    void anElementThatCannotBeReadKeepsThePlacesOfTheOthers() {
        Document<dev.latchkey.model.request.AccessRequest> document = DocumentReader.read(
                BodyType.CREATE,
                Sample.json("{'requestedFor':[1,'b',null,'d'],'requestedItems':['x',{'id':'role-1','type':7}]}"));

        assertThat(Reading.problems(document))
                .containsExactly(
                        "1:18 TYPE /requestedFor/0: a string is expected here, but this is a number",
                        "1:24 TYPE /requestedFor/2: null cannot stand in this list; leave it out",
                        "1:52 TYPE /requestedItems/0: an object is expected here, but this is a string",
                        "1:78 TYPE /requestedItems/1/type: a string is expected here, but this is a number");
        assertThat(document.getBody().getRequestedFor()).hasToString("[, b, , d]");
        assertThat(document.getBody().getRequestedItems().get(1).getId()).isEqualTo("role-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ''                      | "" is not a date-time of the API: it is blank
                    ' '                     | " " is not a date-time of the API: it is blank
                    '2027-01-15'            | "2027-01-15" is not a date-time of the API: it is a date without a time; write 2027-01-15T00:00:00Z
                    '2027-01-15T21:22:23'   | "2027-01-15T21:22:23" is not a date-time of the API: it has no zone; end it with Z for UTC
                    '2027-01-15T21:22'      | "2027-01-15T21:22" is not a date-time of the API: it has neither seconds nor a zone; write 2027-01-15T21:22:00Z
                    '2027-01-15T21:22Z'     | "2027-01-15T21:22Z" is not a date-time of the API: it has no seconds; write T21:22:00
                    '2027-02-30T00:00:00Z'  | "2027-02-30T00:00:00Z" is not a date-time of the API: there is no such date or time
                    '1.2.2027'              | "1.2.2027" is not a date-time of the API: it is not of the form 2027-01-15T21:22:23Z
                    'next\\nyear'           | "next�year" is not a date-time of the API: it is not of the form 2027-01-15T21:22:23Z
                    1800000000000           | a date-time is a string, but this is a number
                    {}                      | a date-time is a string, but this is an object
                    ['2027']                | a date-time is a string, but this is a list
                    """)
    void datesAreDateTimesWithAZone(String value, String message) {
        assertThat(problems(at("/requestedItems/0/startDate", value)))
                .containsExactly("1:33 DATE_TIME_FORMAT /requestedItems/0/startDate: " + message);
        assertThat(problems(at("/requestedItems/0/removeDate", value)))
                .containsExactly("1:34 DATE_TIME_FORMAT /requestedItems/0/removeDate: " + message);
    }

    @Test
    void aLongTextIsShownByItsStart() {
        assertThat(problems(at("/requestedItems/0/removeDate", "'" + "9".repeat(61) + "'")))
                .containsExactly("1:34 DATE_TIME_FORMAT /requestedItems/0/removeDate: \"" + "9".repeat(60)
                        + "…\" is not a date-time of the API: it is not of the form 2027-01-15T21:22:23Z");
    }

    @Test
    void valuesOfMetadataAreStrings() {
        assertThat(problems("{'clientMetadata':{'a':1,'b':null,'c':{'d':[]},'e':'f'}}"))
                .containsExactly(
                        "1:24 METADATA_STRINGS /clientMetadata/a: a value of clientMetadata is a string, but this is a number",
                        "1:30 METADATA_STRINGS /clientMetadata/b: a value of clientMetadata is a string, but this is null",
                        "1:39 METADATA_STRINGS /clientMetadata/c: a value of clientMetadata is a string, but this is an object");
    }

    @Test
    void otherBodiesAreReadAsStrictly() {
        assertThat(problems(BodyType.CANCEL, "{'accountActivityId':1,'comment':[]}"))
                .containsExactly(
                        "1:22 TYPE /accountActivityId: a string is expected here, but this is a number",
                        "1:34 TYPE /comment: a string is expected here, but this is a list");
        assertThat(problems(BodyType.BULK_CANCEL, "{'accessRequestIds':'a'}"))
                .containsExactly("1:21 TYPE /accessRequestIds: a list is expected here, but this is a string");
        assertThat(problems(BodyType.CLOSE, "{'accessRequestIds':[null],'message':{},'executionStatus':1}"))
                .containsExactly(
                        "1:22 TYPE /accessRequestIds/0: null cannot stand in this list; leave it out",
                        "1:38 TYPE /message: a string is expected here, but this is an object",
                        "1:59 TYPE /executionStatus: a string is expected here, but this is a number");
        assertThat(problems(BodyType.BULK_APPROVE, "{'approvalIds':null,'comment':null}"))
                .containsExactly("1:16 TYPE /approvalIds: a list is expected here, but this is null");
    }

    /** A document with one value, at a pointer. */
    private static String at(String pointer, String value) {
        String json = value;
        List<String> steps = List.of(pointer.substring(1).split("/", -1));
        for (int i = steps.size() - 1; i >= 0; i--) {
            json = steps.get(i).equals("0") ? "[" + json + "]" : "{'" + steps.get(i) + "':" + json + "}";
        }
        return json;
    }
}

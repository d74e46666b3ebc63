package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value that cannot be read silences what rules would say of it, and nothing else. */
final class SilenceTest {

    @Test
    void aDateThatCannotBeReadIsNotMissed() {
        assertThat(findings("{'requestType':'MODIFY_ACCESS','requestedFor':['i'],"
                        + "'requestedItems':[{'type':'ROLE','id':'r','removeDate':'soon'},{'type':'ROLE','id':'s'}]}"))
                .containsExactly("date-time-format /requestedItems/0/removeDate", "modify-dates /requestedItems/1");
    }

    @Test
    void anItemThatCannotBeReadIsToldOnce() {
        assertThat(findings(
                        "{'requestType':'REVOKE_ACCESS','requestedFor':['i'],'requestedItems':[7,{'type':'ROLE'}]}"))
                .containsExactly(
                        "json-type /requestedItems/0",
                        "item-id-present /requestedItems/1",
                        "revoke-comment /requestedItems/1");
    }

    @Test
    void aListThatCannotBeReadIsNotMissed() {
        assertThat(findings("{'requestedFor':['i',' '],'requestedItems':{}}"))
                .containsExactly("identity-present /requestedFor/1", "json-type /requestedItems");
        assertThat(findings("{'requestedFor':7,'requestedItems':[{'type':'ROLE','id':''}]}"))
                .containsExactly("json-type /requestedFor", "item-id-present /requestedItems/0/id");
    }

    @Test
    void whereOneShapeCannotBeReadTheOtherIsNotMissed() {
        assertThat(findings("{'requestedFor':['i'],'requestedForWithRequestedItems':7}"))
                .containsExactly("json-type /requestedForWithRequestedItems");
        assertThat(findings("{'requestedForWithRequestedItems':7}"))
                .containsExactly("json-type /requestedForWithRequestedItems");
    }

    @Test
    void aRequestTypeThatCannotBeReadIsNoGrant() {
        assertThat(findings("{'requestType':7,'requestedFor':['i','j'],'requestedItems':["
                        + "{'type':'ROLE','id':'r','assignmentId':'a','formInstanceId':'','comment':''}]}"))
                .containsExactly("json-type /requestType");
        assertThat(findings("{'requestType':null,'requestedFor':['i'],'requestedItems':["
                        + "{'type':'ROLE','id':'r','assignmentId':'a'}]}"))
                .containsExactly("revoke-only-field /requestedItems/0/assignmentId");
    }

    @Test
    void anIdentityTypeThatCannotBeReadIsNeitherPersonNorMachine() {
        String machine =
                "{'identityId':'a1111111-bc6d-4ff3-8365-c2d44f2c68d6','identityType':'MACHINE','requestedItems':["
                        + "{'type':'ENTITLEMENT','id':'e','accountSelection':[{'sourceId':'s','accounts':[{'accountUuid':'u'}]}]}]}";
        assertThat(findings("{'requestedForWithRequestedItems':[" + machine + ",{'identityId':'i','identityType':7,"
                        + "'requestedItems':[{'type':'ROLE','id':'r'}]}, 'x']}"))
                .containsExactly(
                        "json-type /requestedForWithRequestedItems/1/identityType",
                        "json-type /requestedForWithRequestedItems/2");
        assertThat(findings("{'requestType':'REVOKE_ACCESS','requestedForWithRequestedItems':[{'identityId':'i',"
                        + "'identityType':[],'requestedItems':[{'type':'ROLE','id':'r','comment':'c'}]}]}"))
                .containsExactly("json-type /requestedForWithRequestedItems/0/identityType");
    }

    @Test
    void anItemTypeThatCannotBeReadIsNoTypeAtAll() {
        assertThat(findings("{'requestType':'REVOKE_ACCESS','requestedFor':['i'],'requestedItems':["
                        + "{'type':['ROLE'],'id':'r','comment':'c'}]}"))
                .containsExactly("json-type /requestedItems/0/type");
    }

    @Test
    void aBareStringStandsForNoListOfOne() {
        assertThat(findings("{'requestedFor':' ','requestedItems':[{'type':'ROLE','id':'r'}]}"))
                .containsExactly("requested-for-array /requestedFor");
    }

    @Test
    void nothingIsSaidOfADocumentThatIsNoObject() {
        assertThat(findings("[]")).containsExactly("json-type ");
    }

    @Test
    void valuesBesideOnesThatCannotBeReadAreChecked() {
        assertThat(findings("{'comment':'c','clientMetadata':7,'requestedFor':['i','i'],'requestedItems':["
                        + "{'type':'ROLE','id':'r','removeDate':'2020-01-01T00:00:00Z','startDate':1}]}"))
                .containsExactly(
                        "unknown-field /comment",
                        "json-type /clientMetadata",
                        "duplicate-identity /requestedFor/1",
                        "remove-date-future /requestedItems/0/removeDate",
                        "date-time-format /requestedItems/0/startDate");
    }

    private static List<String> findings(String singleQuoted) {
        Document<AccessRequest> document = DocumentReader.read(BodyType.CREATE, Sample.json(singleQuoted));
        return Preflight.of(ApiVersion.V1).check(document, CompleteFacts.of(document.getBody())).getFindings().stream()
                .map(finding -> finding.getRule().getId() + " " + finding.getPointer())
                .toList();
    }
}

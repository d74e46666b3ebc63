package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.latchkey.bulk.plan.NameResolver.Resolution;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final String HEADER = "action,identityId,itemType,itemId,comment\n";

    @Test
    void aRectangleThatFitsIsOneFlatRequest() throws IOException {
        Planned planned = Planned.csv(ApiVersion.V1, HEADER + rectangle(10, 25));
        assertThat(planned.requests()).hasSize(1);
        assertThat(planned.requests().get(0).request().getRequestedFor()).hasSize(10);
        assertThat(planned.requests().get(0).request().getRequestedItems()).hasSize(25);
    }

    @Test
    void rectanglesNeedNoMoreRequestsThanTheLowerBound() throws IOException {
        for (int[] size : new int[][] {{10, 25}, {100, 100}, {11, 26}, {1000, 26}, {3, 2}, {37, 90}, {1, 60}}) {
            Planned planned = Planned.csv(ApiVersion.V1, HEADER + rectangle(size[0], size[1]));
            assertThat(planned.requests().size())
                    .as("%s identities, %s entitlements", size[0], size[1])
                    .isLessThanOrEqualTo((int) (1.1 * planned.plan().getHeader().lowerBound()));
        }
    }

    @Test
    void rolesRideAlongWithEntitlements() throws IOException {
        String rows = HEADER
                + rectangle(10, 25)
                + IntStream.range(0, 10)
                        .mapToObj(identity -> "grant,i" + identity + ",ROLE,auditor,\n")
                        .collect(Collectors.joining());
        assertThat(Planned.csv(ApiVersion.V1, rows).requests()).hasSize(1);
    }

    @Test
    void scatteredPairsShareNestedRequestsAndNobodyGetsWhatTheyDidNotAskFor() throws IOException {
        Planned planned =
                Planned.csv(ApiVersion.V1, HEADER + "grant,ada,ENTITLEMENT,vpn,\ngrant,bob,ENTITLEMENT,git,\n");
        assertThat(planned.requests()).hasSize(1);
        assertThat(planned.requests().get(0).request().getRequestedForWithRequestedItems())
                .hasSize(2);
    }

    @Test
    void rowsWithOtherCommentsShareARequest() throws IOException {
        Planned planned = Planned.csv(
                ApiVersion.V1, HEADER + "grant,ada,ENTITLEMENT,vpn,Ticket 1\ngrant,ada,ENTITLEMENT,git,Ticket 2\n");
        assertThat(planned.requests()).hasSize(1);
    }

    @Test
    void identitiesThatNameTheSameItemsInAnotherOrderShareAFlatRequest() throws IOException {
        Planned planned = Planned.csv(
                ApiVersion.V1,
                HEADER + "grant,ada,ENTITLEMENT,vpn,\ngrant,ada,ENTITLEMENT,git,\n"
                        + "grant,bob,ENTITLEMENT,git,\ngrant,bob,ENTITLEMENT,vpn,\n");
        assertThat(planned.requests()).hasSize(1);
        assertThat(planned.requests().get(0).request().getRequestedFor()).hasSize(2);
        assertThat(planned.requests().get(0).request().getRequestedItems()).hasSize(2);
    }

    @Test
    void entitlementsOnAccountsFillRequestsToTheLimitOfEntitlements() throws IOException {
        String rows = IntStream.range(0, 30)
                .mapToObj(item -> "grant,ada,ENTITLEMENT,e" + item + ",s1,a1\n")
                .collect(Collectors.joining());
        Planned planned = Planned.csv(ApiVersion.V1, "action,identityId,itemType,itemId,sourceId,accountUuid\n" + rows);
        assertThat(planned.requests())
                .extracting(request -> request.rows().size())
                .containsExactly(25, 5);
    }

    @Test
    void aRevokeNamesTheItemsInTheOrderOfTheRowsOfItsIdentity() throws IOException {
        Planned planned = Planned.csv(
                ApiVersion.V1,
                HEADER + "revoke,ada,ROLE,dev,left\nrevoke,ada,ROLE,ops,left\n"
                        + "revoke,bob,ROLE,ops,left\nrevoke,bob,ROLE,dev,left\n");
        assertThat(planned.requests())
                .extracting(request -> request.request().getRequestedItems().stream()
                        .map(RequestedItem::getId)
                        .toList())
                .containsExactly(List.of("dev", "ops"), List.of("ops", "dev"));
    }

    @Test
    void aRevokeIsForOneIdentityAndOneEntitlement() throws IOException {
        Planned planned = Planned.csv(
                ApiVersion.V1,
                HEADER + "revoke,ada,ENTITLEMENT,vpn,left\nrevoke,ada,ENTITLEMENT,git,left\nrevoke,ada,ROLE,dev,left\n"
                        + "revoke,bob,ROLE,dev,left\n");
        assertThat(planned.requests()).hasSize(3);
        assertThat(planned.plan().getHeader().lowerBound()).isEqualTo(3);
    }

    @Test
    void aRowThatBreaksARuleIsRejectedWithItsColumnsRuleAndReason() throws IOException {
        Planned planned = Planned.csv(ApiVersion.V1, HEADER + "revoke,ada,ROLE,dev,\ngrant,ada,ROLE,dev,\"a, b\"\n");
        assertThat(planned.rejected()).isEqualTo("""
                latchkey.row,latchkey.rule,latchkey.reason,action,identityId,itemType,itemId,comment
                1,revoke-comment,an item of a revoke needs a comment,revoke,ada,ROLE,dev,
                """);
        assertThat(planned.plan().getHeader().rejectedByRule()).containsExactly(Map.entry("revoke-comment", 1));
    }

    @Test
    void aRejectedFileThatIsCorrectedCanBePlannedAsItIs() throws IOException {
        Planned planned = Planned.csv(ApiVersion.V1, HEADER + "revoke,ada,ROLE,dev,\n");
        Planned again = Planned.csv(ApiVersion.V1, planned.rejected().replace("dev,", "dev,Left the team"));
        assertThat(again.requests()).hasSize(1);
        assertThat(again.rejected()).isEmpty();
    }

    @Test
    void duplicatesAndContradictionsAreRejectedByTheLaterRow() throws IOException {
        Planned planned = Planned.csv(
                ApiVersion.V1,
                HEADER + "grant,ada,ROLE,dev,x\ngrant,ada,ROLE,dev,x\ngrant,ada,ROLE,dev,y\nrevoke,ada,ROLE,dev,x\n");
        assertThat(planned.rejected())
                .contains("2,row-duplicate,row 1 has the same content; one of them is enough,")
                .contains("\n3,row-conflict,")
                .contains("\n4,row-conflict,");
        assertThat(planned.plan().getHeader().pairs()).isEqualTo(1);
    }

    @Test
    void aRowWithoutAnActionIsRejected() throws IOException {
        assertThat(Planned.csv(ApiVersion.V1, HEADER + ",ada,ROLE,dev,x\n").rejected())
                .contains(
                        "row-action-given,\"the row has no action; write GRANT_ACCESS, REVOKE_ACCESS or MODIFY_ACCESS\",");
    }

    @Test
    void datesOfRowsAreDatesOfItems() throws IOException {
        Planned planned = Planned.csv(ApiVersion.V1, """
                action,identityId,itemType,itemId,startDate,removeDate
                grant,ada,ROLE,dev,2027-01-01T00:00:00Z,2027-06-30T00:00:00Z
                grant,ada,ROLE,ops,2027-01-01T00:00:00Z,2027-06-30T00:00:00Z
                """);
        assertThat(planned.text())
                .containsPattern("\"id\":\"dev\"[^}]*\"startDate\":\"2027-01-01T00:00:00Z\"")
                .containsPattern("\"id\":\"dev\"[^}]*\"removeDate\":\"2027-06-30T00:00:00Z\"")
                .containsPattern("\"id\":\"ops\"[^}]*\"startDate\":\"2027-01-01T00:00:00Z\"")
                .containsPattern("\"id\":\"ops\"[^}]*\"removeDate\":\"2027-06-30T00:00:00Z\"");
    }

    @Test
    void grantsComeBeforeOtherActionsAndPeopleBeforeMachines() throws IOException {
        Planned planned = Planned.csv(ApiVersion.V1, """
                action,identityId,identityType,itemType,itemId,sourceId,nativeIdentity,removeDate,comment
                revoke,ada,,ENTITLEMENT,git,,,,left
                modify,ada,,ROLE,dev,,,2027-06-30T00:00:00Z,
                grant,a1111111-bc6d-4ff3-8365-c2d44f2c68d6,MACHINE,ENTITLEMENT,vpn,s1,cn1,,
                grant,ada,,ENTITLEMENT,vpn,,,,
                """);
        assertThat(planned.rejected()).isEmpty();
        assertThat(planned.requests())
                .extracting(PlannedRequest::rows)
                .containsExactly(List.of(4), List.of(3), List.of(1), List.of(2));
    }

    @Test
    void theHeaderCountsTheWarningsOfItsRows() throws IOException {
        Planned planned = Planned.csv(ApiVersion.V1, HEADER + "grant,Jane Doe,ROLE,dev,x\n");
        assertThat(planned.plan().getHeader().warningsByRule()).containsExactly(Map.entry("id-looks-like-name", 1));
    }

    @Test
    void requestsThatATenantsOwnRuleForbidsAreHalved() throws IOException {
        Rule few = Rule.error("own-few-identities")
                .reason("our approvers look at three identities at a time")
                .request((request, context) -> {
                    if (request.getRequestedFor().size() > 3) {
                        context.violated("", "more than three identities");
                    }
                })
                .build();
        Planner planner =
                Planner.of(Preflight.builder(ApiVersion.V1).addRule(few).build(), Planned.NOW);
        Planned planned =
                Planned.of(planner, TableFormat.CSV, (HEADER + rectangle(10, 25)).getBytes(StandardCharsets.UTF_8));
        assertThat(planned.requests())
                .hasSize(4)
                .allSatisfy(request ->
                        assertThat(request.request().getRequestedFor()).hasSizeLessThanOrEqualTo(3));
        assertThat(planned.plan().getHeader().pairs()).isEqualTo(250);
    }

    @Test
    void aRequestHoldsAtLeastOnePair() {
        Planner planner = Planner.of(Preflight.of(ApiVersion.V1), Planned.NOW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.pairsPerRequest(0))
                .withMessage("a request has at least one pair, not 0");
        assertThat(planner.pairsPerRequest(1)).isNotNull();
    }

    @Test
    void namesAreRejectedUnlessSomebodyLooksThemUp() throws IOException {
        String table = "action,identityName,itemType,itemName\ngrant,Ada L.,ROLE,Developer\n";
        assertThat(Planned.csv(ApiVersion.V1, table).rejected())
                .contains("row-name-resolved,\"the identity \"\"Ada L.\"\" is given by name only, and no tenant is at"
                        + " hand to look it up; fill in identityId\"");

        NameResolver names = new NameResolver() {
            @Override
            public Resolution identity(String name) {
                return new Resolution.Resolved("2c91");
            }

            @Override
            public Resolution item(Open<ItemType> type, String name) {
                return new Resolution.Resolved("2c92");
            }
        };
        Planned found = Planned.of(
                Planner.of(Preflight.of(ApiVersion.V1), Planned.NOW).names(names),
                TableFormat.CSV,
                table.getBytes(StandardCharsets.UTF_8));
        assertThat(Wish.of(found.requests().get(0).request()))
                .extracting(Wish::identity, Wish::item)
                .containsExactly(tuple("2c91", "2c92"));
    }

    @Test
    void accountsOfARevokeThatHaveNoFieldAreRejectedAndNotDropped() throws IOException {
        Planned planned = Planned.csv(
                ApiVersion.V1,
                "action,identityId,itemType,itemId,comment,accountUuid\nrevoke,ada,ENTITLEMENT,vpn,left,f00\n");
        assertThat(planned.rejected()).contains("row-revoke-account,a revoke has no field for accountUuid;");
    }

    @Test
    void machinesShareNoRequestWithPeople() throws IOException {
        String machine = "a1111111-bc6d-4ff3-8365-c2d44f2c68d6";
        Planned planned = Planned.csv(
                ApiVersion.V1,
                "action,identityId,identityType,itemType,itemId,sourceId,nativeIdentity\n"
                        + "grant," + machine + ",MACHINE,ENTITLEMENT,vpn,s1,cn1\n"
                        + "grant,ada,,ENTITLEMENT,vpn,,\n");
        assertThat(planned.rejected()).isEmpty();
        assertThat(planned.requests()).hasSize(2);
    }

    @Test
    void jsonLinesSayTheSameAsCsv() throws IOException {
        byte[] lines = """
                {"action":"grant","identityId":"ada","itemType":"ROLE","itemId":"dev","metadata":{"ticket":"T1"}}
                {"action":"grant","identityId":"bob","itemType":"ROLE","itemId":"dev","metadata.ticket":"T1"}
                {"action":"grant","identityId":7}
                """.getBytes(StandardCharsets.UTF_8);
        Planned planned =
                Planned.of(Planner.of(Preflight.of(ApiVersion.V1), Planned.NOW), TableFormat.JSON_LINES, lines);
        assertThat(planned.requests()).hasSize(1);
        assertThat(planned.rejected())
                .isEqualTo("{\"latchkey.row\":\"3\",\"latchkey.rule\":\"row-readable\",\"latchkey.reason\":"
                        + "\"identityId is not a string; put it into quotation marks\",\"action\":\"grant\","
                        + "\"identityId\":7}\n");
    }

    @Test
    void theHeaderSaysWhatThePlanWasMadeFrom() throws IOException {
        Planned planned = Planned.csv(ApiVersion.V1, HEADER + "grant,ada,ROLE,dev,x\n");
        assertThat(planned.text())
                .isEqualTo("""
                {"latchkeyPlan":1,"inputName":"wanted","inputFormat":"CSV","inputSha256":"%s","apiVersion":"v1",\
                "rulesAsOf":"2026-08-22","clock":"2026-11-30T08:00:00Z","rows":1,"rejected":0,"pairs":1,"requests":1,\
                "lowerBound":1,"timeAtRateLimit":"PT0.1S","rejectedByRule":{},"warningsByRule":{}}
                {"number":1,"rows":[1],"request":{"requestedFor":["ada"],"requestType":"GRANT_ACCESS",\
                "requestedItems":[{"type":"ROLE","id":"dev","comment":"x"}]}}
                """.formatted(planned.plan().getHeader().inputSha256()));
    }

    @Test
    void tenMillionCharactersInACellRejectTheRowAlone() throws IOException {
        String huge = String.join("", Collections.nCopies(10_000_000, "x"));
        Planned planned =
                Planned.csv(ApiVersion.V1, HEADER + "grant,ada,ROLE,dev," + huge + "\ngrant,bob,ROLE,dev,x\n");
        assertThat(planned.requests()).hasSize(1);
        assertThat(planned.rejected())
                .contains("row-readable,the cell comment has 10000000 characters; at most 65536 are taken,")
                .contains(huge);
    }

    private static String rectangle(int identities, int items) {
        return IntStream.range(0, identities)
                .boxed()
                .flatMap(identity -> IntStream.range(0, items)
                        .mapToObj(item -> "grant,i" + identity + ",ENTITLEMENT,e" + item + ",\n"))
                .collect(Collectors.joining());
    }
}

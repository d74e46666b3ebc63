package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.bulk.table.TableRow;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanStepsTest {
    private final PlanSteps steps =
            Planner.of(Preflight.of(ApiVersion.V1), Planned.NOW).steps();

    @Test
    void grantsToPeopleGrantsToMachinesAndTheRevokesOfEachIdentityArePackedApart() {
        assertThat(List.of(
                        group("{'action':'GRANT_ACCESS','identityId':'ada','itemType':'ROLE','itemId':'dev'}"),
                        group("{'action':'GRANT_ACCESS','identityId':'bob','itemType':'ROLE','itemId':'ops'}"),
                        group("{'action':'GRANT_ACCESS','identityId':'robot','identityType':'MACHINE',"
                                + "'itemType':'ENTITLEMENT','itemId':'vpn','sourceId':'s','nativeIdentity':'n'}"),
                        group("{'action':'REVOKE_ACCESS','identityId':'ada','itemType':'ROLE','itemId':'dev',"
                                + "'comment':'left'}")))
                .containsExactly("GRANT_ACCESS", "GRANT_ACCESS", "GRANT_ACCESS MACHINE", "REVOKE_ACCESS ada");
    }

    @Test
    void aRevokeStandsInThePlanWhereItsIdentityIsFirstNamed() {
        add(7, "{'action':'REVOKE_ACCESS','identityId':'ada','itemType':'ROLE','itemId':'dev','comment':'left'}");
        add(4, "{'action':'REVOKE_ACCESS','identityId':'bob','itemType':'ROLE','itemId':'dev','comment':'left'}");
        assertThat(steps.pack()).extracting(PackedRequest::firstRow).containsExactlyInAnyOrder(7, 4);
    }

    private String group(String row) {
        return legal(1, row).group();
    }

    private void add(int number, String row) {
        assertThat(steps.add(cells(number, row), legal(number, row))).isInstanceOf(CheckedRow.Legal.class);
    }

    private CheckedRow.Legal legal(int number, String row) {
        CheckedRow checked = steps.check(cells(number, row));
        assertThat(checked).isInstanceOf(CheckedRow.Legal.class);
        return (CheckedRow.Legal) checked;
    }

    private static TableRow cells(int number, String row) {
        return TableRow.ofJson(number, row.replace('\'', '"'));
    }
}

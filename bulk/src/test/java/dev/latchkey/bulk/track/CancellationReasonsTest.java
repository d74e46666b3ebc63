package dev.latchkey.bulk.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.Reference;
import dev.latchkey.model.status.CancelledRequestDetails;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.validation.rule.documented.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancellationReasonsTest {
    @ParameterizedTest
    @CsvSource({
        "(synthetic) cancelled as a duplicate: the identity has this access already, already-assigned",
        "(synthetic) cancelled: ada does not have audit, revoke-held",
        "(synthetic) cancelled: audit is not revocable from ada, revoke-revocable",
        "Some items are not revocable, revoke-revocable",
        "(synthetic) cancelled: the access would end before it begins, start-before-remove",
        "(synthetic) cancelled: no date was to be changed, modify-dates",
    })
    void aReasonOfTheTenantIsTheRuleThatTellsItBeforehand(String reason, String rule) {
        assertThat(CancellationReasons.rule(reason)).isEqualTo(rule);
        assertThat(Rules.find(rule)).isPresent();
    }

    @Test
    void otherReasonsAreOfNoRule() {
        assertThat(CancellationReasons.rule("(synthetic) cancelled: nobody decided within 90 days"))
                .isNull();
        assertThat(CancellationReasons.rule(null)).isNull();
    }

    @Test
    void whatAPersonSaysIsNotMapped() {
        RowResult result = ItemOutcome.of(RequestedItemStatus.builder()
                .accessRequestId(AccessRequestId.of("r1"))
                .state(RequestState.CANCELLED)
                .cancelledRequestDetails(CancelledRequestDetails.builder()
                        .comment("A duplicate of what I asked for yesterday")
                        .owner(Reference.builder().id("ada").build())
                        .build())
                .build());

        assertThat(result.rule()).isNull();
        assertThat(result.reason()).isEqualTo("A duplicate of what I asked for yesterday");
    }
}

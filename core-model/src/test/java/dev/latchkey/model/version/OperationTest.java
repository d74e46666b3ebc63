package dev.latchkey.model.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperationTest {

    @ParameterizedTest
    @EnumSource
    void anOperationIsFoundByItsText(Operation operation) {
        assertThat(operation).hasToString(operation.getText());
        assertThat(Operation.of(operation.getText())).isEqualTo(operation);
        assertThat(Operation.find(operation.getText())).contains(operation);
    }

    @Test
    void theMessageAboutAnUnknownTextListsTheOperations() {
        assertThat(Operation.find("delete")).isEmpty();
        assertThatThrownBy(() -> Operation.of("delete"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"delete\" is not an operation; the operations are create, cancel, bulk-cancel, close,"
                        + " accounts-selection, bulk-approve, get-config-1, set-config-1, get-config-2, set-config-2,"
                        + " status, administration, entitlement-details, pending-approvals, completed-approvals,"
                        + " approve, reject, forward, approval-summary, approvers");
    }

    @Test
    void readsAreTheGetsAndTheSelectionOfAccounts() {
        assertThat(Arrays.stream(Operation.values()).filter(Operation::isRead))
                .containsExactly(
                        Operation.ACCOUNTS_SELECTION,
                        Operation.GET_CONFIG_1,
                        Operation.GET_CONFIG_2,
                        Operation.STATUS,
                        Operation.ADMINISTRATION,
                        Operation.ENTITLEMENT_DETAILS,
                        Operation.PENDING_APPROVALS,
                        Operation.COMPLETED_APPROVALS,
                        Operation.APPROVAL_SUMMARY,
                        Operation.APPROVERS);
    }

    @Test
    void theApiVersionsOfAnOperationCannotBeChanged() {
        assertThatThrownBy(() -> Operation.CLOSE.getApiVersions().add(ApiVersion.V3))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

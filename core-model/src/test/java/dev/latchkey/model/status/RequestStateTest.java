package dev.latchkey.model.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RequestStateTest {
    @Test
    void onlyWaitingAndWorkingAreNotTerminal() {
        assertThat(Arrays.stream(RequestState.values()).filter(RequestState::isTerminal))
                .containsExactlyInAnyOrder(
                        RequestState.REQUEST_COMPLETED,
                        RequestState.CANCELLED,
                        RequestState.TERMINATED,
                        RequestState.REJECTED,
                        RequestState.PROVISIONING_FAILED,
                        RequestState.NOT_ALL_ITEMS_PROVISIONED,
                        RequestState.ERROR);
    }
}

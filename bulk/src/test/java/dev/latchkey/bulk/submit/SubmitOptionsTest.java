package dev.latchkey.bulk.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SubmitOptionsTest {
    @Test
    void atLeastOneThreadSends() {
        assertThat(SubmitOptions.standard().threads(1).getThreads()).isEqualTo(1);
        assertThatThrownBy(() -> SubmitOptions.standard().threads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number of threads is 0; it is at least 1");
    }

    @Test
    void withoutATrialNobodyDisagrees() {
        assertThat(SubmitOptions.standard().isAgreed(new SubmitSummary(1, 0, 0, 0, 0, 1, null)))
                .isTrue();
    }
}

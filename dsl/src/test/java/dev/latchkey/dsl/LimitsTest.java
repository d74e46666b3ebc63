package dev.latchkey.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void theLimitsAreThoseThatValidationKnows() {
        dev.latchkey.validation.rule.Limits documented = dev.latchkey.validation.rule.Limits.documented();

        assertThat(Limits.ENTITLEMENTS).isEqualTo(documented.getEntitlements());
        assertThat(Limits.IDENTITIES_WITH_ENTITLEMENTS).isEqualTo(documented.getIdentities());
        assertThat(Limits.ACCOUNTS_SELECTION_ITEMS).isEqualTo(documented.getAccountsSelectionItems());
        assertThat(Limits.BULK_IDS).isEqualTo(documented.getBulkIds());
        assertThat(Limits.CLOSE_IDS).isEqualTo(documented.getCloseIds());
    }
}

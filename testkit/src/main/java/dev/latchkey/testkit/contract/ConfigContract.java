package dev.latchkey.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.version.Operation;
import org.junit.jupiter.api.Test;

/** The contract of {@link dev.latchkey.model.tenant.ConfigOperations}. */
public abstract class ConfigContract extends Contract {

    /** Creates the tests, for subclasses. */
    protected ConfigContract() {}

    @Test
    void theFirstGenerationIsRead() throws Throwable {
        whereOffered(
                Operation.GET_CONFIG_1,
                () -> assertThat(administrator().config().get())
                        .isNotEqualTo(AccessRequestConfig.builder().build()));
    }

    @Test
    void theSecondGenerationIsRead() throws Throwable {
        whereOffered(
                Operation.GET_CONFIG_2,
                () -> assertThat(administrator().config().getV2())
                        .isNotEqualTo(AccessRequestConfigV2.builder().build()));
    }

    @Test
    void whatWasReadCanBePutBack() throws Throwable {
        whereOffered(Operation.GET_CONFIG_1, () -> {
            AccessRequestConfig config = administrator().config().get();

            assertThat(administrator().config().replace(config)).isEqualTo(config);
            assertThat(administrator().config().get()).isEqualTo(config);
        });
    }

    @Test
    void whatWasReadOfTheSecondGenerationCanBePutBack() throws Throwable {
        whereOffered(Operation.GET_CONFIG_2, () -> {
            AccessRequestConfigV2 config = administrator().config().getV2();

            assertThat(administrator().config().replace(config)).isEqualTo(config);
            assertThat(administrator().config().getV2()).isEqualTo(config);
        });
    }

    @Test
    void aChangeIsThere() throws Throwable {
        whereOffered(Operation.GET_CONFIG_1, () -> {
            AccessRequestConfig before = administrator().config().get();
            AccessRequestConfig changed = before.toBuilder()
                    .autoApprovalEnabled(!Boolean.TRUE.equals(before.getAutoApprovalEnabled()))
                    .build();

            assertThat(administrator().config().replace(changed)).isEqualTo(changed);
            assertThat(administrator().config().get()).isEqualTo(changed);
            assertThat(administrator().config().replace(before)).isEqualTo(before);
        });
    }

    @Test
    void administratorsAloneChangeIt() throws Throwable {
        whereOffered(Operation.GET_CONFIG_1, () -> {
            AccessRequestConfig config = administrator().config().get();

            assertRefused(() -> user().config().replace(config));
        });
    }

    @Test
    void administratorsAloneChangeTheSecondGeneration() throws Throwable {
        whereOffered(Operation.GET_CONFIG_2, () -> {
            AccessRequestConfigV2 config = administrator().config().getV2();

            assertRefused(() -> user().config().replace(config));
        });
    }

    @Test
    void anImpossibleNumberOfRemindersIsRefused() throws Throwable {
        whereOffered(Operation.GET_CONFIG_1, () -> {
            AccessRequestConfig config = administrator().config().get();

            assertRefused(() -> administrator()
                    .config()
                    .replace(config.toBuilder()
                            .approvalReminderAndEscalationConfig(ApprovalReminderAndEscalationConfig.builder()
                                    .maxReminders(-1)
                                    .build())
                            .build()));
            assertThat(administrator().config().get()).isEqualTo(config);
        });
    }
}

package dev.latchkey.verification.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SandboxTest {

    @Test
    void aSandboxIsDescribedByTheEnvironment() {
        Map<String, String> environment = Map.of(
                "SAIL_BASE_URL", "https://acme.example",
                "SAIL_CLIENT_ID", "id",
                "SAIL_CLIENT_SECRET", "secret",
                "LATCHKEY_SANDBOX_API_VERSION", "v3",
                "LATCHKEY_SANDBOX_USER", "eve",
                "LATCHKEY_SANDBOX_USER_CLIENT_ID", "eve",
                "LATCHKEY_SANDBOX_USER_CLIENT_SECRET", "secret");

        assertThat(new Sandbox(environment).open()).isNotNull();
    }

    @Test
    void credentialsHaveToBeThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sandbox(Map.of()).open());
    }
}

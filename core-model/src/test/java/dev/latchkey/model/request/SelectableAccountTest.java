package dev.latchkey.model.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import org.junit.jupiter.api.Test;

class SelectableAccountTest {
    @Test
    void isNamedInARequestByItsUuidAndItsNativeIdentity() {
        SelectableAccount account = SelectableAccount.builder()
                .id("aa10c2")
                .name("Ana Oduya")
                .uuid("{6f1d0e5a}")
                .nativeIdentity("CN=Ana Oduya")
                .build();

        assertThat(LatchkeyJson.mapper().writeValueAsString(account.select()))
                .isEqualTo("{\"accountUuid\":\"{6f1d0e5a}\",\"nativeIdentity\":\"CN=Ana Oduya\"}");
    }

    @Test
    void mayHaveNoUuid() {
        SelectableAccount account =
                SelectableAccount.builder().nativeIdentity("aoduya").build();

        assertThat(account.select())
                .isEqualTo(SelectedAccount.builder().nativeIdentity("aoduya").build());
    }
}

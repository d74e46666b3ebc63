package dev.latchkey.model.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    private static final Endpoint APPROVE = ApiVersion.V1.endpoint(Operation.APPROVE);
    private static final Endpoint CANCEL = ApiVersion.V2024.endpoint(Operation.CANCEL);

    @Test
    void thePathOfAnOperationOnOneApprovalContainsItsId() {
        assertThat(APPROVE.isIdInPath()).isTrue();
        assertThat(APPROVE.path("2c91808b7294bea301729568c68c002e"))
                .isEqualTo("/access-request-approvals/v1/2c91808b7294bea301729568c68c002e/approve");
        assertThat(ApiVersion.V2024.endpoint(Operation.APPROVERS).path("7"))
                .isEqualTo("/v2024/access-request-approvals/7/approvers");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AZaz09-._~   , AZaz09-._~
            a/b          , a%2Fb
            a?b#c        , a%3Fb%23c
            50%          , 50%25
            a b+c        , a%20b%2Bc
            {approvalId} , %7BapprovalId%7D
            é            , %C3%A9
            𝄞            , %F0%9D%84%9E
            """)
    void anIdIsPercentEncoded(String id, String segment) {
        assertThat(APPROVE.path(id)).isEqualTo("/access-request-approvals/v1/" + segment + "/approve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void anIdThatWouldNameAnotherPathIsRefused(String id) {
        assertThatThrownBy(() -> APPROVE.path(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + id + "\" cannot stand in a path as an id:"
                        + " POST /access-request-approvals/v1/{approvalId}/approve");
    }

    @Test
    void anOperationOnOneApprovalHasNoPathWithoutItsId() {
        assertThatThrownBy(APPROVE::path)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("approve needs an id in its path: POST /access-request-approvals/v1/{approvalId}/approve");
    }

    @Test
    void anOperationWithoutAnIdInItsPathRefusesOne() {
        assertThat(CANCEL.isIdInPath()).isFalse();
        assertThat(CANCEL.path()).isEqualTo("/v2024/access-requests/cancel");
        assertThatThrownBy(() -> CANCEL.path("7"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cancel takes no id in its path: POST /v2024/access-requests/cancel");
    }
}

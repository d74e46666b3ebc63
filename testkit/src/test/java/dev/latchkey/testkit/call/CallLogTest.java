package dev.latchkey.testkit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.OperationNotOfferedException;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallLogTest {
    private final FakeTenant tenant = FakeTenant.create();

    @Test
    void everyCallIsWrittenDownWithWhoWhenWhatAndTheAnswer() {
        tenant.status().page(StatusQuery.builder().count(true).limit(5).build());
        tenant.clock().advance(Duration.ofHours(1));
        tenant.as(DemoOrganisation.EMPLOYEE)
                .requests()
                .cancel(CancelAccessRequest.builder().comment("no").build());

        assertThat(tenant.log().toString()).startsWith("""
                        2026-11-21T12:00:00Z Ada Admin (v1) status.page {"count":true,"limit":5}
                          -> 0 rows of 0 []
                        2026-11-21T13:00:00Z Eve Employee (v1) requests.cancel {"comment":"no"}
                          -> Rejected 400 {"detailCode":""");
    }

    @Test
    void whatIsThrownIsWrittenDownAndThrown() {
        FakeTenant v3 = tenant.in(ApiVersion.V3);

        assertThatExceptionOfType(OperationNotOfferedException.class)
                .isThrownBy(() -> v3.requests()
                        .bulkCancel(BulkCancelAccessRequest.builder().build()));
        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> tenant.approvals()
                        .pendingPage(ApprovalQuery.builder().limit(251).build()));
        assertThat(tenant.log().getCalls())
                .extracting(LoggedCall::getAnswer)
                .satisfiesExactly(
                        lacking -> assertThat(lacking)
                                .isEqualTo(
                                        "OperationNotOfferedException: bulk-cancel is not offered by API version v3; it is"
                                                + " offered by v2024, v2025, v2026, v1"),
                        refused -> assertThat(refused).startsWith("Refused 400 {\"detailCode\":\"400.1"));
    }

    @Test
    void theLastThousandCallsAreKept() {
        for (int i = 0; i < 1005; i++) {
            tenant.config().getV2();
        }

        assertThat(tenant.log().getCount()).isEqualTo(1005);
        assertThat(tenant.log().getCalls())
                .hasSize(1000)
                .first()
                .extracting(LoggedCall::getNumber)
                .isEqualTo(6L);
        assertThat(tenant.log().after(1003)).extracting(LoggedCall::getNumber).containsExactly(1004L, 1005L);
    }
}

package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.Facts;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private final RequestedItem role = RequestedItem.builder()
            .type(ItemType.ROLE)
            .id("2c9180835d2e5168015d32f890ca1581")
            .build();

    @Test
    void aRevokeWithoutACommentIsToldWhatItLacks() {
        AccessRequest request = AccessRequest.builder()
                .requestType(RequestType.REVOKE_ACCESS)
                .addRequestedFor(IdentityId.of("2c918084660f45d6016617daa9210584"))
                .addRequestedItem(role)
                .build();
        PreflightReport report = Preflight.of(ApiEdition.V1).check(request, Facts.now(InstantSource.system()));

        assertThat(report.getVerdict()).isEqualTo(Verdict.FAIL);
        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getStatus() == Finding.Status.VIOLATED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRule().getId()).isEqualTo("revoke-comment");
                    assertThat(finding.getPointer()).isEqualTo("/requestedItems/0");
                    assertThat(finding.getMessage()).isEqualTo("an item of a revoke needs a comment");
                    assertThat(finding.getHint()).isEqualTo("Say in comment why the access is taken away.");
                });
    }
}

package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Limits;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LimitsOfATenantTest {

    @Test
    void withoutOthersTheDocumentedLimitsHold() {
        assertThat(Limits.builder().build()).isEqualTo(Limits.documented());
        assertThat(Limits.documented())
                .isEqualTo(Limits.builder()
                        .asOf(LocalDate.of(2026, 8, 22))
                        .entitlements(25)
                        .identities(10)
                        .accountsSelectionItems(25)
                        .bulkIds(50)
                        .closeIds(500)
                        .build());
    }

    @Test
    void aLimitThatAllowsNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().entitlements(-1).build())
                .withMessage("the limit entitlements is at least 1, not -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().pageRows(0).build())
                .withMessage("the limit pageRows is at least 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().reminders(-1).build())
                .withMessage("the limit reminders is at least 0, not -1");
        assertThat(Limits.builder().reminders(0).build().getReminders()).isZero();
    }

    @Test
    void anObservedLimitOfEntitlementsWins() {
        Limits limits = Limits.builder().entitlements(2).build();
        assertThat(violations(limits, BodyType.CREATE, Sample.grant(Sample.entitlements(1, 2))))
                .isEmpty();
        assertThat(violations(limits, BodyType.CREATE, Sample.grant(Sample.entitlements(1, 3))))
                .containsExactly("3 entitlements are requested; at most 2 are allowed in one request");
        assertThat(violations(
                        limits,
                        BodyType.CREATE,
                        Sample.nested(
                                "GRANT_ACCESS",
                                Sample.person(1, Sample.entitlements(1, 2)),
                                Sample.person(2, Sample.entitlement(1)))))
                .containsExactly(
                        "3 entitlements are requested, counted over all identities; a server may refuse more than 2");
    }

    @Test
    void anObservedLimitOfIdentitiesWins() {
        Limits limits = Limits.builder().identities(11).build();
        assertThat(violations(limits, BodyType.CREATE, Sample.flat("GRANT_ACCESS", 11, Sample.entitlement(1))))
                .isEmpty();
        assertThat(violations(limits, BodyType.CREATE, Sample.flat("GRANT_ACCESS", 12, Sample.entitlement(1))))
                .containsExactly("12 identities are requested; at most 11 are allowed in one request");
    }

    @Test
    void observedLimitsOfOtherOperationsWin() {
        Limits limits = Limits.builder()
                .accountsSelectionItems(1)
                .bulkIds(1)
                .closeIds(1)
                .build();
        String two = "['a','b'],'comment':'c'}";
        assertThat(violations(limits, BodyType.ACCOUNTS_SELECTION, Sample.grant(Sample.role(1), Sample.role(2))))
                .containsExactly("2 items are requested; at most 1 are allowed in one request");
        assertThat(violations(limits, BodyType.BULK_CANCEL, "{'accessRequestIds':" + two))
                .containsExactly("2 ids are given; at most 1 are allowed in one call");
        assertThat(violations(limits, BodyType.BULK_APPROVE, "{'approvalIds':" + two))
                .containsExactly("2 ids are given; at most 1 are allowed in one call");
        assertThat(violations(limits, BodyType.CLOSE, "{'accessRequestIds':['a','b']}"))
                .containsExactly("2 ids are given; at most 1 are allowed in one call");
    }

    private static List<String> violations(Limits limits, BodyType<?> type, String singleQuoted) {
        Document<?> document = DocumentReader.read(type, Sample.json(singleQuoted));
        return Preflight.of(ApiVersion.V1, limits).check(document, Facts.at(CompleteFacts.NOW)).getFindings().stream()
                .map(Finding::getMessage)
                .toList();
    }
}

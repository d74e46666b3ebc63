package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.V1;
import static dev.latchkey.model.version.ApiVersion.V2024;
import static dev.latchkey.validation.OperationCheck.findings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.document.BodyType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnknownFieldsTest {

    static Stream<BodyType<?>> bodies() {
        return BodyType.all().stream();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyBodyReportsUnknownFields(BodyType<?> type) {
        assertThat(findings(type, V1, "{'never~/seen':{'a':[1]}}"))
                .contains("warning unknown-field /never~0~1seen: the documents have no field \"never~/seen\" here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            set-config-1 | {'approvalReminderAndEscalationConfig':{'x':1}}                        | /approvalReminderAndEscalationConfig/x
            set-config-1 | {'approvalReminderAndEscalationConfig':{'fallbackApproverRef':{'x':1}}} | /approvalReminderAndEscalationConfig/fallbackApproverRef/x
            set-config-1 | {'requestOnBehalfOfConfig':{'x':1}}                                    | /requestOnBehalfOfConfig/x
            set-config-1 | {'entitlementRequestConfig':{'x':1}}                                   | /entitlementRequestConfig/x
            set-config-2 | {'requestOnBehalfOfConfig':{'x':1}}                                    | /requestOnBehalfOfConfig/x
            set-config-2 | {'entitlementRequestConfig':{'x':1}}                                   | /entitlementRequestConfig/x
            set-config-2 | {'entitlementRequestConfig':{'accessRequestConfig':{'x':1}}}           | /entitlementRequestConfig/accessRequestConfig/x
            set-config-2 | {'entitlementRequestConfig':{'revocationRequestConfig':{'x':1}}}       | /entitlementRequestConfig/revocationRequestConfig/x
            set-config-2 | {'entitlementRequestConfig':{'accessRequestConfig':{'maxPermittedAccessDuration':{'x':1}}}}  | /entitlementRequestConfig/accessRequestConfig/maxPermittedAccessDuration/x
            set-config-2 | {'entitlementRequestConfig':{'accessRequestConfig':{'approvalSchemes':[{},{'x':1}]}}}        | /entitlementRequestConfig/accessRequestConfig/approvalSchemes/1/x
            set-config-2 | {'entitlementRequestConfig':{'revocationRequestConfig':{'approvalSchemes':[{'x':1}]}}}       | /entitlementRequestConfig/revocationRequestConfig/approvalSchemes/0/x
            approve      | {'author':{'x':1}}                                                     | /author/x
            reject       | {'comment':'c','author':{'x':1}}                                       | /author/x
            """)
    void soDoTheObjectsInIt(String operation, String body, String pointer) {
        BodyType<?> type = BodyType.find(Operation.of(operation)).orElseThrow();

        assertThat(findings(type, V1, body))
                .containsExactly("warning unknown-field " + pointer + ": the documents have no field \"x\" here");
    }

    @Test
    void everyUnknownFieldIsReportedInTheOrderOfTheDocument() {
        assertThat(findings(
                        BodyType.SET_CONFIG_1,
                        V2024,
                        "{'b':1,'entitlementRequestConfig':{'c':1,'accessRequestConfig':{'d':1}},'a':1}"))
                .isEqualTo(List.of(
                        "warning unknown-field /b: the documents have no field \"b\" here",
                        "warning unknown-field /entitlementRequestConfig/c: the documents have no field \"c\" here",
                        "warning unknown-field /entitlementRequestConfig/accessRequestConfig/d:"
                                + " the documents have no field \"d\" here",
                        "warning unknown-field /a: the documents have no field \"a\" here"));
    }
}

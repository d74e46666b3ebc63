package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.V1;
import static dev.latchkey.validation.OperationCheck.ADMIN;
import static dev.latchkey.validation.OperationCheck.findings;
import static dev.latchkey.validation.document.BodyType.APPROVE;
import static dev.latchkey.validation.document.BodyType.FORWARD;
import static dev.latchkey.validation.document.BodyType.REJECT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalRulesTest {
    private static final Facts NEEDS_COMMENT =
            ADMIN.toBuilder().put(Fact.COMMENT_REQUIRED_WHEN_REJECTED, true).build();

    @ParameterizedTest
    @EnumSource
    void aForwardWithOwnerAndCommentIsFine(ApiVersion apiVersion) {
        assertThat(findings(FORWARD, apiVersion, "{'newOwnerId':'a','comment':'c'}"))
                .isEmpty();
        assertThat(findings(
                        FORWARD,
                        apiVersion,
                        "{'newOwnerId':'" + "a".repeat(255) + "','comment':'" + "c".repeat(255) + "'}"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aForwardNeedsAnOwner(ApiVersion apiVersion) {
        assertThat(findings(FORWARD, apiVersion, "{'comment':'c'}"))
                .containsExactly("error forward-owner: the id of the new owner is missing");
        assertThat(findings(FORWARD, apiVersion, "{'newOwnerId':'','comment':'c'}"))
                .containsExactly("error forward-owner /newOwnerId: the id of the new owner is empty");
        assertThat(findings(FORWARD, apiVersion, "{'newOwnerId':'" + "a".repeat(256) + "','comment':'c'}"))
                .containsExactly("error forward-owner /newOwnerId: the id of the new owner has 256 characters;"
                        + " at most 255 are allowed");
    }

    @ParameterizedTest
    @EnumSource
    void aForwardNeedsAComment(ApiVersion apiVersion) {
        assertThat(findings(FORWARD, apiVersion, "{'newOwnerId':'a'}"))
                .containsExactly("error forward-comment: the comment is missing");
        assertThat(findings(FORWARD, apiVersion, "{'newOwnerId':'a','comment':''}"))
                .containsExactly("error forward-comment /comment: the comment is empty");
        assertThat(findings(FORWARD, apiVersion, "{'newOwnerId':'a','comment':'" + "c".repeat(256) + "'}"))
                .containsExactly(
                        "error forward-comment /comment: the comment has 256 characters; at most 255 are allowed");
    }

    @Test
    void charactersOfACommentAreCountedAsPeopleCountThem() {
        assertThat(findings(FORWARD, V1, "{'newOwnerId':'a','comment':'" + "\uD83D\uDE00".repeat(255) + "'}"))
                .isEmpty();
    }

    @Test
    void whatIsOfTheWrongTypeIsNotSaidToBeMissing() {
        assertThat(findings(FORWARD, V1, "{'newOwnerId':1,'comment':['c']}"))
                .containsExactly(
                        "error json-type /newOwnerId: a string is expected here, but this is a number",
                        "error json-type /comment: a string is expected here, but this is a list");
    }

    @ParameterizedTest
    @EnumSource
    void anApprovalNeedsNoComment(ApiVersion apiVersion) {
        assertThat(findings(APPROVE, apiVersion, "{}", NEEDS_COMMENT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRejectionNeedsACommentWhereTheApprovalSaysSo(ApiVersion apiVersion) {
        assertThat(findings(REJECT, apiVersion, "{}", NEEDS_COMMENT))
                .containsExactly(
                        "error reject-comment: a comment is missing, and this approval cannot be rejected without one");
        assertThat(findings(REJECT, apiVersion, "{'comment':' '}", NEEDS_COMMENT))
                .containsExactly("error reject-comment /comment: the comment is blank,"
                        + " and this approval cannot be rejected without one");
        assertThat(findings(REJECT, apiVersion, "{'comment':'c'}", NEEDS_COMMENT))
                .isEmpty();
        assertThat(findings(REJECT, apiVersion, "{}", ADMIN)).isEmpty();
    }

    @Test
    void whetherARejectionNeedsACommentIsAskedOnlyWhereThereIsNone() {
        assertThat(findings(REJECT, V1, "{}", Facts.none()))
                .containsExactly("undetermined reject-comment: cannot tell without item-config");
        assertThat(findings(REJECT, V1, "{'comment':'c'}", Facts.none())).isEmpty();
    }
}

package dev.latchkey.validation.bean;

import static dev.latchkey.validation.bean.Requests.PERSON;
import static dev.latchkey.validation.bean.Requests.ROLE;
import static dev.latchkey.validation.bean.Validating.PLAIN;
import static dev.latchkey.validation.bean.Validating.finding;
import static dev.latchkey.validation.bean.Validating.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import jakarta.validation.groups.Default;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final String ERROR = "revoke-comment";
    private static final String WARNING = "date-utc";
    private static final String INFO = "revoke-unseen-by-approver";

    /** In the beta API version, without facts: an error, a warning, an info, and rules that cannot tell. */
    private static final AccessRequest REQUEST = AccessRequest.builder()
            .requestType(RequestType.REVOKE_ACCESS)
            .addRequestedFor(PERSON)
            .addRequestedItem(RequestedItem.builder()
                    .from(ROLE)
                    .removeDate(OffsetDateTime.parse("2027-06-30T18:00:00+02:00"))
                    .build())
            .build();

    @Test
    void theDefaultGroupBringsErrors() {
        assertThat(rules(new Errors(REQUEST))).containsExactly(ERROR);
    }

    @Test
    void theDefaultGroupLeavesTheRestOfRepeatedDeclarationsAlone() {
        assertThat(rules(new Apart(REQUEST))).containsExactly(ERROR);
    }

    @Test
    void warningsAndInfosComeWithTheirGroups() {
        assertThat(rules(new Apart(REQUEST), Preflighted.Warnings.class)).containsExactly(WARNING);
        assertThat(rules(new Apart(REQUEST), Preflighted.Infos.class)).containsExactly(INFO);
        assertThat(rules(new Apart(REQUEST), Default.class, Preflighted.Warnings.class))
                .containsExactly(WARNING, ERROR);
    }

    @Test
    void aGroupThatExtendsOthersValidatesAllOfThem() {
        assertThat(rules(new Apart(REQUEST), Everything.class)).containsExactly(WARNING, ERROR, INFO);
    }

    @Test
    void whatCannotBeToldComesWithItsGroupAndNamesTheFacts() {
        assertThat(told(PLAIN.validate(new Apart(REQUEST), Preflighted.Undetermined.class)))
                .contains("request: Nobody revokes their own access. (Cannot tell without: requester.)");
    }

    @Test
    void aGroupOfTheApplicationBringsErrors() {
        assertThat(rules(new OnSubmission(REQUEST))).isEmpty();
        assertThat(rules(new OnSubmission(REQUEST), Submission.class)).containsExactly(ERROR);
    }

    @Test
    void aGroupOfTheApplicationBringsTheLevelThatItExtends() {
        assertThat(rules(new OnReview(REQUEST), Review.class)).containsExactly(WARNING);
    }

    @Test
    void aDeclarationInSeveralGroupsReportsTheSameInEach() {
        assertThat(rules(new Together(REQUEST))).containsExactly(WARNING, ERROR);
        assertThat(rules(new Together(REQUEST), Preflighted.Warnings.class)).containsExactly(WARNING, ERROR);
        assertThat(rules(new InEverything(REQUEST), Everything.class)).containsExactly(WARNING, ERROR, INFO);
    }

    private static List<String> rules(Object bean, Class<?>... groups) {
        return PLAIN.validate(bean, groups).stream()
                .map(violation -> finding(violation).getRule().getId())
                .sorted()
                .toList();
    }

    private interface Submission {}

    private interface Review extends Preflighted.Warnings {}

    private interface Everything extends Default, Preflighted.Warnings, Preflighted.Infos {}

    private record Errors(
            @Preflighted(apiVersion = ApiVersion.BETA) AccessRequest request) {}

    private record Apart(
            @Preflighted(apiVersion = ApiVersion.BETA)
            @Preflighted(apiVersion = ApiVersion.BETA, groups = Preflighted.Warnings.class)
            @Preflighted(apiVersion = ApiVersion.BETA, groups = Preflighted.Infos.class)
            @Preflighted(apiVersion = ApiVersion.BETA, groups = Preflighted.Undetermined.class)
            AccessRequest request) {}

    private record OnSubmission(
            @Preflighted(apiVersion = ApiVersion.BETA, groups = Submission.class)
            AccessRequest request) {}

    private record OnReview(
            @Preflighted(apiVersion = ApiVersion.BETA, groups = Review.class)
            AccessRequest request) {}

    private record Together(
            @Preflighted(
                    apiVersion = ApiVersion.BETA,
                    groups = {Default.class, Preflighted.Warnings.class})
            AccessRequest request) {}

    private record InEverything(
            @Preflighted(apiVersion = ApiVersion.BETA, groups = Everything.class)
            AccessRequest request) {}
}

package governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.version.Operation;
import dev.latchkey.spring.test.AutoConfigureFakeTenant;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.assertj.LatchkeyAssertions;
import dev.latchkey.testkit.call.CallFault;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Eve is to have the reports until the middle of January. The fake tenant lives on 21 November 2026. */
@SpringBootTest
@AutoConfigureFakeTenant
class AccessControllerTest {
    private static final String FORM = """
            {"accessProfile": "2c9180835d2e5168015d32f890ca0011", "people": ["2c918084660f45d6016617daa9210003"],
             "reason": "Closes the year", "until": "2027-01-15T18:00:00Z"}""";

    @Autowired
    private FakeTenant tenant;

    private MockMvcTester application;

    @BeforeEach
    void start(@Autowired WebApplicationContext context) {
        tenant.reset();
        application = MockMvcTester.from(context);
    }

    @Test
    void aFormIsCheckedBeforeItIsSubmitted() {
        assertThat(post("/forms/check", FORM)).hasStatusOk().bodyJson().extractingPath("verdict").isEqualTo("PASS");
        assertThat(post("/forms/check", FORM.replace("2027", "2026")))
                .bodyJson()
                .extractingPath("findings[*].rule")
                .asArray()
                .contains("remove-date-future");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aFormThatBreaksARuleIsNotSent() {
        assertThat(post("/forms", FORM.replace("2027", "2026"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aRequestIsFollowedToItsEnd() {
        String id = submit();
        assertThat(progress(id)).bodyJson().extractingPath("ended").isEqualTo(false);

        approve(waiting().get(0));

        assertThat(progress(id)).bodyJson().extractingPath("items[0].state").isEqualTo("REQUEST_COMPLETED");
        LatchkeyAssertions.assertThat(tenant).granted(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE);
    }

    @Test
    void aRequestWhoseAnswerIsLostIsFoundAndNotRepeated() {
        tenant.faults().next(CallFault.ANSWER_LOST, Operation.CREATE);

        assertThat(post("/forms", FORM)).hasStatus(HttpStatus.ACCEPTED);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void aRequestThatIsLostCanBeSubmittedAgain() {
        tenant.faults().next(CallFault.REQUEST_LOST, Operation.CREATE);

        assertThat(post("/forms", FORM)).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(post("/forms", FORM)).hasStatus(HttpStatus.ACCEPTED);
    }

    private String submit() {
        MvcTestResult submitted = post("/forms", FORM);
        assertThat(submitted).hasStatus(HttpStatus.ACCEPTED);
        return JsonPath.read(new String(submitted.getResponse().getContentAsByteArray()), "$[0]");
    }

    private List<PendingApproval> waiting() {
        return tenant.as(DemoOrganisation.MANAGER)
                .approvals()
                .pendingPage(ApprovalQuery.builder().build())
                .rows();
    }

    private void approve(PendingApproval approval) {
        tenant.as(DemoOrganisation.MANAGER).approvals().approve(approval.getId(), Comment.of("She closes the year"));
    }

    private MvcTestResult post(String path, String form) {
        return application.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(form).exchange();
    }

    private MvcTestResult progress(String id) {
        return application.get().uri("/requests/{id}", id).exchange();
    }
}

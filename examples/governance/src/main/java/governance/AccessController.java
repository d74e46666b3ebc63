package governance;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TrackedRequest;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.FactSource;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Form, preflight, submit, await: what a front end for access needs. */
@RestController
class AccessController {
    private static final AwaitPlan A_LONG_POLL = AwaitPlan.within(Duration.ofSeconds(20));

    private final Tenant tenant;
    private final Preflight preflight;
    private final FactSource facts;

    AccessController(Tenant tenant, Preflight preflight, FactSource facts) {
        this.tenant = tenant;
        this.preflight = preflight;
        this.facts = facts;
    }

    /** Tells what is wrong with a form that is still being filled in. Sends nothing. */
    @PostMapping("/forms/check")
    PreflightReport check(@RequestBody @Valid AccessForm form) {
        return preflight.check(form.toRequest(), facts);
    }

    @PostMapping("/forms")
    ResponseEntity<Object> submit(@RequestBody @Valid AccessForm form) {
        AccessRequest request = form.toRequest();
        PreflightReport report = preflight.check(request, facts);
        if (report.getVerdict() == Verdict.FAIL) {
            return ResponseEntity.unprocessableContent().body(report);
        }
        return answer(tenant.requests().create(request));
    }

    /** Waits up to twenty seconds for the end of a request, so that a page can ask again and again without hurry. */
    @GetMapping("/requests/{id}")
    Progress progress(@PathVariable String id) {
        return Progress.of(tenant.status().await(AccessRequestId.of(id), A_LONG_POLL));
    }

    private ResponseEntity<Object> answer(Submission submission) {
        return submission.fold(
                accepted -> ids(accepted.requests().stream().map(TrackedRequest::id).toList()),
                rejected -> problem(HttpStatus.UNPROCESSABLE_CONTENT, rejected.rejection().error().text()),
                notSent -> problem(HttpStatus.SERVICE_UNAVAILABLE, notSent.reason().getMessage()),
                unknown -> answer(tenant.requests().reconcile(unknown)));
    }

    private static ResponseEntity<Object> answer(Reconciliation found) {
        return found.fold(
                happened -> ids(happened.requests()),
                didNotHappen -> problem(HttpStatus.SERVICE_UNAVAILABLE, "nothing was requested; submit the form again"),
                cannotTell -> problem(HttpStatus.BAD_GATEWAY, cannotTell.reason()));
    }

    private static ResponseEntity<Object> ids(List<AccessRequestId> requests) {
        return ResponseEntity.accepted().body(requests.stream().map(AccessRequestId::value).toList());
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail)).build();
    }
}

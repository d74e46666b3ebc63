package host;

import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.bean.Preflighted;
import dev.latchkey.validation.fact.FactSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AccessController {
    private final Tenant tenant;
    private final Preflight preflight;
    private final FactSource facts;

    AccessController(Tenant tenant, Preflight preflight, FactSource facts) {
        this.tenant = tenant;
        this.preflight = preflight;
        this.facts = facts;
    }

    /** Sends what keeps the rules; what does not never gets here. */
    @PostMapping("/requests")
    ResponseEntity<?> create(@RequestBody @Preflighted AccessRequest request) {
        return tenant.requests().create(request) instanceof Submission.Accepted accepted
                ? ResponseEntity.status(HttpStatus.ACCEPTED).body(accepted.response())
                : ResponseEntity.internalServerError().build();
    }

    /** Tells the verdict, and answers the request as it was understood. */
    @PostMapping("/check")
    ResponseEntity<AccessRequest> check(@RequestBody AccessRequest request) {
        PreflightReport report = preflight.check(request, facts);
        return ResponseEntity.ok()
                .header("X-Verdict", report.getVerdict().toString())
                .body(request);
    }

    @GetMapping("/status")
    List<RequestedItemStatus> status() {
        try (Stream<RequestedItemStatus> rows =
                tenant.status().stream(StatusQuery.builder().build())) {
            return rows.toList();
        }
    }
}

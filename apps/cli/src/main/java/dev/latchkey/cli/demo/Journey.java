package dev.latchkey.cli.demo;

import static dev.latchkey.testkit.organisation.DemoOrganisation.AUDIT_ROLE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.DATABASE_ENTITLEMENT;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.REPORTS_PROFILE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.VPN_ENTITLEMENT;

import dev.latchkey.cli.shell.Palette;
import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.emulator.Emulator;
import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.emulator.grade.Grades;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TrackedRequest;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The life of access requests in an application, from the first draft to the last cancellation, against an emulator on
 * the loopback address. Always the same: the time is that of the fake tenant.
 */
public final class Journey {
    private static final AwaitPlan PLAN = AwaitPlan.within(Duration.ofHours(1));

    private final JourneyPrinter telling;

    /**
     * Creates a journey.
     *
     * @param out the output
     * @param palette the colours
     */
    public Journey(PrintWriter out, Palette palette) {
        this.telling = new JourneyPrinter(out, palette);
    }

    /**
     * Runs the journey.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void run() throws InterruptedException {
        try (Emulator emulator = Emulator.builder().start()) {
            Clients clients = new Clients(emulator);
            telling.say("A fake tenant listens on " + emulator.getBaseUri() + "; it is " + clients.now()
                    + " there.\nEve is an employee, Maya her manager. Each talks to it over HTTP, API version v1.");
            refuse(clients.eve());
            new LiveCheck(telling).run(clients.administrator(), clients.now());
            AccessRequestId reports = request(clients);
            approve(clients);
            await(clients.eve(), reports);
            telling.say(held(emulator));
            revoke(clients, emulator);
            recover(clients, emulator);
            cancel(clients);
            new Campaign(telling, clients, emulator).run();
            grade(emulator.grades());
        }
    }

    private void refuse(Tenant eve) {
        telling.chapter(
                "Eve asks for the database, with neither a reason nor an end. Preflight knows what the item demands.");
        telling.outcome(eve.requests()
                .create(AccessRequests.grant()
                        .entitlement(DATABASE_ENTITLEMENT)
                        .forIdentity(EMPLOYEE.value())
                        .build()));
    }

    private AccessRequestId request(Clients clients) {
        telling.chapter("Eve asks for the reports. What the tenant accepts, it has not decided.");
        Submission submission = clients.eve()
                .requests()
                .create(AccessRequests.grant()
                        .accessProfile(REPORTS_PROFILE, item -> item.comment("Closes the year"))
                        .forIdentity(EMPLOYEE.value())
                        .build());
        telling.outcome(submission);
        return idOf(submission);
    }

    private void approve(Clients clients) {
        telling.chapter("Maya finds it among her approvals, and approves.");
        clients.letTheListCatchUp();
        for (PendingApproval approval : clients.maya()
                .approvals()
                .pendingPage(ApprovalQuery.builder().build())
                .rows()) {
            telling.outcome(
                    "Maya approves " + approval.getName(),
                    clients.maya()
                            .approvals()
                            .approve(Objects.requireNonNull(approval.getId()), Comment.of("Until the year is closed")));
        }
    }

    private void await(Tenant someone, AccessRequestId request) throws InterruptedException {
        telling.outcome(someone.status().await(request, PLAN));
    }

    private void revoke(Clients clients, Emulator emulator) throws InterruptedException {
        telling.chapter("Maya takes the reports away again. She would be the reviewer, so nobody has to be asked.");
        Submission submission = clients.maya()
                .requests()
                .create(AccessRequests.revoke()
                        .accessProfile(REPORTS_PROFILE, "The year is closed")
                        .forIdentity(EMPLOYEE.value())
                        .build());
        telling.outcome(submission);
        await(clients.maya(), idOf(submission));
        telling.say(held(emulator));
    }

    private void recover(Clients clients, Emulator emulator) {
        telling.chapter(
                "Eve asks for the VPN, and the connection breaks before the answer. Sending again could ask twice.");
        emulator.faults().next(Fault.of(FaultKind.DROP_AFTER).on(Operation.CREATE));
        Submission submission = clients.eve()
                .requests()
                .create(AccessRequests.grant()
                        .entitlement(VPN_ENTITLEMENT)
                        .forIdentity(EMPLOYEE.value())
                        .build());
        telling.outcome(submission);
        if (submission instanceof Submission.Unknown unknown) {
            telling.outcome(clients.eve().requests().reconcile(unknown));
        }
    }

    private void cancel(Clients clients) throws InterruptedException {
        telling.chapter(
                "Eve asks for the audit role, too. Then an administrator cancels all that is open, in one call.");
        Submission submission = clients.eve()
                .requests()
                .create(AccessRequests.grant()
                        .role(AUDIT_ROLE)
                        .forIdentity(EMPLOYEE.value())
                        .build());
        telling.outcome(submission);
        clients.letTheListCatchUp();
        List<AccessRequestId> open = clients.open(EMPLOYEE);
        telling.outcome(
                open.size() + " requests to be cancelled",
                clients.administrator()
                        .requests()
                        .bulkCancel(AccessRequests.cancelAll(open.stream()
                                        .map(AccessRequestId::value)
                                        .toList())
                                .comment("The project is over")));
        for (AccessRequestId request : open) {
            await(clients.administrator(), request);
        }
    }

    private void grade(Grades grades) {
        telling.chapter(
                "The fake tenant watches its clients: early retries, repeated submits, missing headers, skipped pages.");
        String offences =
                grades.offences().stream().map(Grades.Offence::description).collect(Collectors.joining(", "));
        telling.say("grade " + grades.grade() + " for " + grades.calls() + " calls; "
                + (offences.isEmpty() ? "nothing to complain of" : offences));
    }

    private static AccessRequestId idOf(Submission submission) {
        if (submission instanceof Submission.Accepted accepted) {
            return accepted.requests().stream()
                    .map(TrackedRequest::id)
                    .findFirst()
                    .orElseThrow();
        }
        throw new IllegalStateException("the fake tenant should have accepted this: " + submission);
    }

    /** The access that Eve has now, as the organisation records it. */
    private static String held(Emulator emulator) {
        List<RequestableItem> items = emulator.tenant().organisation().getItems();
        return "Eve has: "
                + emulator.tenant().organisation().getAccess().stream()
                        .filter(access -> access.getIdentity().equals(EMPLOYEE))
                        .map(HeldAccess::getItem)
                        .flatMap(held ->
                                items.stream().filter(item -> item.getId().equals(held)))
                        .map(RequestableItem::getName)
                        .collect(Collectors.joining(", "));
    }
}

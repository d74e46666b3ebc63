package dev.latchkey.verification.generate;

import dev.latchkey.model.Comment;
import dev.latchkey.model.ErrorMessage;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.CancelledRequestDetails;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.PersonAuthority;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What becomes of the requests that a tenant took, once all that is asked of anybody is approved. Where the tenant does
 * not do what was asked, a rule warns of it.
 */
public final class Fate {
    /** What a tenant does with what it took and cannot use, and the rule that warns of it. */
    private static final Map<String, String> RULES = Map.of(
            "cancelled as a duplicate", "already-assigned",
            "no date was to be changed", "modify-dates",
            "the access would end before it begins", "start-before-remove",
            "the item asks for a form", "form-required");

    /** No document says what becomes of it. */
    static final String MODIFIES_NOTHING = "a modification of what the identity does not have";

    private static final String NOT_HELD = "does not have";
    private static final Duration UNTIL_TAKEN_UP = Duration.ofSeconds(10);
    private static final Duration UNTIL_PROVISIONED = Duration.ofMinutes(1);
    private static final int MOST_STEPS = 10;

    private Fate() {}

    /** The rules that warn of something that a fate can show. */
    public static Set<String> rules() {
        Set<String> rules = new TreeSet<>(RULES.values());
        rules.add("revoke-held");
        return rules;
    }

    /**
     * Lets time pass until everything is decided.
     *
     * @return for each item that came to nothing the rule that warns of it, or the reason where there is no such rule;
     *     empty if the tenant has no administrator, who alone could tell
     */
    static Optional<Set<String>> of(FakeTenant tenant) {
        return tenant.organisation().getPeople().stream()
                .filter(person -> person.getAuthority() == PersonAuthority.ORG_ADMIN)
                .findFirst()
                .map(administrator -> seenBy(tenant.as(administrator.getId()).in(ApiVersion.V1)));
    }

    private static Set<String> seenBy(FakeTenant tenant) {
        tenant.clock().advance(UNTIL_TAKEN_UP);
        for (int step = 0; step < MOST_STEPS && approveAll(tenant); step++) {
            tenant.clock().advance(UNTIL_PROVISIONED);
        }
        tenant.clock().advance(UNTIL_PROVISIONED);
        Set<String> fate = new TreeSet<>();
        tenant.status()
                .administrationStream(StatusQuery.builder().build())
                .forEach(row -> reason(row).map(reason -> rule(row, reason)).ifPresent(fate::add));
        return fate;
    }

    private static boolean approveAll(FakeTenant tenant) {
        List<PendingApproval> waiting =
                tenant.approvals().pendingPage(ApprovalQuery.builder().build()).rows();
        waiting.forEach(approval ->
                tenant.approvals().approve(Objects.requireNonNull(approval.getId()), Comment.of("granted")));
        return !waiting.isEmpty();
    }

    /** Why an item came to nothing; empty if it is there, or is to be there on its date. */
    private static Optional<String> reason(AdministratorItemStatus row) {
        boolean waits = row.getState() == RequestState.EXECUTING && row.getStartDate() != null;
        if (row.getState() == RequestState.REQUEST_COMPLETED || waits) {
            return Optional.empty();
        }
        CancelledRequestDetails cancelled = row.getCancelledRequestDetails();
        return Optional.of(Stream.concat(
                        Stream.ofNullable(cancelled == null ? null : cancelled.getComment()),
                        row.getErrorMessages().stream()
                                .flatMap(Collection::stream)
                                .map(ErrorMessage::getText))
                .findFirst()
                .orElseGet(() -> "it is " + row.getState()));
    }

    private static String rule(AdministratorItemStatus row, String reason) {
        if (reason.contains(NOT_HELD)) {
            return row.getRequestType() == RequestType.REVOKE_ACCESS ? "revoke-held" : MODIFIES_NOTHING;
        }
        return RULES.entrySet().stream()
                .filter(entry -> reason.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(reason);
    }
}

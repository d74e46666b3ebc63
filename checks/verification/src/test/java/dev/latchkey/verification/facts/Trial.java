package dev.latchkey.verification.facts;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import dev.latchkey.testkit.call.CallText;
import dev.latchkey.testkit.call.LoggedCall;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.NearValid;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.lookup.Evidence;
import dev.latchkey.validation.lookup.LookedUpFacts;
import dev.latchkey.validation.lookup.TenantFacts;
import dev.latchkey.validation.rule.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A generated request: what a check with facts from the tenant says of it, and what the tenant then does.
 *
 * @param aCase the case
 * @param report what was found
 * @param missing the facts that may not be had, and why
 * @param made the calls that the check made, in their order
 * @param outcome what became of the request
 * @param detail what the tenant said
 */
record Trial(
        GeneratedCase aCase,
        PreflightReport report,
        List<Evidence> missing,
        List<String> made,
        Outcome outcome,
        String detail) {
    private static final Map<Level, Map<ApiVersion, Preflight>> PREFLIGHTS = new EnumMap<>(Level.class);
    private static final Duration UNTIL_PROVISIONED = Duration.ofMinutes(2);
    /** States of items that will not come to what was asked for, though nobody rejected them. */
    private static final Set<RequestState> DROPPED = Set.of(
            RequestState.CANCELLED,
            RequestState.TERMINATED,
            RequestState.ERROR,
            RequestState.PROVISIONING_FAILED,
            RequestState.NOT_ALL_ITEMS_PROVISIONED);

    static {
        for (Level level : Level.values()) {
            Map<ApiVersion, Preflight> ofVersions = new EnumMap<>(ApiVersion.class);
            for (ApiVersion apiVersion : ApiVersion.values()) {
                ofVersions.put(
                        apiVersion, Preflight.builder(apiVersion).askFor(level).build());
            }
            PREFLIGHTS.put(level, ofVersions);
        }
    }

    /** What became of a request. */
    enum Outcome {
        REFUSED,
        ACCEPTED,
        DROPPED
    }

    /** Requests that break nothing, and requests that break one rule each, in all API versions. */
    static Stream<GeneratedCase> cases(long seed, int legal, int ofARule) {
        return Stream.concat(
                Arrays.stream(ApiVersion.values())
                        .flatMap(apiVersion -> Cases.valid().in(apiVersion).on(Operation.CREATE).stream(seed)
                                .limit(legal)),
                NearValid.rules().stream()
                        .flatMap(rule -> NearValid.apiVersions(rule).stream()
                                .filter(apiVersion ->
                                        NearValid.operations(rule, apiVersion).contains(Operation.CREATE))
                                .flatMap(apiVersion -> Cases.nearValid(rule).in(apiVersion).on(Operation.CREATE).stream(
                                                seed)
                                        .limit(ofARule))));
    }

    /** The case as the first administrator of its organisation; empty if a program could not say it. */
    static Stream<Trial> byAdministrator(GeneratedCase aCase) {
        return byAdministrator(aCase, Level.WARNING);
    }

    /** The same, with facts for rules of a level and those above it. */
    static Stream<Trial> byAdministrator(GeneratedCase aCase, Level level) {
        return aCase.getOrganisation().getPeople().stream()
                .filter(person -> tenant(aCase)
                        .as(person.getId())
                        .directory()
                        .flatMap(directory -> directory.currentUser().find())
                        .map(user -> user.getAuthority() == Authority.ORG_ADMIN)
                        .orElse(false))
                .map(Person::getId)
                .limit(1)
                .flatMap(administrator -> by(aCase, administrator, level));
    }

    /** The case as the one whom it was made for, if that is a person without administrative rights. */
    static Stream<Trial> byUser(GeneratedCase aCase) {
        return aCase.getCaller().stream()
                .filter(caller -> isUser(tenant(aCase).as(caller)))
                .flatMap(caller -> by(aCase, caller, Level.ERROR));
    }

    private static boolean isUser(FakeTenant tenant) {
        return tenant.directory()
                .flatMap(directory -> directory.currentUser().find())
                .map(user -> user.getAuthority() == Authority.USER)
                .orElse(false);
    }

    /** The case as the one whom it was made for, if that is a person. */
    static Stream<Trial> byCaller(GeneratedCase aCase) {
        return aCase.getCaller().stream().flatMap(caller -> by(aCase, caller, Level.WARNING));
    }

    private static Stream<Trial> by(GeneratedCase aCase, IdentityId caller, Level level) {
        return request(aCase).stream()
                .map(request -> of(aCase, request, tenant(aCase).as(caller), level));
    }

    private static Trial of(GeneratedCase aCase, AccessRequest request, FakeTenant tenant, Level level) {
        LookedUpFacts facts = TenantFacts.of(tenant).about(request);
        PreflightReport report = Objects.requireNonNull(
                        Objects.requireNonNull(PREFLIGHTS.get(level)).get(aCase.getApiVersion()))
                .check(request, facts);
        List<String> made =
                tenant.log().getCalls().stream().map(LoggedCall::getCall).toList();
        Submission submission = tenant.requests().create(request);
        if (submission instanceof Submission.Rejected) {
            return new Trial(aCase, report, facts.getMissing(), made, Outcome.REFUSED, CallText.ofOutcome(submission));
        }
        tenant.clock().advance(UNTIL_PROVISIONED);
        List<RequestedItemStatus> rows = tenant.as(administrator(tenant))
                .status()
                .page(StatusQuery.builder().build())
                .rows();
        String dropped = rows.stream()
                .filter(row -> row.getState() instanceof RequestState state && DROPPED.contains(state))
                .map(row -> row.getState() + " " + row.getCancelledRequestDetails() + " " + row.getErrorMessages())
                .collect(Collectors.joining("; "));
        return new Trial(
                aCase,
                report,
                facts.getMissing(),
                made,
                dropped.isEmpty() ? Outcome.ACCEPTED : Outcome.DROPPED,
                dropped);
    }

    private static IdentityId administrator(FakeTenant tenant) {
        return tenant.organisation().getPeople().stream()
                .map(Person::getId)
                .filter(person -> tenant.as(person)
                        .directory()
                        .flatMap(directory -> directory.currentUser().find())
                        .map(user -> user.getAuthority() == Authority.ORG_ADMIN)
                        .orElse(false))
                .findFirst()
                .orElseThrow();
    }

    static FakeTenant tenant(GeneratedCase aCase) {
        return FakeTenant.builder()
                .organisation(aCase.getOrganisation())
                .apiVersion(aCase.getApiVersion())
                .profile(QuirkProfile.STRICT)
                .build();
    }

    /** The request of a case; empty if only a document can say it. */
    static Optional<AccessRequest> request(GeneratedCase aCase) {
        try {
            return aCase.bind(AccessRequest.class);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The number of calls that the check made. */
    int calls() {
        return made.size();
    }

    /** The ids of the rules that are violated. */
    Set<String> violated() {
        return report.getFindings().stream()
                .map(finding -> finding.getRule().getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of the rules that could refuse the request and cannot tell. */
    Set<String> undetermined() {
        return report.getUndetermined().stream()
                .filter(entry -> entry.getLevel() == Level.ERROR)
                .map(entry -> entry.getRule().getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        @Nullable String said = detail.isEmpty() ? null : detail;
        return report.getVerdict() + ", then " + outcome + (said == null ? "" : " (" + said + ")") + "; violated "
                + violated() + ", undetermined " + undetermined() + ", missing " + missing + ": " + aCase;
    }
}

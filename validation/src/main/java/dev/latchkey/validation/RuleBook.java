package dev.latchkey.validation;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Check;
import dev.latchkey.validation.rule.RequestKind;
import dev.latchkey.validation.rule.Rule;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules for one operation of one API version, sorted by the part that they check, so that a check runs only those
 * that can have a result. Immutable and thread-safe. A check that finds nothing allocates nothing, for lists of up to
 * 64 identities or items.
 */
final class RuleBook {
    private static final Stage[] STAGES = Stage.values();

    private final RulesInForce inForce;
    private final Operation operation;
    /** The place of each rule among those that are asked. */
    private final Map<Rule, Integer> order = new HashMap<>();

    /** All rules together, for facts that are there already: one walk rather than one for each stage. */
    private final RuleSelection atOnce;

    private final Map<Stage, RuleSelection> byStage = new EnumMap<>(Stage.class);
    private final PreflightReport clean;
    private final RunPool runs;

    RuleBook(RulesInForce inForce, Operation operation) {
        this.inForce = inForce;
        this.operation = operation;
        List<Rule> rules = inForce.all().stream()
                .filter(rule -> rule.getOperations().contains(operation))
                .toList();
        rules.forEach(rule -> order.put(rule, order.size()));
        atOnce = new RuleSelection(rules);
        for (Stage stage : STAGES) {
            byStage.put(
                    stage,
                    new RuleSelection(rules.stream()
                            .filter(rule -> Stage.of(rule) == stage)
                            .toList()));
        }
        clean = PreflightReport.of(inForce.apiVersion(), operation, List.of());
        int lacking =
                (int) rules.stream().filter(rule -> !rule.getFacts().isEmpty()).count();
        runs = new RunPool(() -> new RuleRun(inForce, operation, lacking));
    }

    /**
     * Checks a body. {@link Facts} are taken as they are; any other source is asked for a fact only if a rule of a
     * level that facts are looked up for needs it, not after an error is found, and for each at most once.
     *
     * @param body the body; null if too little of the document could be read to run the rules
     * @param document what the body was read from; null if it was not read
     * @param facts the known facts beyond the body
     */
    PreflightReport check(@Nullable Object body, @Nullable Document<?> document, FactSource facts) {
        boolean problems = document != null && !document.getProblems().isEmpty();
        Instant now = inForce.suppressions().isEmpty() ? null : facts.get(Fact.NOW);
        Findings found = body == null
                ? null
                : ask(
                        body,
                        document,
                        facts,
                        now,
                        problems || !inForce.suppressions().isEmpty());
        if (found == null && !problems) {
            return clean;
        }
        if (found != null && !problems && found.haveOnlyCounted() && body != null) {
            return new PreflightReport(
                    inForce.apiVersion(),
                    operation,
                    List.of(),
                    found.undetermined(order),
                    0,
                    0,
                    () -> places(body, document, facts));
        }
        Findings told = found == null ? new Findings(new CheckedBody(body, document), inForce, now) : found;
        ReportMaker maker = new ReportMaker(inForce, told.body(), now);
        if (document != null && problems) {
            maker.addProblems(document);
        }
        maker.addAll(told);
        return told.haveCounted() && body != null
                ? maker.report(operation, told.undetermined(order), () -> places(body, document, facts))
                : maker.report(operation, Findings.merge(List.of(), maker.unknowns(), order), maker::unknowns);
    }

    /**
     * Checks headers. The rules about them need no facts, and their findings have no pointer, since a header is not in
     * a body.
     */
    PreflightReport checkHeaders(Map<String, String> headers) {
        RuleRun run = runs.take();
        run.begin(headers, null, Facts.none(), null);
        run.choose(atOnce.ofOtherBodies(), false);
        run.part().enter(RuleSet.HEADERS, RequestParts.FLAT, 0);
        for (RuleSet.BoundCheck<Check.OfHeaders> each : atOnce.ofOtherBodies().headers) {
            run.ask(each);
            each.check().check(headers, run);
        }
        Findings found = end(run);
        if (found == null) {
            return clean;
        }
        ReportMaker maker = new ReportMaker(inForce, found.body(), null);
        maker.addAll(found);
        return maker.report(operation, Findings.merge(List.of(), maker.unknowns(), order), maker::unknowns);
    }

    private List<UnknownPlace> places(Object body, @Nullable Document<?> document, FactSource facts) {
        Findings found = ask(body, document, facts, null, true);
        return found == null ? List.of() : List.copyOf(found.unknowns());
    }

    private @Nullable Findings ask(
            Object body, @Nullable Document<?> document, FactSource facts, @Nullable Instant now, boolean placed) {
        if (!(facts instanceof Facts)) {
            return askInStages(body, document, facts, now);
        }
        RuleRun run = runs.take();
        int traits = traits(body, run);
        run.begin(body, document, facts, now);
        RuleSet chosen = choose(atOnce, body, traits);
        run.choose(chosen, !placed);
        ask(chosen, body, run);
        return end(run);
    }

    private @Nullable Findings askInStages(
            Object body, @Nullable Document<?> document, FactSource facts, @Nullable Instant now) {
        Findings found = new Findings(new CheckedBody(body, document), inForce, now);
        FactsOnDemand onDemand = new FactsOnDemand(facts, found, Stage.of(inForce.askFor()));
        if (!inForce.suppressions().isEmpty()) {
            onDemand.tellNow(now);
        }
        RuleRun run = runs.take();
        int traits = traits(body, run);
        run.begin(body, document, onDemand, now);
        for (Stage stage : STAGES) {
            RuleSet chosen = choose(Objects.requireNonNull(byStage.get(stage)), body, traits);
            run.choose(chosen, false);
            onDemand.enter(stage);
            for (boolean more = stage == Stage.DECIDING && !found.haveFailure(); more; ) {
                Findings attempt = found.startOver();
                run.collectIn(attempt);
                onDemand.attempt();
                ask(chosen, body, run);
                more = onDemand.endAttempt(attempt.haveFailure());
            }
            run.collectIn(found);
            ask(chosen, body, run);
        }
        end(run);
        return found.isEmpty() ? null : found;
    }

    private @Nullable Findings end(RuleRun run) {
        Findings found = run.end();
        runs.giveBack(run);
        return found;
    }

    private static int traits(Object body, RuleRun run) {
        return body instanceof AccessRequest request ? run.traits().of(request) : 0;
    }

    private static RuleSet choose(RuleSelection selection, Object body, int traits) {
        return body instanceof AccessRequest request
                ? selection.of(RequestKind.of(request), traits)
                : selection.ofOtherBodies();
    }

    private static void ask(RuleSet chosen, Object body, RuleRun run) {
        if (body instanceof AccessRequest request) {
            run.walk().ask(chosen, request);
        } else {
            askAboutBody(chosen.body, body, run);
        }
    }

    @SuppressWarnings("unchecked") // a rule names the operations whose body it looks at
    private static void askAboutBody(RuleSet.BoundCheck<Check.OfBody<?>>[] checks, Object body, RuleRun run) {
        run.part().enter(RuleSet.BODY, RequestParts.FLAT, 0);
        for (RuleSet.BoundCheck<Check.OfBody<?>> each : checks) {
            run.ask(each);
            ((Check.OfBody<Object>) each.check()).check(body, run);
        }
    }
}

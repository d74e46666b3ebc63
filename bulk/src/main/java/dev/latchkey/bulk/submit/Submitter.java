package dev.latchkey.bulk.submit;

import dev.latchkey.bulk.plan.PlanFile;
import dev.latchkey.bulk.plan.PlannedRequest;
import dev.latchkey.bulk.submit.RequestProgress.Stage;
import dev.latchkey.model.tenant.Tenant;
import java.io.IOException;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Submits a plan to a tenant, each request once. Before a request is sent, the journal contains it with its mark. After
 * any crash, another run looks up all requests of unknown outcome, and sends only those that certainly did not happen.
 *
 * <p>A run first looks up requests of unknown outcome, then sends the waiting ones, and then looks up those that have
 * become unknown. An instance runs once.
 */
public final class Submitter {
    /** The largest number of times that a lost request is sent again in one run. */
    private static final int ROUNDS = 3;

    private final PlanFile plan;
    private final Journal journal;
    private final SubmitOptions options;
    private final SubmitListener listener;
    private final StopRules rules;
    private final RequestSender sender;
    private final Map<Stage, Integer> counts = new EnumMap<>(Stage.class);

    /**
     * Creates a submitter.
     *
     * @param plan the plan
     * @param journal the journal of the plan
     * @param tenant the tenant, with the plan's API version
     * @param clock the time, for the journal
     * @param options the parallel requests and the stop conditions
     * @param listener receives the progress
     * @throws IllegalArgumentException if the tenant has another API version
     */
    public Submitter(
            PlanFile plan,
            Journal journal,
            Tenant tenant,
            InstantSource clock,
            SubmitOptions options,
            SubmitListener listener) {
        String version = plan.getHeader().apiVersion();
        if (!tenant.getApiVersion().getText().equals(version)) {
            throw new IllegalArgumentException("the plan is for the API version " + version + ", but the tenant is seen"
                    + " through " + tenant.getApiVersion().getText() + "; plan again for it");
        }
        this.plan = plan;
        this.journal = journal;
        this.options = options;
        this.listener = listener;
        this.rules = new StopRules(options);
        this.sender = new RequestSender(tenant.requests(), journal, clock, rules);
    }

    /** Stops before the next request, and waits for those that have been sent. Any thread can call this. */
    public void stop() {
        rules.stop("it was interrupted");
    }

    /**
     * Submits until all requests are done or a stop condition applies.
     *
     * @return the states of the requests
     * @throws IOException if the plan cannot be read
     */
    public SubmitSummary run() throws IOException {
        count();
        pass(Stage.NEEDS_PERSON, Integer.MAX_VALUE);
        pass(Stage.UNKNOWN, Integer.MAX_VALUE);
        if (options.getCanary() > 0 && has(Stage.WAITING) && !rules.isStopped()) {
            pass(Stage.WAITING, options.getCanary());
            pass(Stage.UNKNOWN, Integer.MAX_VALUE);
            if (has(Stage.WAITING) && !rules.isStopped() && !options.isAgreed(summary())) {
                rules.stop("the run was not confirmed after the trial");
            }
        }
        for (int round = 0; round < ROUNDS && has(Stage.WAITING) && !rules.isStopped(); round++) {
            pass(Stage.WAITING, Integer.MAX_VALUE);
            pass(Stage.UNKNOWN, Integer.MAX_VALUE);
        }
        return summary();
    }

    private synchronized boolean has(Stage stage) {
        return counts.getOrDefault(stage, 0) > 0;
    }

    private void count() {
        for (int number = 1; number <= plan.getHeader().requests(); number++) {
            counts.merge(journal.get(number).stage(), 1, Integer::sum);
        }
    }

    /** Handles every request that is currently at a stage, each once. */
    private void pass(Stage stage, int most) throws IOException {
        if (!has(stage)) {
            return;
        }
        try (Workers workers = new Workers(options.getThreads());
                Stream<PlannedRequest> requests = plan.requests()) {
            int left = most;
            Iterator<PlannedRequest> iterator = requests.iterator();
            while (left > 0 && iterator.hasNext() && !rules.isStopped()) {
                PlannedRequest request = iterator.next();
                if (journal.get(request.number()).stage() == stage) {
                    left--;
                    workers.run(() -> handle(request, stage), () -> rules.stop("it failed"));
                }
            }
        }
    }

    private void handle(PlannedRequest request, Stage stage) {
        if (rules.isStopped()) {
            return;
        }
        if (stage == Stage.WAITING) {
            sender.send(request);
        } else {
            sender.lookUp(request);
        }
        progressed(stage, journal.get(request.number()).stage());
    }

    private synchronized void progressed(Stage from, Stage to) {
        counts.merge(from, -1, Integer::sum);
        counts.merge(to, 1, Integer::sum);
        listener.progressed(summary());
    }

    private synchronized SubmitSummary summary() {
        return new SubmitSummary(
                plan.getHeader().requests(),
                counts.getOrDefault(Stage.DONE, 0),
                counts.getOrDefault(Stage.REFUSED, 0),
                counts.getOrDefault(Stage.NEEDS_PERSON, 0),
                counts.getOrDefault(Stage.UNKNOWN, 0),
                counts.getOrDefault(Stage.WAITING, 0),
                rules.getReason());
    }
}

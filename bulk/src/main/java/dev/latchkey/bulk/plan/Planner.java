package dev.latchkey.bulk.plan;

import dev.latchkey.bulk.table.ResultFile;
import dev.latchkey.bulk.table.Table;
import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.bulk.table.TableRow;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Creates plans from tables of wanted access. A plan requests every pair of identity and item of the table exactly
 * once, except rejected rows, and no other pair. Pure: no clock and no network; equal tables result in equal plans.
 *
 * <pre>{@code
 * Plan plan = Planner.of(Preflight.of(ApiVersion.V1), now).plan("wanted.csv", TableFormat.CSV, input, () -> rejected);
 * plan.writeTo(output);
 * }</pre>
 *
 * <p>Immutable and thread-safe, if the name resolver is.
 */
public final class Planner {
    /** The columns that are added to rejected rows. */
    public static final List<String> REJECTED_COLUMNS = List.of("row", "rule", "reason");

    /** The default limit of pairs in a request without entitlements. */
    public static final int PAIRS_PER_REQUEST = 1_000;

    private final Preflight preflight;
    private final Limits limits;
    private final Instant clock;
    private final FactSource facts;
    private final NameResolver names;
    private final int pairsPerRequest;

    private Planner(
            Preflight preflight,
            Limits limits,
            Instant clock,
            FactSource facts,
            NameResolver names,
            int pairsPerRequest) {
        this.preflight = preflight;
        this.limits = limits;
        this.clock = clock;
        this.facts = facts;
        this.names = names;
        this.pairsPerRequest = pairsPerRequest;
    }

    /**
     * Creates a planner with documented limits and without a tenant: it rejects names, and the only known fact is the
     * time.
     *
     * @param preflight the rules; errors reject rows
     * @param clock the time that dates are compared with
     * @return the planner
     */
    public static Planner of(Preflight preflight, Instant clock) {
        return new Planner(
                preflight,
                Limits.documented(),
                Objects.requireNonNull(clock, "clock"),
                Facts.at(clock),
                NameResolver.none(),
                PAIRS_PER_REQUEST);
    }

    /**
     * Sets the observed limits of a tenant. Requests that still break a rule are halved until they do not.
     *
     * @param observed the limits
     * @return the planner with them
     */
    public Planner limits(Limits observed) {
        return new Planner(preflight, observed, clock, facts, names, pairsPerRequest);
    }

    /**
     * Sets a source of facts. Default: the time only.
     *
     * @param known the facts; they have to stay the same during planning
     * @return the planner with them
     */
    public Planner facts(FactSource known) {
        return new Planner(preflight, limits, clock, known, names, pairsPerRequest);
    }

    /**
     * Sets a resolver of names.
     *
     * @param resolver finds the ids; called once for each name
     * @return the planner with it
     */
    public Planner names(NameResolver resolver) {
        return new Planner(preflight, limits, clock, facts, resolver, pairsPerRequest);
    }

    /**
     * Limits requests without entitlements. No document limits them, but large requests are hard to review and fail as
     * a whole.
     *
     * @param most the largest number of pairs of identity and item in such a request
     * @return the planner with it
     * @throws IllegalArgumentException if it is not positive
     */
    public Planner pairsPerRequest(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a request has at least one pair, not " + most);
        }
        return new Planner(preflight, limits, clock, facts, names, most);
    }

    /**
     * Plans a table. Rejected rows are written with the {@link #REJECTED_COLUMNS}, followed by their original columns.
     *
     * @param name the name of the table, for the header of the plan
     * @param format the format of the table
     * @param input the table, UTF-8; read once, from start to end, and closed
     * @param rejected opens the file for rejected rows when there is one; the file is closed at the end
     * @return the plan
     * @throws dev.latchkey.bulk.table.UnusableTableException if the table cannot be used as a whole
     * @throws IOException if the table cannot be read
     */
    public Plan plan(String name, TableFormat format, InputStream input, Supplier<OutputStream> rejected)
            throws IOException {
        HashingInput hashed = new HashingInput(input);
        RowCheck check = new RowCheck(preflight, facts, names);
        PlanBuilder builder = new PlanBuilder(preflight, facts, Capacity.of(limits, pairsPerRequest), check);
        ResultFile rejects = null;
        try (Table table = Table.open(format, hashed)) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                RowRejectedException rejection = builder.add(row);
                if (rejection != null) {
                    if (rejects == null) {
                        rejects = table.results(rejected.get(), REJECTED_COLUMNS);
                    }
                    rejects.write(
                            row, List.of(String.valueOf(row.getNumber()), rejection.getRule(), rejection.getReason()));
                }
            }
        } finally {
            close(rejects);
        }
        return builder.build(name, format, hashed.sha256(), clock, limits.getAsOf());
    }

    /**
     * Begins the steps of planning one by one, for a table that is shared out over several machines.
     *
     * @return the steps, with no rows yet
     */
    public PlanSteps steps() {
        RowCheck check = new RowCheck(preflight, facts, names);
        return new PlanSteps(check, new PlanBuilder(preflight, facts, Capacity.of(limits, pairsPerRequest), check));
    }

    /**
     * Makes the first line of a plan whose rows were counted elsewhere.
     *
     * @param name the name of the table
     * @param format the format of the table
     * @param sha256 the SHA-256 of the table, in hexadecimal
     * @param counts the counts
     * @return the header
     */
    public PlanHeader header(String name, TableFormat format, String sha256, PlanCounts counts) {
        return counts.header(name, format, sha256, preflight.getApiVersion(), limits.getAsOf(), clock);
    }

    private static void close(@Nullable ResultFile file) {
        if (file != null) {
            file.close();
        }
    }
}

package dev.latchkey.emulator.grade;

import dev.latchkey.emulator.grade.Grades.Evidence;
import dev.latchkey.emulator.grade.Grades.Offence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Observes and grades clients. Thread-safe. */
public final class Grader {
    private static final int MAX_EVIDENCE = 20;

    private final Duration tokenLifetime;
    private Map<ClientPractice, Watch> watches;
    private final Map<ClientPractice, Seen> records = new EnumMap<>(ClientPractice.class);
    private long calls;

    /**
     * Creates a grader without observations.
     *
     * @param tokenLifetime the lifetime of tokens
     */
    public Grader(Duration tokenLifetime) {
        this.tokenLifetime = tokenLifetime;
        this.watches = watches(tokenLifetime);
    }

    private static Map<ClientPractice, Watch> watches(Duration tokenLifetime) {
        Map<ClientPractice, Watch> watches = new EnumMap<>(ClientPractice.class);
        watches.put(ClientPractice.WAITS, new EarlyRetry());
        watches.put(ClientPractice.SUBMITS_ONCE, new DuplicateSubmit());
        watches.put(ClientPractice.SAYS_EXPERIMENTAL, new ExperimentalHeader());
        watches.put(ClientPractice.HEEDS_DEPRECATION, new Deprecation());
        watches.put(ClientPractice.READS_EVERY_PAGE, new SkippedPage());
        watches.put(ClientPractice.NAMES_ITSELF, new UserAgent());
        watches.put(ClientPractice.KEEPS_TOKENS, new TokenChurn(tokenLifetime));
        watches.put(ClientPractice.DROPS_REFUSED_TOKENS, new RefusedToken());
        return watches;
    }

    /**
     * Examines a call before its response is sent.
     *
     * @param seen the call and its response
     */
    public synchronized void observe(Observation seen) {
        calls++;
        watches.forEach((manner, watch) -> {
            String note = watch.observe(seen);
            if (note != null) {
                records.computeIfAbsent(manner, key -> new Seen()).add(seen, note);
            }
        });
    }

    /** {@return the grades so far} */
    public synchronized Grades grades() {
        List<Offence> offences = new ArrayList<>();
        records.forEach((manner, record) ->
                offences.add(new Offence(manner, manner.getDescription(), record.times, List.copyOf(record.evidence))));
        return Grades.of(calls, offences);
    }

    /** Clears all observations. */
    public synchronized void clear() {
        watches = watches(tokenLifetime);
        records.clear();
        calls = 0;
    }

    /** The occurrences of one kind of offence. */
    private static final class Seen {
        private final List<Evidence> evidence = new ArrayList<>();
        private long times;

        void add(Observation seen, String note) {
            times++;
            if (evidence.size() < MAX_EVIDENCE) {
                evidence.add(new Evidence(
                        seen.number(),
                        seen.at(),
                        seen.client(),
                        seen.call().getMethod() + " " + seen.call().getPath(),
                        note));
            }
        }
    }
}

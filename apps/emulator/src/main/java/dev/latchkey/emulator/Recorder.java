package dev.latchkey.emulator;

import dev.latchkey.emulator.api.Route;
import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.grade.Grader;
import dev.latchkey.emulator.grade.Observation;
import dev.latchkey.emulator.http.Answer;
import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.emulator.wire.WireEntry;
import dev.latchkey.emulator.wire.WireLog;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down what goes over the wire and shows it to the grader. Secrets are not written down. */
final class Recorder {
    private static final String SECRET = "client_secret";

    private final WireLog log;
    private final Grader grader;
    private final InstantSource clock;

    Recorder(WireLog log, Grader grader, InstantSource clock) {
        this.log = log;
        this.grader = grader;
        this.clock = clock;
    }

    Open open(Call call, String called, @Nullable Route route, Optional<String> client) {
        return new Open(log.next(), clock.instant(), call, called, route, client);
    }

    void close(Open open, Reply reply, Answer answer, @Nullable Fault fault, boolean carriedOut) {
        Call call = open.call();
        Route route = open.route();
        boolean secret = open.called().equals(Fault.TOKEN) || hasSecret(call);
        if (!open.called().isEmpty()) {
            grader.observe(new Observation(
                    open.number(),
                    open.at(),
                    clock.instant(),
                    call,
                    route == null ? null : route.endpoint(),
                    open.client().orElse("anonymous"),
                    reply,
                    carriedOut));
        }
        log.add(new WireEntry(
                open.number(),
                open.at(),
                call.getMethod(),
                secret ? call.getPath() : call.getTarget(),
                open.called().isEmpty() ? null : open.called(),
                route == null ? null : route.endpoint().getEdition().getText(),
                open.client().orElse(null),
                withoutSecrets(call.getHeaders()),
                secret ? "" : WireLog.cut(call.getText()),
                answer.reply().getStatus(),
                answer.reply().getHeaders(),
                secret ? "" : WireLog.cut(answer.reply().getText()),
                fault == null ? null : fault.kind().getText()));
    }

    /** Whether somebody asks for a token where there is none to be had. */
    private static boolean hasSecret(Call call) {
        return call.getTarget().contains(SECRET) || call.getText().contains(SECRET);
    }

    private static Map<String, List<String>> withoutSecrets(Map<String, List<String>> headers) {
        Map<String, List<String>> kept = new HashMap<>(headers);
        kept.computeIfPresent(
                "authorization",
                (name, values) -> values.stream()
                        .map(value -> value.split(" ", 2)[0] + " …")
                        .toList());
        return kept;
    }

    /**
     * A call that is being answered.
     *
     * @param number its number
     * @param at when it came
     * @param call the call
     * @param called the text of the operation, {@code token}, or nothing
     * @param route what it means, if it is an operation
     * @param client whose it is
     */
    record Open(
            long number,
            Instant at,
            Call call,
            String called,
            @Nullable Route route,
            Optional<String> client) {}
}

package dev.latchkey.emulator;

import dev.latchkey.emulator.api.Route;
import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.grade.Grader;
import dev.latchkey.emulator.grade.Observation;
import dev.latchkey.emulator.http.Answer;
import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.emulator.wire.Secrets;
import dev.latchkey.emulator.wire.WireEntry;
import dev.latchkey.emulator.wire.WireLog;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logs calls and responses without secrets, and passes them to the grader. */
final class Recorder {
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
        boolean token = open.called().equals(Fault.TOKEN);
        // Lookups are not graded: no document states how clients should call them.
        if (token || route != null) {
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
                token ? call.getPath() : Secrets.outOfTarget(call.getTarget()),
                open.called().isEmpty() ? null : open.called(),
                route == null ? null : route.endpoint().getApiVersion().getText(),
                open.client().orElse(null),
                Secrets.outOfHeaders(call.getHeaders()),
                token ? "" : WireLog.cut(Secrets.outOfBody(call.getText())),
                answer.reply().getStatus(),
                withoutSecrets(answer.reply().getHeaders()),
                token ? "" : WireLog.cut(Secrets.outOfBody(answer.reply().getText())),
                fault == null ? null : fault.kind().getText()));
    }

    private static Map<String, String> withoutSecrets(Map<String, String> headers) {
        Map<String, String> kept = new LinkedHashMap<>(headers);
        kept.replaceAll(Secrets::outOfHeader);
        return kept;
    }

    /**
     * A call in progress.
     *
     * @param number its number
     * @param at the time at which it arrived
     * @param call the call
     * @param called the text of the operation or of the lookup, {@code token}, or empty
     * @param route the route, if it is an operation
     * @param client the client
     */
    record Open(
            long number,
            Instant at,
            Call call,
            String called,
            @Nullable Route route,
            Optional<String> client) {}
}

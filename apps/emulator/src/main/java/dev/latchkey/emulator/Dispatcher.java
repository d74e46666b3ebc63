package dev.latchkey.emulator;

import dev.latchkey.emulator.api.Api;
import dev.latchkey.emulator.api.LookupRoute;
import dev.latchkey.emulator.api.Route;
import dev.latchkey.emulator.control.ConsoleFiles;
import dev.latchkey.emulator.control.ControlApi;
import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultPlayer;
import dev.latchkey.emulator.fault.FaultScript;
import dev.latchkey.emulator.http.Answer;
import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.HostGuard;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.emulator.token.Caller;
import dev.latchkey.emulator.token.TokenEndpoint;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Dispatches calls. A call of the API or for a token goes through these steps: the script of faults; the API or the
 * token endpoint, unless a fault replaces the call; the fault's change of the response; the log. Then the response is
 * sent.
 */
final class Dispatcher {
    private static final String TOKEN_PATH = "/oauth/token";

    private static final String STRANGE_HOST =
            "the emulator answers to localhost, to addresses, to the host that it listens"
                    + " on, and to hosts that are allowed by --allow-host; Host or Origin names another one";
    private static final int MIB = 1024 * 1024;

    private final HostGuard guard;
    private final Api api;
    private final TokenEndpoint tokenEndpoint;
    private final ControlApi control;
    private final ConsoleFiles console;
    private final FaultScript faults;
    private final EmulatorClock clock;
    private final Recorder recorder;

    Dispatcher(
            HostGuard guard,
            Api api,
            TokenEndpoint tokenEndpoint,
            ControlApi control,
            ConsoleFiles console,
            FaultScript faults,
            EmulatorClock clock,
            Recorder recorder) {
        this.guard = guard;
        this.api = api;
        this.tokenEndpoint = tokenEndpoint;
        this.control = control;
        this.console = console;
        this.faults = faults;
        this.clock = clock;
        this.recorder = recorder;
    }

    /** The largest size of a body in bytes. The largest body is an organisation for the control API. */
    static int maxBody(String path) {
        if (path.equals(TOKEN_PATH)) {
            return MIB / 16;
        }
        return path.startsWith(ControlApi.PATH) ? 10 * MIB : MIB;
    }

    Answer answer(Call call) {
        if (!guard.admits(call)) {
            return Answer.whole(Reply.json(403, Map.of("error", STRANGE_HOST)));
        }
        clock.tick();
        if (isUnder(ControlApi.PATH, call)) {
            return Answer.whole(control.answer(call));
        }
        if (isUnder(ConsoleFiles.PATH, call)) {
            return Answer.whole(console.answer(call));
        }
        if (call.getPath().equals(TOKEN_PATH)) {
            return answer(call, Fault.TOKEN, null, () -> tokenEndpoint.answer(call));
        }
        Optional<LookupRoute> lookup = api.lookup(call);
        if (lookup.isPresent()) {
            return answer(call, lookup.get().getText(), null, () -> api.answer(lookup.get(), call));
        }
        Optional<Route> route = api.route(call);
        return route.isPresent()
                ? answer(
                        call,
                        route.get().endpoint().getOperation().getText(),
                        route.get(),
                        () -> api.answer(route.get(), call))
                : answer(call, "", null, () -> api.refuse(call));
    }

    private Answer answer(Call call, String called, @Nullable Route route, Supplier<Reply> work) {
        Recorder.Open open = recorder.open(call, called, route, client(call, called));
        Fault fault = called.isEmpty() ? null : faults.take(called).orElse(null);
        boolean carriedOut = fault == null || !fault.kind().isInsteadOfCall();
        Reply reply = fault != null && !carriedOut ? FaultPlayer.reply(fault) : work.get();
        Answer answer = fault == null ? Answer.whole(reply) : FaultPlayer.play(fault, reply);
        recorder.close(open, reply, answer, fault, carriedOut);
        return answer;
    }

    private Optional<String> client(Call call, String called) {
        return called.equals(Fault.TOKEN)
                ? tokenEndpoint.clientId(call)
                : api.caller(call).map(Caller::clientId);
    }

    private static boolean isUnder(String prefix, Call call) {
        return call.getPath().equals(prefix) || call.getPath().startsWith(prefix + "/");
    }
}

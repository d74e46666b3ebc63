package dev.latchkey.emulator;

import dev.latchkey.emulator.api.Api;
import dev.latchkey.emulator.api.Route;
import dev.latchkey.emulator.control.ConsoleFiles;
import dev.latchkey.emulator.control.ControlApi;
import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultPlayer;
import dev.latchkey.emulator.fault.FaultScript;
import dev.latchkey.emulator.http.Answer;
import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.emulator.token.Caller;
import dev.latchkey.emulator.token.TokenEndpoint;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands a call to whom it belongs. A call of the API or for a token meets, in this order: the script of faults, then,
 * unless a
 * fault struck instead, the API or the token endpoint, then what the fault makes of the answer; what came of it is
 * written
 * down before it goes out.
 */
final class Dispatcher {
    private static final String TOKEN_PATH = "/oauth/token";

    private final Api api;
    private final TokenEndpoint tokenEndpoint;
    private final ControlApi control;
    private final ConsoleFiles console;
    private final FaultScript faults;
    private final EmulatorClock clock;
    private final Recorder recorder;

    Dispatcher(
            Api api,
            TokenEndpoint tokenEndpoint,
            ControlApi control,
            ConsoleFiles console,
            FaultScript faults,
            EmulatorClock clock,
            Recorder recorder) {
        this.api = api;
        this.tokenEndpoint = tokenEndpoint;
        this.control = control;
        this.console = console;
        this.faults = faults;
        this.clock = clock;
        this.recorder = recorder;
    }

    Answer answer(Call call) {
        clock.tick();
        if (isUnder(ControlApi.PATH, call)) {
            return Answer.whole(control.answer(call));
        }
        if (isUnder(ConsoleFiles.PATH, call)) {
            return Answer.whole(control.admits(call) ? console.answer(call) : Reply.of(403));
        }
        if (call.getPath().equals(TOKEN_PATH)) {
            return answer(call, Fault.TOKEN, null, () -> tokenEndpoint.answer(call));
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

package dev.latchkey.emulator.fault;

import dev.latchkey.emulator.http.Answer;
import dev.latchkey.emulator.http.Delivery;
import dev.latchkey.emulator.http.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Converts a fault to a response. */
public final class FaultPlayer {
    private static final String HTML = """
            <!DOCTYPE html>
            <html><head><title>502 Bad Gateway</title></head>
            <body><h1>502 Bad Gateway</h1><p>The upstream server did not answer in time.</p></body></html>
            """;

    private FaultPlayer() {}

    /**
     * Returns the response of a fault that replaces the call.
     *
     * @param fault a fault whose kind is one {@linkplain FaultKind#isInsteadOfCall() instead of the call}
     * @return the response; also for a dropped connection, where it is not sent
     */
    public static Reply reply(Fault fault) {
        Reply reply = switch (fault.kind()) {
            case RATE_LIMITED ->
                Reply.json(429, Map.of("message", " Rate Limit Exceeded ")).with("Retry-After", "1");
            case HTML_PAGE -> Reply.text(502, "text/html; charset=utf-8", HTML);
            case ANSWER -> Reply.text(fault.status() == 0 ? 500 : fault.status(), "application/json", fault.body());
            default -> Reply.of(503);
        };
        for (Map.Entry<String, String> header : fault.headers().entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }

    /**
     * Applies a fault to a response.
     *
     * @param fault the fault
     * @param reply the response of the tenant, or of {@link #reply}
     * @return the response, and how to send it
     */
    public static Answer play(Fault fault, Reply reply) {
        byte[] body = reply.getBody();
        return switch (fault.kind()) {
            case DROP_BEFORE, DROP_AFTER -> new Answer(reply, new Delivery.Dropped());
            case SLOW_BODY -> new Answer(reply, new Delivery.Slow(fault.pause()));
            case CUT_BODY -> new Answer(reply, new Delivery.Cut());
            case TRUNCATED_JSON -> Answer.whole(reply.withBody(Arrays.copyOf(body, body.length / 2)));
            case UNKNOWN_VALUES ->
                Answer.whole(reply.withBody(UnknownValues.in(reply.getText()).getBytes(StandardCharsets.UTF_8)));
            case WRONG_CONTENT_TYPE -> Answer.whole(reply.with("Content-Type", "text/plain; charset=utf-16"));
            case EMPTY_BODY -> Answer.whole(reply.withBody(new byte[0]));
            case RATE_LIMITED, ANSWER, HTML_PAGE -> Answer.whole(reply);
        };
    }
}

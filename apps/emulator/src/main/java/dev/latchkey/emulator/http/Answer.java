package dev.latchkey.emulator.http;

/**
 * A response and how to send it.
 *
 * @param reply the response
 * @param delivery how to send it
 */
public record Answer(Reply reply, Delivery delivery) {

    /**
     * Creates an answer that is sent normally.
     *
     * @param reply the response
     * @return the answer
     */
    public static Answer whole(Reply reply) {
        return new Answer(reply, new Delivery.Whole());
    }
}

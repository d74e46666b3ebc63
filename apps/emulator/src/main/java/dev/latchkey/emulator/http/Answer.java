package dev.latchkey.emulator.http;

/**
 * An answer and how it goes out.
 *
 * @param reply what is answered
 * @param delivery how it goes out
 */
public record Answer(Reply reply, Delivery delivery) {

    /**
     * An answer that goes out as it should.
     *
     * @param reply what is answered
     * @return the answer
     */
    public static Answer whole(Reply reply) {
        return new Answer(reply, new Delivery.Whole());
    }
}

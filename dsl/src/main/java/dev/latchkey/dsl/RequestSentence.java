package dev.latchkey.dsl;

/** A sentence with everything said that has to be said. Immutable. */
public final class RequestSentence extends Finished<RequestSentence> {
    RequestSentence(Draft draft) {
        super(draft);
    }

    @Override
    RequestSentence with(Draft draft) {
        return new RequestSentence(draft);
    }
}

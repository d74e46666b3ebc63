package dev.latchkey.dsl;

/** A sentence with everything said that has to be said. Immutable. */
public final class RequestBuilder extends Buildable<RequestBuilder> {
    RequestBuilder(RequestDraft draft) {
        super(draft);
    }

    @Override
    RequestBuilder with(RequestDraft draft) {
        return new RequestBuilder(draft);
    }
}

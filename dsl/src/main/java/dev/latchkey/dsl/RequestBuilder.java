package dev.latchkey.dsl;

/** A request with everything that it needs. Immutable. */
public final class RequestBuilder extends Buildable<RequestBuilder> {
    RequestBuilder(RequestDraft draft) {
        super(draft);
    }

    @Override
    RequestBuilder with(RequestDraft draft) {
        return new RequestBuilder(draft);
    }
}

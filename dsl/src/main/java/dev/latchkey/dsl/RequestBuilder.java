package dev.latchkey.dsl;

/** A complete request that can be built. Immutable. */
public final class RequestBuilder extends Buildable<RequestBuilder> {
    RequestBuilder(RequestDraft draft) {
        super(draft);
    }

    @Override
    RequestBuilder with(RequestDraft draft) {
        return new RequestBuilder(draft);
    }
}

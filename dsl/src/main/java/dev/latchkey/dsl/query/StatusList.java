package dev.latchkey.dsl.query;

/** A question to the status list. Immutable. */
public final class StatusList extends StatusWords<StatusList> {
    StatusList(Page page, Who who) {
        super(page, who);
    }

    @Override
    StatusList with(Page changed) {
        return new StatusList(changed, getWho());
    }

    @Override
    StatusList with(Who changed) {
        return new StatusList(getPage(), changed);
    }
}

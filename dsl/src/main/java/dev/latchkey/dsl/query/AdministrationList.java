package dev.latchkey.dsl.query;

/** A question to the status list for administrators. Immutable. */
public final class AdministrationList extends StatusWords<AdministrationList> {
    AdministrationList(Page page, Who who) {
        super(page, who);
    }

    @Override
    AdministrationList with(Page changed) {
        return new AdministrationList(changed, getWho());
    }

    @Override
    AdministrationList with(Who changed) {
        return new AdministrationList(getPage(), changed);
    }

    /** {@return the status of the request, to be compared} */
    public IdField<AdministrationList> status() {
        return id("status");
    }

    /** {@return the question sorted by the id of the request, after what it is sorted by already} */
    public AdministrationList byAccessRequestId() {
        return by("accessRequestId");
    }

    /** {@return the question sorted backwards by the id of the request, after what it is sorted by already} */
    public AdministrationList byAccessRequestIdDescending() {
        return byDescending("accessRequestId");
    }
}

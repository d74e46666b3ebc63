package dev.latchkey.dsl.query;

/** A query of the status list for administrators. Immutable. */
public final class AdministrationQueryBuilder extends StatusCriteria<AdministrationQueryBuilder> {
    AdministrationQueryBuilder(PageCriteria page, PersonCriteria who) {
        super(page, who);
    }

    @Override
    AdministrationQueryBuilder criteria(AdministrationQueryBuilder query) {
        return query;
    }

    @Override
    AdministrationQueryBuilder with(PageCriteria changed) {
        return new AdministrationQueryBuilder(changed, getWho());
    }

    @Override
    AdministrationQueryBuilder with(PersonCriteria changed) {
        return new AdministrationQueryBuilder(getPage(), changed);
    }

    /** {@return the status of the request, for a condition} */
    public IdField<AdministrationQueryBuilder> status() {
        return id("status");
    }

    /** {@return the query, sorted by the id of the request after any earlier sort keys} */
    public AdministrationQueryBuilder byAccessRequestId() {
        return by("accessRequestId");
    }

    /** {@return the query, sorted by the id of the request in descending order after any earlier sort keys} */
    public AdministrationQueryBuilder byAccessRequestIdDescending() {
        return byDescending("accessRequestId");
    }
}

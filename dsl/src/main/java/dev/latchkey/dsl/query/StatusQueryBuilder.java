package dev.latchkey.dsl.query;

/** A query of the status list. Immutable. */
public final class StatusQueryBuilder extends StatusCriteria<StatusQueryBuilder> {
    StatusQueryBuilder(PageCriteria page, PersonCriteria who) {
        super(page, who);
    }

    @Override
    StatusQueryBuilder criteria(StatusQueryBuilder query) {
        return query;
    }

    @Override
    StatusQueryBuilder with(PageCriteria changed) {
        return new StatusQueryBuilder(changed, getWho());
    }

    @Override
    StatusQueryBuilder with(PersonCriteria changed) {
        return new StatusQueryBuilder(getPage(), changed);
    }
}

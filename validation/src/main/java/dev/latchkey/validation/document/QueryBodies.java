package dev.latchkey.validation.document;

import static dev.latchkey.validation.document.ValueReader.dateTimeOrDate;
import static dev.latchkey.validation.document.ValueReader.flag;
import static dev.latchkey.validation.document.ValueReader.id;
import static dev.latchkey.validation.document.ValueReader.open;
import static dev.latchkey.validation.document.ValueReader.text;
import static dev.latchkey.validation.document.ValueReader.wholeNumber;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.RequestState;

/** The documented parameters of queries. */
final class QueryBodies {
    static final ObjectReader<StatusQuery.Builder, StatusQuery> STATUS = new ObjectReader<>(
                    StatusQuery::builder,
                    StatusQuery.Builder::build,
                    StatusQuery.Builder::putUnknownField,
                    StatusQuery::getUnknownFields)
            .field("requested-for", id(IdentityId::of), StatusQuery.Builder::requestedFor)
            .field("requested-by", id(IdentityId::of), StatusQuery.Builder::requestedBy)
            .field("regarding-identity", id(IdentityId::of), StatusQuery.Builder::regardingIdentity)
            .field("assigned-to", id(IdentityId::of), StatusQuery.Builder::assignedTo)
            .field("count", flag(), StatusQuery.Builder::count)
            .field("limit", wholeNumber(), StatusQuery.Builder::limit)
            .field("offset", wholeNumber(), StatusQuery.Builder::offset)
            .field("filters", text(), (builder, filters) -> builder.filters(filters))
            .field("sorters", text(), (builder, sorters) -> builder.sorters(sorters))
            .field("request-state", open(RequestState.class), StatusQuery.Builder::requestState);

    static final ObjectReader<ApprovalQuery.Builder, ApprovalQuery> APPROVALS = new ObjectReader<>(
                    ApprovalQuery::builder,
                    ApprovalQuery.Builder::build,
                    ApprovalQuery.Builder::putUnknownField,
                    ApprovalQuery::getUnknownFields)
            .field("owner-id", id(IdentityId::of), ApprovalQuery.Builder::ownerId)
            .field("count", flag(), ApprovalQuery.Builder::count)
            .field("limit", wholeNumber(), ApprovalQuery.Builder::limit)
            .field("offset", wholeNumber(), ApprovalQuery.Builder::offset)
            .field("filters", text(), (builder, filters) -> builder.filters(filters))
            .field("sorters", text(), (builder, sorters) -> builder.sorters(sorters));

    static final ObjectReader<ApprovalSummaryQuery.Builder, ApprovalSummaryQuery> APPROVAL_SUMMARY = new ObjectReader<>(
                    ApprovalSummaryQuery::builder,
                    ApprovalSummaryQuery.Builder::build,
                    ApprovalSummaryQuery.Builder::putUnknownField,
                    ApprovalSummaryQuery::getUnknownFields)
            .field("owner-id", id(IdentityId::of), ApprovalSummaryQuery.Builder::ownerId)
            .field("from-date", dateTimeOrDate(), ApprovalSummaryQuery.Builder::fromDate);

    private QueryBodies() {}
}

package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ADMINISTRATION;
import static dev.latchkey.model.version.Operation.APPROVAL_SUMMARY;
import static dev.latchkey.model.version.Operation.COMPLETED_APPROVALS;
import static dev.latchkey.model.version.Operation.PENDING_APPROVALS;
import static dev.latchkey.model.version.Operation.STATUS;
import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.Rule.error;

import dev.latchkey.model.json.Open;
import dev.latchkey.model.query.ListQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about list queries and their caller. */
final class QueryRules {
    private static final Rule IDENTITY_EXCLUSIVE = error("query-identity-exclusive")
            .on(STATUS, ADMINISTRATION)
            .cites(V2024_OPERATIONS, "list-access-request-status")
            .cites(BETA_OPERATIONS, "list-access-request-status")
            .cites(V1_OPERATIONS, "list-access-request-status-v1")
            .reason("regarding-identity stands neither beside requested-for nor beside requested-by.")
            .hint("Use regarding-identity alone, or the other two without it.")
            .body((StatusQuery query, CheckContext context) -> identityExclusive(query, context))
            .build();

    private static final Rule PAGE = error("query-page")
            .on(STATUS, ADMINISTRATION, PENDING_APPROVALS, COMPLETED_APPROVALS)
            .cites(API_DESCRIPTION, "limit, offset")
            .reason("A page has 0 to 250 rows and starts at 0 or later.")
            .hint("Ask for pages of at most 250 rows, one after the other.")
            .body((ListQuery query, CheckContext context) -> page(query, context))
            .build();

    private static final Rule STATE = error("query-state")
            .on(STATUS, ADMINISTRATION)
            .cites(V2024_OPERATIONS, "list-access-request-status")
            .cites(V1_OPERATIONS, "list-access-request-status-v1")
            .cites(API_DESCRIPTION, "request-state")
            .reason("The only state to ask for is EXECUTING.")
            .hint("Ask for EXECUTING, or leave request-state out and pick the rows by their state.")
            .body((StatusQuery query, CheckContext context) -> state(query.getRequestState(), context))
            .unsafeFix("Write the documented value.", Changes.takeSuggestion())
            .build();

    private static final Rule FILTER = error("query-filter")
            .on(STATUS, ADMINISTRATION, PENDING_APPROVALS, COMPLETED_APPROVALS)
            .cites(V2024_OPERATIONS, "list-access-request-status, list-administrators-access-request-status")
            .cites(BETA_OPERATIONS, "list-access-request-status")
            .cites(V1_OPERATIONS, "list-access-request-status-v1, list-administrators-access-request-status-v1")
            .cites(API_DESCRIPTION, "filters")
            .reason("A filter only uses the fields and operators that the API version documents for the list.")
            .hint("Write terms like created ge \"2027-01-15T00:00:00Z\", joined by and.")
            .body((ListQuery query, CheckContext context) -> ListSyntax.filter(query.getFilters(), context))
            .build();

    private static final Rule SORTER = error("query-sorter")
            .on(STATUS, ADMINISTRATION, PENDING_APPROVALS, COMPLETED_APPROVALS)
            .cites(V2024_OPERATIONS, "list-access-request-status, list-administrators-access-request-status")
            .cites(BETA_OPERATIONS, "list-access-request-status")
            .cites(V1_OPERATIONS, "list-access-request-status-v1, list-administrators-access-request-status-v1")
            .cites(API_DESCRIPTION, "sorters")
            .reason("A list is only sorted by the fields that the API version documents for it.")
            .hint("Separate fields by commas, with - in front of one that descends, as in -created,modified.")
            .body((ListQuery query, CheckContext context) -> ListSyntax.sorter(query.getSorters(), context))
            .build();

    private static final Rule AUTHORITY = error("query-authority")
            .on(STATUS, ADMINISTRATION, PENDING_APPROVALS, COMPLETED_APPROVALS, APPROVAL_SUMMARY)
            .needs(Fact.REQUESTER)
            .cites(V2024_OPERATIONS, "list-access-request-status, list-administrators-access-request-status")
            .cites(BETA_OPERATIONS, "list-access-request-status")
            .cites(V1_OPERATIONS, "list-access-request-status-v1, list-administrators-access-request-status-v1")
            .cites(API_DESCRIPTION, "owner-id")
            .reason("Only an administrator asks about others.")
            .hint("Ask about yourself, with me, or let an administrator ask.")
            .body((query, context) -> QueryAuthority.check(query, context))
            .build();

    static final List<Rule> ALL = List.of(IDENTITY_EXCLUSIVE, PAGE, STATE, FILTER, SORTER, AUTHORITY);

    private QueryRules() {}

    private static void identityExclusive(StatusQuery query, CheckContext context) {
        if (query.getRegardingIdentity() == null) {
            return;
        }
        if (query.getRequestedFor() != null) {
            context.violated("/regarding-identity", "regarding-identity cannot stand beside requested-for");
        }
        if (query.getRequestedBy() != null) {
            context.violated("/regarding-identity", "regarding-identity cannot stand beside requested-by");
        }
    }

    private static void page(ListQuery query, CheckContext context) {
        Integer limit = query.getLimit();
        Integer offset = query.getOffset();
        int most = context.getLimits().getPageRows();
        if (limit != null && (limit < 0 || limit > most)) {
            context.violated("/limit", "limit is " + limit + "; 0 to " + most + " are allowed");
        }
        if (offset != null && offset < 0) {
            context.violated("/offset", "offset is " + offset + "; it cannot be negative");
        }
    }

    private static void state(@Nullable Open<RequestState> state, CheckContext context) {
        if (state != null && state != RequestState.EXECUTING) {
            Spelling.onlyValue(
                    "/request-state",
                    Spelling.shown(state.getText()) + " cannot be asked for; EXECUTING is the only state that can",
                    state.getText(),
                    List.of(RequestState.EXECUTING.getText()),
                    context);
        }
    }
}

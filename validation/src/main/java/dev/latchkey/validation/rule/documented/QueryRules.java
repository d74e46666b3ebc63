package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ADMINISTRATION;
import static dev.latchkey.model.version.Operation.APPROVAL_SUMMARY;
import static dev.latchkey.model.version.Operation.COMPLETED_APPROVALS;
import static dev.latchkey.model.version.Operation.PENDING_APPROVALS;
import static dev.latchkey.model.version.Operation.STATUS;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Source.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.V2024_OPERATIONS;

import dev.latchkey.model.json.Open;
import dev.latchkey.model.query.ListQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about list queries and their caller. */
final class QueryRules {
    private static final Rule IDENTITY_EXCLUSIVE = error("query-identity-exclusive")
            .on(STATUS, ADMINISTRATION)
            .source(V2024_OPERATIONS, "list-access-request-status")
            .source(BETA_OPERATIONS, "list-access-request-status")
            .source(V1_OPERATIONS, "list-access-request-status-v1")
            .reason("regarding-identity stands neither beside requested-for nor beside requested-by.")
            .hint("Use regarding-identity alone, or the other two without it.")
            .body((StatusQuery query, Terms terms, FactSource facts) -> identityExclusive(query))
            .build();

    private static final Rule PAGE = error("query-page")
            .on(STATUS, ADMINISTRATION, PENDING_APPROVALS, COMPLETED_APPROVALS)
            .source(API_DESCRIPTION, "limit, offset")
            .reason("A page has 0 to 250 rows and starts at 0 or later.")
            .hint("Ask for pages of at most 250 rows, one after the other.")
            .body((ListQuery query, Terms terms, FactSource facts) -> page(query, terms))
            .build();

    private static final Rule STATE = error("query-state")
            .on(STATUS, ADMINISTRATION)
            .source(V2024_OPERATIONS, "list-access-request-status")
            .source(V1_OPERATIONS, "list-access-request-status-v1")
            .source(API_DESCRIPTION, "request-state")
            .reason("The only state to ask for is EXECUTING.")
            .hint("Ask for EXECUTING, or leave request-state out and pick the rows by their state.")
            .body((StatusQuery query, Terms terms, FactSource facts) -> state(query.getRequestState()))
            .unsafeFix("Write the documented value.", Changes.takeSuggestion())
            .build();

    private static final Rule FILTER = error("query-filter")
            .on(STATUS, ADMINISTRATION, PENDING_APPROVALS, COMPLETED_APPROVALS)
            .source(V2024_OPERATIONS, "list-access-request-status, list-administrators-access-request-status")
            .source(BETA_OPERATIONS, "list-access-request-status")
            .source(V1_OPERATIONS, "list-access-request-status-v1, list-administrators-access-request-status-v1")
            .source(API_DESCRIPTION, "filters")
            .reason("A filter only uses the fields and operators that the API version documents for the list.")
            .hint("Write terms like created ge \"2027-01-15T00:00:00Z\", joined by and.")
            .body((ListQuery query, Terms terms, FactSource facts) -> ListSyntax.filter(query.getFilters(), terms))
            .build();

    private static final Rule SORTER = error("query-sorter")
            .on(STATUS, ADMINISTRATION, PENDING_APPROVALS, COMPLETED_APPROVALS)
            .source(V2024_OPERATIONS, "list-access-request-status, list-administrators-access-request-status")
            .source(BETA_OPERATIONS, "list-access-request-status")
            .source(V1_OPERATIONS, "list-access-request-status-v1, list-administrators-access-request-status-v1")
            .source(API_DESCRIPTION, "sorters")
            .reason("A list is only sorted by the fields that the API version documents for it.")
            .hint("Separate fields by commas, with - in front of one that descends, as in -created,modified.")
            .body((ListQuery query, Terms terms, FactSource facts) -> ListSyntax.sorter(query.getSorters(), terms))
            .build();

    private static final Rule AUTHORITY = error("query-authority")
            .on(STATUS, ADMINISTRATION, PENDING_APPROVALS, COMPLETED_APPROVALS, APPROVAL_SUMMARY)
            .needs(Fact.REQUESTER)
            .source(V2024_OPERATIONS, "list-access-request-status, list-administrators-access-request-status")
            .source(BETA_OPERATIONS, "list-access-request-status")
            .source(V1_OPERATIONS, "list-access-request-status-v1, list-administrators-access-request-status-v1")
            .source(API_DESCRIPTION, "owner-id")
            .reason("Only an administrator asks about others.")
            .hint("Ask about yourself, with me, or let an administrator ask.")
            .body((query, terms, facts) -> QueryAuthority.check(query, terms, facts))
            .build();

    static final List<Rule> ALL = List.of(IDENTITY_EXCLUSIVE, PAGE, STATE, FILTER, SORTER, AUTHORITY);

    private QueryRules() {}

    private static Answer identityExclusive(StatusQuery query) {
        if (query.getRegardingIdentity() == null) {
            return satisfied();
        }
        return beside("requested-for", query.getRequestedFor() != null)
                .and(beside("requested-by", query.getRequestedBy() != null));
    }

    private static Answer beside(String other, boolean there) {
        return there ? violated("/regarding-identity", "regarding-identity cannot stand beside " + other) : satisfied();
    }

    private static Answer page(ListQuery query, Terms terms) {
        Integer limit = query.getLimit();
        Integer offset = query.getOffset();
        int most = terms.limits().getPageRows();
        Answer answer = limit == null || (limit >= 0 && limit <= most)
                ? satisfied()
                : violated("/limit", "limit is " + limit + "; 0 to " + most + " are allowed");
        return offset == null || offset >= 0
                ? answer
                : answer.and(violated("/offset", "offset is " + offset + "; it cannot be negative"));
    }

    private static Answer state(@Nullable Open<RequestState> state) {
        return state == null || state == RequestState.EXECUTING
                ? satisfied()
                : Spelling.onlyValue(
                        "/request-state",
                        Spelling.shown(state.getText()) + " cannot be asked for; EXECUTING is the only state that can",
                        state.getText(),
                        List.of(RequestState.EXECUTING.getText()));
    }
}

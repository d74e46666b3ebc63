package dev.latchkey.model.query;

import static dev.latchkey.model.version.FilterOperator.EQ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.status.RequestState;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void aStatusQueryHasItsParametersInTheOrderOfTheDocuments() {
        StatusQuery query = StatusQuery.builder()
                .requestState(RequestState.EXECUTING)
                .sorters(Sorter.descending("created"))
                .filters(Filter.of("accessRequestId", EQ, "a"))
                .offset(500)
                .limit(250)
                .count(true)
                .assignedTo(IdentityId.of("d"))
                .regardingIdentity(IdentityId.of("c"))
                .requestedBy(IdentityId.of("b"))
                .requestedFor(Query.ME)
                .build();

        assertThat(query.toParameters())
                .containsExactly(
                        entry("requested-for", "me"),
                        entry("requested-by", "b"),
                        entry("regarding-identity", "c"),
                        entry("assigned-to", "d"),
                        entry("count", "true"),
                        entry("limit", "250"),
                        entry("offset", "500"),
                        entry("filters", "accessRequestId eq \"a\""),
                        entry("sorters", "-created"),
                        entry("request-state", "EXECUTING"));
    }

    @Test
    void anApprovalQueryHasItsParametersInOrderToo() {
        ApprovalQuery query = ApprovalQuery.builder()
                .sorters(Sorter.ascending("modified"))
                .filters(Filter.of("id", EQ, "a"))
                .count(false)
                .ownerId(Query.ME)
                .build();

        assertThat(query.toParameters())
                .containsExactly(
                        entry("owner-id", "me"),
                        entry("count", "false"),
                        entry("filters", "id eq \"a\""),
                        entry("sorters", "modified"));
    }

    @Test
    void aSummaryQueryGivesItsDateInUtc() {
        ApprovalSummaryQuery query = ApprovalSummaryQuery.builder()
                .ownerId(IdentityId.of("a"))
                .fromDate(OffsetDateTime.parse("2027-01-15T21:22:23+02:00"))
                .build();

        assertThat(query.toParameters())
                .containsExactly(entry("owner-id", "a"), entry("from-date", "2027-01-15T19:22:23Z"));
    }

    @Test
    void whatIsUnsetIsLeftOut() {
        assertThat(StatusQuery.builder().build().toParameters()).isEmpty();
        assertThat(ApprovalQuery.builder().build().toParameters()).isEmpty();
        assertThat(ApprovalSummaryQuery.builder().build().toParameters()).isEmpty();
    }

    @Test
    void holdsWhatTheApiRefuses() {
        StatusQuery query = StatusQuery.builder()
                .limit(-1)
                .filters("created after yesterday")
                .requestState(Open.of(RequestState.class, "DONE"))
                .build();

        assertThat(query.toParameters())
                .containsExactly(
                        entry("limit", "-1"),
                        entry("filters", "created after yesterday"),
                        entry("request-state", "DONE"));
    }

    @Test
    void isReadFromJsonWithTheNamesOfTheParameters() {
        String json = """
                {"requested-for":"me","limit":250,"filters":"created gt 2027-01-15T00:00:00Z","new":[1],"other":"x"}""";

        StatusQuery query = LatchkeyJson.mapper().readValue(json, StatusQuery.class);

        assertThat(query.getRequestedFor()).isEqualTo(Query.ME);
        assertThat(query.toParameters())
                .containsExactly(
                        entry("requested-for", "me"),
                        entry("limit", "250"),
                        entry("filters", "created gt 2027-01-15T00:00:00Z"),
                        entry("new", "[1]"),
                        entry("other", "x"));
        assertThat(LatchkeyJson.mapper().writeValueAsString(query)).isEqualTo("""
                {"requested-for":"me","limit":250,"filters":"created gt 2027-01-15T00:00:00Z","new":[1],"other":"x"}""");
    }
}

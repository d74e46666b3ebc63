package dev.latchkey.dsl.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.latchkey.model.query.Filter;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.model.version.OperationNotOfferedException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueriesTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");

    @Test
    void theStatusListIsAsked() {
        assertThat(Queries.status()
                        .requestedFor(Queries.ME)
                        .requestedBy("i2")
                        .assignedTo("i3")
                        .executing()
                        .accessRequestId()
                        .isOneOf("q1", "q2")
                        .accountActivityItemId()
                        .isNot("a\"b\\c")
                        .created()
                        .after(MONDAY)
                        .byCreatedDescending()
                        .byName()
                        .limit(100)
                        .offset(200)
                        .counted()
                        .build()
                        .toParameters())
                .containsExactly(
                        entry("requested-for", "me"),
                        entry("requested-by", "i2"),
                        entry("assigned-to", "i3"),
                        entry("count", "true"),
                        entry("limit", "100"),
                        entry("offset", "200"),
                        entry(
                                "filters",
                                "accessRequestId in (\"q1\",\"q2\") and accountActivityItemId ne \"a\\\"b\\\\c\""
                                        + " and created gt \"2026-11-16T00:00:00Z\""),
                        entry("sorters", "-created,name"),
                        entry("request-state", "EXECUTING"));
    }

    @Test
    void everythingRegardingAnIdentityIsAskedFor() {
        assertThat(Queries.status().regarding("i1").build().toParameters())
                .containsExactly(entry("regarding-identity", "i1"));
    }

    @Test
    void administratorsAlsoAskForAStatusAndSortByRequest() {
        assertThat(Queries.administration()
                        .status()
                        .is("EXECUTING")
                        .accessRequestId()
                        .startsWith("2c91")
                        .byAccessRequestId()
                        .byAccountActivityItemIdDescending()
                        .build()
                        .toParameters())
                .containsExactly(
                        entry("filters", "status eq \"EXECUTING\" and accessRequestId sw \"2c91\""),
                        entry("sorters", "accessRequestId,-accountActivityItemId"));
    }

    @Test
    void pendingApprovalsAreAskedFor() {
        assertThat(Queries.pendingApprovals()
                        .ownedBy(Queries.ME)
                        .id()
                        .is("a1")
                        .requestedFor()
                        .isOneOf(List.of("i1"))
                        .accessRequestId()
                        .is("q1")
                        .created()
                        .atOrAfter(MONDAY)
                        .modified()
                        .before(MONDAY.plusSeconds(1))
                        .byModified()
                        .build()
                        .toParameters())
                .containsExactly(
                        entry("owner-id", "me"),
                        entry(
                                "filters",
                                "id eq \"a1\" and requestedFor.id in (\"i1\") and accessRequestId eq \"q1\""
                                        + " and created ge \"2026-11-16T00:00:00Z\""
                                        + " and modified lt \"2026-11-16T00:00:01Z\""),
                        entry("sorters", "modified"));
    }

    @Test
    void completedApprovalsAreAskedFor() {
        assertThat(Queries.completedApprovals()
                        .id()
                        .startsWith("2c")
                        .requestedFor()
                        .isNot("i1")
                        .modified()
                        .atOrBefore(MONDAY)
                        .modified()
                        .is(MONDAY)
                        .byCreated()
                        .byModifiedDescending()
                        .build()
                        .toParameters())
                .containsExactly(
                        entry(
                                "filters",
                                "id sw \"2c\" and requestedFor.id ne \"i1\""
                                        + " and modified le \"2026-11-16T00:00:00Z\""
                                        + " and modified eq \"2026-11-16T00:00:00Z\""),
                        entry("sorters", "created,-modified"));
    }

    @Test
    void conditionsWithoutAWordAreTakenAsTheyAre() {
        assertThat(Queries.status()
                        .where(Filter.of("created", FilterOperator.NE, MONDAY))
                        .build()
                        .getFilters())
                .isEqualTo("created ne \"2026-11-16T00:00:00Z\"");
    }

    @Test
    void conditionsAreJoinedByOrAndNegated() {
        assertThat(Queries.status()
                        .accessRequestId()
                        .is("q1")
                        .anyOf(
                                either -> either.created()
                                        .before(MONDAY)
                                        .accountActivityItemId()
                                        .is("a1"),
                                or -> or.accessRequestId().is("q2"),
                                or -> or.accessRequestId().is("q3"))
                        .not(that -> that.created().after(MONDAY))
                        .build()
                        .getFilters())
                .isEqualTo("accessRequestId eq \"q1\""
                        + " and (created lt \"2026-11-16T00:00:00Z\" and accountActivityItemId eq \"a1\""
                        + " or accessRequestId eq \"q2\" or accessRequestId eq \"q3\")"
                        + " and not (created gt \"2026-11-16T00:00:00Z\")");
    }

    @Test
    void onlyConditionsAreJoinedByOrAndNegated() {
        assertRefused(
                () -> Queries.status().not(that -> that),
                "not(…): a condition is missing; compare a field in each lambda");
        assertRefused(
                () -> Queries.status()
                        .anyOf(
                                either -> either.accessRequestId().is("q1"),
                                or -> or.accessRequestId().is("q2").limit(5)),
                "anyOf(…): something else than conditions is set; set it on the query itself");
    }

    @Test
    void aJoinedConditionIsHeldToTheListsFieldsToo() {
        assertRefused(
                () -> Queries.pendingApprovals()
                        .anyOf(
                                either -> either.id().is("a1"),
                                or -> or.where(Filter.of("name", FilterOperator.EQ, "x")))
                        .build(),
                "build(v1): pending-approvals does not take name eq; it takes id with eq in, requestedFor.id with eq in,"
                        + " modified with eq gt ge lt le in, accessRequestId with eq in, created with eq gt ge lt le in");
    }

    @Test
    void questionsCanBeKeptAndFinishedTwice() {
        StatusQueryBuilder mine = Queries.status().requestedFor(Queries.ME);

        assertThat(mine.created().after(MONDAY).build().getFilters()).isNotNull();
        assertThat(mine.executing().build().getRequestState()).isNotNull();
        assertThat(mine.build().toParameters()).containsExactly(entry("requested-for", "me"));
    }

    @Test
    void whatAListDoesNotTakeIsRefusedWhenTheQuestionIsBuilt() {
        assertRefused(
                () -> Queries.pendingApprovals()
                        .where(Filter.of("name", FilterOperator.EQ, "x"))
                        .build(),
                "build(v1): pending-approvals does not take name eq; it takes id with eq in, requestedFor.id with eq in,"
                        + " modified with eq gt ge lt le in, accessRequestId with eq in, created with eq gt ge lt le in");
        assertRefused(
                () -> Queries.pendingApprovals().created().after(MONDAY).build(ApiVersion.BETA),
                "build(beta): pending-approvals does not take created gt; it takes id with eq in,"
                        + " requestedFor.id with eq in, modified with eq gt ge lt le in");
        assertThatThrownBy(() -> Queries.administration().build(ApiVersion.V3))
                .isInstanceOf(OperationNotOfferedException.class)
                .hasMessage(
                        "administration is not offered by API version v3; it is offered by beta, v2024, v2025, v2026, v1");
    }

    @ParameterizedTest
    @EnumSource
    void everyApiVersionTakesTheWordsThatAreNotSaidToBeMissing(ApiVersion apiVersion) {
        Queries.status()
                .accessRequestId()
                .startsWith("a")
                .accessRequestId()
                .isNot("a")
                .accessRequestId()
                .isOneOf("a")
                .accountActivityItemId()
                .startsWith("a")
                .accountActivityItemId()
                .isNot("a")
                .accountActivityItemId()
                .isOneOf("a")
                .created()
                .is(MONDAY)
                .created()
                .after(MONDAY)
                .created()
                .atOrAfter(MONDAY)
                .created()
                .before(MONDAY)
                .created()
                .atOrBefore(MONDAY)
                .byCreated()
                .byModified()
                .byName()
                .byNameDescending()
                .byAccountActivityItemId()
                .build(apiVersion);
        Queries.pendingApprovals()
                .id()
                .isOneOf("a")
                .requestedFor()
                .is("a")
                .modified()
                .after(MONDAY)
                .modified()
                .atOrAfter(MONDAY)
                .modified()
                .before(MONDAY)
                .modified()
                .atOrBefore(MONDAY)
                .modified()
                .is(MONDAY)
                .byCreated()
                .byModified()
                .build(apiVersion);
        Queries.completedApprovals()
                .id()
                .startsWith("a")
                .id()
                .isNot("a")
                .requestedFor()
                .isOneOf("a")
                .requestedFor()
                .startsWith("a")
                .requestedFor()
                .isNot("a")
                .modified()
                .after(MONDAY)
                .byCreated()
                .byModified()
                .build(apiVersion);
    }

    @Test
    void whatCannotBeIsRefusedAtOnce() {
        assertRefused(
                () -> Queries.status().requestedFor("i1").regarding("i2"),
                "regarding(id): requestedFor(id) was set already and the two exclude each other; keep one of them");
        assertRefused(
                () -> Queries.status().requestedBy("i1").regarding("i2"),
                "regarding(id): requestedBy(id) was set already and the two exclude each other; keep one of them");
        assertRefused(
                () -> Queries.administration().regarding("i1").requestedFor("i2"),
                "requestedFor(id): regarding(id) was set already and the two exclude each other; keep one of them");
        assertRefused(
                () -> Queries.status().regarding("i1").requestedBy("i2"),
                "requestedBy(id): regarding(id) was set already and the two exclude each other; keep one of them");
        assertRefused(
                () -> Queries.status().limit(251),
                "limit(rows): 251 is not from 0 to 250; ask for more rows page by page, with offset(rows)");
        assertRefused(
                () -> Queries.status().limit(-1),
                "limit(rows): -1 is not from 0 to 250; ask for more rows page by page, with offset(rows)");
        assertRefused(() -> Queries.status().offset(-1), "offset(rows): -1 is negative; the first row has offset 0");
        assertRefused(
                () -> Queries.status().assignedTo(" "), "assignedTo(id): the identity id is blank; it has to be there");
        assertRefused(
                () -> Queries.pendingApprovals().id().is(""),
                "is(value): the value is blank; give one, or leave the call out");
        assertRefused(
                () -> Queries.pendingApprovals().id().isOneOf("a", " "),
                "isOneOf(values): the value is blank; give one, or leave the call out");
        assertRefused(
                () -> Queries.pendingApprovals().id().isOneOf(List.of()),
                "isOneOf(values): the list is empty; name at least one");
        assertRefused(
                () -> Queries.pendingApprovals()
                        .id()
                        .isOneOf(IntStream.rangeClosed(1, 51)
                                .mapToObj(i -> "a" + i)
                                .toList()),
                "isOneOf(values): 51 values are named and one call takes at most 50, or its address gets too long;"
                        + " ask in several calls");
        assertRefused(
                () -> Queries.completedApprovals().id().startsWith(" "),
                "startsWith(beginning): the value is blank; give one, or leave the call out");
    }

    private static void assertRefused(ThrowingCallable word, String message) {
        assertThatIllegalArgumentException().isThrownBy(word).withMessage(message);
    }
}

package dev.latchkey.dsl.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.dsl.PreflightVerdicts;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.validation.document.BodyType;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Validation has nothing to say against questions that are asked here, and only against those refused here. */
class QueryPreflightTest {
    private static final Instant THEN = Instant.parse("2026-11-16T00:00:00Z");

    // What every API version documents, and the conditions that only some do.
    private static final List<UnaryOperator<StatusQueryBuilder>> STATUS = List.of(
            list -> list.requestedFor(Queries.ME),
            list -> list.assignedTo("i1"),
            list -> list.accessRequestId().startsWith("a\"\\ "),
            list -> list.accountActivityItemId().isOneOf("a", "b"),
            list -> list.created().before(THEN),
            list -> list.where(Filter.of("created", FilterOperator.ISNULL)),
            list -> list.where(Filter.of("accountActivityItemId", FilterOperator.LT, "a")),
            list -> list.byCreated().byName(),
            list -> list.limit(250).offset(0).counted());
    private static final List<UnaryOperator<AdministrationQueryBuilder>> ADMINISTRATION = List.of(
            list -> list.regarding(Queries.ME),
            list -> list.status().isOneOf("EXECUTING", "CANCELLED"),
            list -> list.accessRequestId().isNot("a"),
            list -> list.created().atOrAfter(THEN),
            list -> list.executing(),
            list -> list.byAccessRequestId().byModifiedDescending());
    private static final List<UnaryOperator<PendingApprovalsQueryBuilder>> PENDING = List.of(
            list -> list.ownedBy("i1"),
            list -> list.id().isOneOf("a", "b"),
            list -> list.requestedFor().is("i1"),
            list -> list.accessRequestId().is("q1"),
            list -> list.created().after(THEN),
            list -> list.modified().is(THEN),
            list -> list.where(Filter.of("id", FilterOperator.SW, "a")),
            list -> list.byCreatedDescending());
    private static final List<UnaryOperator<CompletedApprovalsQueryBuilder>> COMPLETED = List.of(
            list -> list.ownedBy(Queries.ME),
            list -> list.id().startsWith("a"),
            list -> list.requestedFor().isNot("i1"),
            list -> list.modified().atOrBefore(THEN),
            list -> list.where(Filter.of("created", FilterOperator.GT, THEN)),
            list -> list.byModified());

    @Property(tries = 1000, seed = "20261126")
    void theStatusList(@ForAll ApiVersion apiVersion, @ForAll Random random) {
        StatusQueryBuilder said = say(Queries.status(), STATUS, random);

        assertAgreed(apiVersion, BodyType.STATUS, said, said.ask());
    }

    @Property(tries = 1000, seed = "20261127")
    void theListForAdministrators(@ForAll ApiVersion apiVersion, @ForAll Random random) {
        AdministrationQueryBuilder said = say(Queries.administration(), ADMINISTRATION, random);
        StatusQuery query = said.ask();

        // The documents of beta lack request-state; no rule says so.
        if (apiVersion.andEarlier().size() > 1 || query.getRequestState() == null) {
            assertAgreed(apiVersion, BodyType.ADMINISTRATION, said, query);
        }
    }

    @Property(tries = 1000, seed = "20261128")
    void pendingApprovals(@ForAll ApiVersion apiVersion, @ForAll Random random) {
        PendingApprovalsQueryBuilder said = say(Queries.pendingApprovals(), PENDING, random);
        ApprovalQuery query = said.ask();

        assertAgreed(apiVersion, BodyType.PENDING_APPROVALS, said, query);
    }

    @Property(tries = 1000, seed = "20261129")
    void completedApprovals(@ForAll ApiVersion apiVersion, @ForAll Random random) {
        CompletedApprovalsQueryBuilder said = say(Queries.completedApprovals(), COMPLETED, random);

        assertAgreed(apiVersion, BodyType.COMPLETED_APPROVALS, said, said.ask());
    }

    private static <S> S say(S beginning, List<UnaryOperator<S>> words, Random random) {
        S said = beginning;
        for (int count = random.nextInt(4); count > 0; count--) {
            said = words.get(random.nextInt(words.size())).apply(said);
        }
        return said;
    }

    private static <Q> void assertAgreed(ApiVersion apiVersion, BodyType<Q> type, ListCriteria<?, Q> said, Q query) {
        boolean built = PreflightVerdicts.isBuilt(() -> said.build(apiVersion));
        assertThat(PreflightVerdicts.broken(apiVersion, type, query).isEmpty())
                .as(() -> apiVersion + ": " + query)
                .isEqualTo(built);
    }
}

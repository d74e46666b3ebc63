package dev.latchkey.emulator.control;

import dev.latchkey.emulator.http.Reply;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.Reference;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.ItemStatus;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.generate.OpenRequest;
import dev.latchkey.testkit.generate.OrganisationFacts;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.PersonAuthority;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All requests and pending approvals, in the view of the first administrator through the default API version. */
final class AdminView {
    private static final String NEWEST_FIRST = "-created";

    private final FakeTenant tenant;

    AdminView(FakeTenant tenant) {
        this.tenant = tenant;
    }

    Reply requests() {
        return reply(administrator()
                .status()
                .administrationPage(StatusQuery.builder()
                        .limit(ApiVersion.PAGE_LIMIT)
                        .count(true)
                        .sorters(NEWEST_FIRST)
                        .build()));
    }

    Reply approvals() {
        return reply(administrator()
                .approvals()
                .pendingPage(ApprovalQuery.builder()
                        .limit(ApiVersion.PAGE_LIMIT)
                        .count(true)
                        .sorters(NEWEST_FIRST)
                        .build()));
    }

    /** Returns the view of an approval's owner; for an approval without an owner, the administrator's view. */
    FakeTenant ownerOf(String approval) {
        FakeTenant administrator = administrator();
        ApprovalQuery query = ApprovalQuery.builder()
                .filters(Filter.of("id", FilterOperator.EQ, approval))
                .build();
        return administrator.approvals().pendingPage(query).rows().stream()
                .findFirst()
                .map(PendingApproval::getOwner)
                .map(Reference::getId)
                .map(id -> tenant.as(IdentityId.of(id)).in(ApiVersion.DEFAULT))
                .orElse(administrator);
    }

    /**
     * Returns the facts for a caller's request, in the form that {@code latchkey check --facts} accepts. For a lenient
     * tenant, unknown items are requestable, too, so it cannot list all of them.
     */
    JsonNode facts(IdentityId requester, ApiVersion apiVersion) {
        Stream<OpenRequest> open = administrator()
                .status()
                .administrationStream(
                        StatusQuery.builder().limit(ApiVersion.PAGE_LIMIT).build())
                .filter(row -> !isEnded(row))
                .map(AdminView::open);
        ObjectNode facts = OrganisationFacts.of(tenant.organisation(), apiVersion, requester, open.toList());
        if (tenant.isLenient()) {
            facts.remove("requestable");
        }
        return facts;
    }

    private static boolean isEnded(ItemStatus row) {
        return row.getState() instanceof RequestState state && state.isTerminal();
    }

    private static OpenRequest open(ItemStatus row) {
        return new OpenRequest(
                Objects.requireNonNull(row.getAccessRequestId()),
                idOf(row.getRequestedFor()),
                (ItemType) Objects.requireNonNull(row.getType()),
                Objects.requireNonNull(row.getId()),
                idOf(row.getRequester()),
                Boolean.TRUE.equals(row.getCancelable()));
    }

    private static IdentityId idOf(@Nullable Reference someone) {
        return IdentityId.of(
                Objects.requireNonNull(Objects.requireNonNull(someone).getId()));
    }

    private FakeTenant administrator() {
        IdentityId administrator = tenant.organisation().getPeople().stream()
                .filter(person -> person.getAuthority() == PersonAuthority.ORG_ADMIN)
                .findFirst()
                .map(Person::getId)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "the organisation has no administrator, and only administrators see the requests of all users"));
        return tenant.as(administrator).in(ApiVersion.DEFAULT);
    }

    private static Reply reply(Page<?> page) {
        return Reply.json(200, page.rows())
                .with(
                        "X-Total-Count",
                        Optional.ofNullable(page.total())
                                .map(String::valueOf)
                                .orElseGet(() -> String.valueOf(page.rows().size())));
    }
}

package dev.latchkey.verification.generate;

import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.OpenRequest;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A fake tenant in which the open requests of a case have been made, and the body with the ids that the tenant gave
 * them. What is configured about asking is left out: it is not what these cases are about.
 *
 * @param tenant the tenant, as its administrator sees it
 * @param caller who says the case
 * @param body the body of the case, with the ids of the tenant
 */
record Prepared(FakeTenant tenant, IdentityId caller, String body) {
    private static final String ITEM = "2c9180835d2e5168015d32f890ca1581";
    private static final RequestOnBehalfOfConfig ANYONE = RequestOnBehalfOfConfig.builder()
            .allowRequestOnBehalfOfAnyoneByAnyone(true)
            .build();
    private static final Duration UNTIL_TAKEN_UP = Duration.ofMinutes(1);

    static Prepared of(GeneratedCase aCase) {
        IdentityId caller = aCase.getCaller().orElseThrow();
        FakeTenant tenant = FakeTenant.builder()
                .organisation(organisation(aCase, caller))
                .apiVersion(aCase.getApiVersion())
                .profile(QuirkProfile.STRICT)
                .build();
        String body = aCase.getJson();
        for (OpenRequest open : aCase.getOpenRequests()) {
            String id = submit(tenant.as(open.requester()), open.requestedFor(), open.item());
            body = body.replace(open.id().value(), id);
            tenant.clock().advance(UNTIL_TAKEN_UP);
            if (!open.cancelable()) {
                approveAll(tenant);
            }
        }
        return new Prepared(tenant, caller, body);
    }

    /** Without what would keep people from asking; the items wait for their owner, one of them for the caller. */
    private static Organisation organisation(GeneratedCase aCase, IdentityId caller) {
        Organisation drawn = aCase.getOrganisation();
        boolean comment = aCase.getFacts().path("commentRequiredWhenRejected").asBoolean(false);
        List<RequestableItem> items = IntStream.range(0, drawn.getItems().size() + 1)
                .mapToObj(i -> i == drawn.getItems().size()
                        ? RequestableItem.builder()
                                .type(ItemType.ROLE)
                                .id(ITEM)
                                .name("Audit")
                                .owner(caller)
                                .build()
                        : drawn.getItems().get(i))
                .map(item -> item.toBuilder()
                        .requestConfig(EntitlementAccessRequestConfig.builder()
                                .denialCommentRequired(comment)
                                .approvalSchemes(List.of(EntitlementApprovalScheme.builder()
                                        .approverType(ApproverType.ENTITLEMENT_OWNER)
                                        .build()))
                                .build())
                        .build())
                .toList();
        return drawn.toBuilder()
                .items(items)
                .config(AccessRequestConfig.builder()
                        .requestOnBehalfOfConfig(ANYONE)
                        .build())
                .configV2(AccessRequestConfigV2.builder()
                        .requestOnBehalfOfConfig(ANYONE)
                        .build())
                .build();
    }

    private static String submit(FakeTenant requester, IdentityId requestedFor, String item) {
        Submission submission = requester
                .requests()
                .create(AccessRequest.builder()
                        .addRequestedFor(requestedFor)
                        .addRequestedItem(RequestedItem.builder()
                                .type(ItemType.ROLE)
                                .id(item)
                                .build())
                        .build());
        if (submission instanceof Submission.Accepted accepted) {
            return accepted.response()
                    .getNewRequests()
                    .get(0)
                    .getAccessRequestIds()
                    .get(0)
                    .value();
        }
        throw new AssertionError("an open request could not be made: " + submission);
    }

    private static void approveAll(FakeTenant tenant) {
        for (PendingApproval waiting : waiting(tenant)) {
            tenant.approvals().approve(Objects.requireNonNull(waiting.getId()), Comment.of("granted"));
        }
        tenant.clock().advance(UNTIL_TAKEN_UP);
    }

    /** Makes an approval of an item that the caller owns, for somebody else, so that it waits for the caller. */
    ApprovalId approval() {
        IdentityId other = tenant.organisation().getPeople().stream()
                .map(Person::getId)
                .filter(person -> !person.equals(caller))
                .findFirst()
                .orElseThrow();
        submit(tenant.as(other), other, ITEM);
        tenant.clock().advance(UNTIL_TAKEN_UP);
        return Objects.requireNonNull(waiting(tenant).get(0).getId());
    }

    /** The body with one approval that waits in the place of those that the case makes up. */
    String bodyWithApproval() {
        return body.replaceAll("\"2c91[0-9a-f]{28}\"", "\"" + approval().value() + "\"");
    }

    private static List<PendingApproval> waiting(FakeTenant tenant) {
        return tenant.approvals().pendingPage(ApprovalQuery.builder().build()).rows();
    }
}

package dev.latchkey.dsl.config;

import dev.latchkey.dsl.Arguments;
import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The approvers in order: {@code Approvers.manager().then(Approvers.sourceOwner())}. Immutable. */
public final class Approvers {
    private final List<EntitlementApprovalScheme> schemes;

    private Approvers(List<EntitlementApprovalScheme> schemes) {
        this.schemes = List.copyOf(schemes);
    }

    /** {@return no approvers: requests are approved at once} */
    public static Approvers nobody() {
        return new Approvers(List.of());
    }

    /** {@return the manager of the identity} */
    public static Approvers manager() {
        return of(ApproverType.MANAGER);
    }

    /** {@return the owner of the source} */
    public static Approvers sourceOwner() {
        return of(ApproverType.SOURCE_OWNER);
    }

    /** {@return the owner of the entitlement; not in beta} */
    public static Approvers entitlementOwner() {
        return of(ApproverType.ENTITLEMENT_OWNER);
    }

    /**
     * Returns a governance group as approver.
     *
     * @param id the id of the governance group
     * @return the group
     * @throws IllegalArgumentException if the id is blank
     */
    public static Approvers governanceGroup(String id) {
        return of(ApproverType.GOVERNANCE_GROUP, Arguments.needed("governanceGroup(id)", "id", id));
    }

    /**
     * Returns a workflow as the only approver; not in beta and v3.
     *
     * @param id the id of the workflow
     * @return the workflow
     * @throws IllegalArgumentException if the id is blank
     */
    public static Approvers workflow(String id) {
        return of(ApproverType.WORKFLOW, Arguments.needed("workflow(id)", "id", id));
    }

    /**
     * Appends approvers who decide after these.
     *
     * @param next the next approvers
     * @return all of them, in this order
     * @throws IllegalArgumentException if a workflow would not be the only approver
     */
    public Approvers then(Approvers next) {
        List<EntitlementApprovalScheme> all = new ArrayList<>(schemes);
        all.addAll(next.schemes);
        if (all.size() > 1 && all.stream().anyMatch(scheme -> scheme.getApproverType() == ApproverType.WORKFLOW)) {
            throw new InvalidRequestException("then(next)", "a workflow stands alone", "leave the others out");
        }
        return new Approvers(all);
    }

    List<EntitlementApprovalScheme> getSchemes() {
        return schemes;
    }

    String toEarlyText() {
        return schemes.stream().map(Approvers::earlyText).collect(Collectors.joining(","));
    }

    private static String earlyText(EntitlementApprovalScheme scheme) {
        if (scheme.getApproverType() == ApproverType.MANAGER) {
            return "manager";
        }
        if (scheme.getApproverType() == ApproverType.SOURCE_OWNER) {
            return "sourceOwner";
        }
        if (scheme.getApproverType() == ApproverType.GOVERNANCE_GROUP) {
            return "workgroup:" + withoutComma(String.valueOf(scheme.getApproverId()));
        }
        if (scheme.getApproverType() == ApproverType.ENTITLEMENT_OWNER) {
            return "entitlementOwner";
        }
        throw new InvalidRequestException(
                "approvedBy(approvers)", "beta and v3 have no workflows", "name people and groups");
    }

    private static String withoutComma(String id) {
        if (id.indexOf(',') >= 0) {
            throw new InvalidRequestException(
                    "approvedBy(approvers)",
                    "the id of the governance group has a comma, which separates approvers in beta and v3",
                    "give the id of a group");
        }
        return id;
    }

    private static Approvers of(ApproverType type) {
        return new Approvers(
                List.of(EntitlementApprovalScheme.builder().approverType(type).build()));
    }

    private static Approvers of(ApproverType type, String id) {
        return new Approvers(List.of(EntitlementApprovalScheme.builder()
                .approverType(type)
                .approverId(id)
                .build()));
    }
}

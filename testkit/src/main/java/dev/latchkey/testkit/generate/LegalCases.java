package dev.latchkey.testkit.generate;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.model.version.RequestFeature;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The legal cases, with their first API version. Cases that break a rule start from one of these.
 */
final class LegalCases {
    private static final String UNSEEN_REVOKE = "revoke-unseen-by-approver";

    /** A grant to people, flat. */
    static final LegalCases GRANT = new LegalCases(Operation.CREATE, GrantScenarios::flat);

    /** A grant to people, nested. */
    static final LegalCases NESTED_GRANT = new LegalCases(Operation.CREATE, GrantScenarios::nested);

    /** A modify of access that people have. */
    static final LegalCases MODIFY = new LegalCases(Operation.CREATE, GrantScenarios::modify);

    /** A revoke from a person. */
    static final LegalCases REVOKE = new LegalCases(Operation.CREATE, RevokeScenarios::person);

    /** A grant to machines. */
    static final LegalCases MACHINE_GRANT =
            new LegalCases(Operation.CREATE, GrantScenarios::machines, RequestFeature.IDENTITY_TYPE);

    /** A modify of access that machines have. */
    static final LegalCases MACHINE_MODIFY =
            new LegalCases(Operation.CREATE, GrantScenarios::modifyMachines, RequestFeature.IDENTITY_TYPE);

    /** A revoke from a machine. */
    static final LegalCases MACHINE_REVOKE =
            new LegalCases(Operation.CREATE, RevokeScenarios::machine, RequestFeature.IDENTITY_TYPE);

    /** A grant of the largest numbers of entitlements and people, or one less. */
    static final LegalCases FULL_GRANT = new LegalCases(Operation.CREATE, GrantScenarios::full);

    /** An accounts selection, flat. */
    static final LegalCases ACCOUNTS = new LegalCases(Operation.ACCOUNTS_SELECTION, GrantScenarios::flat);

    /** An accounts selection, nested. */
    static final LegalCases NESTED_ACCOUNTS = new LegalCases(Operation.ACCOUNTS_SELECTION, GrantScenarios::nested);

    /** An accounts selection for machines. */
    static final LegalCases MACHINE_ACCOUNTS =
            new LegalCases(Operation.ACCOUNTS_SELECTION, GrantScenarios::machines, RequestFeature.IDENTITY_TYPE);

    static final LegalCases CANCEL = new LegalCases(Operation.CANCEL, ActionScenarios::cancel);
    static final LegalCases BULK_CANCEL = new LegalCases(Operation.BULK_CANCEL, ActionScenarios::bulkCancel);
    static final LegalCases CLOSE = new LegalCases(Operation.CLOSE, ActionScenarios::close);
    static final LegalCases BULK_APPROVE = new LegalCases(Operation.BULK_APPROVE, ActionScenarios::bulkApprove);
    static final LegalCases APPROVE = new LegalCases(Operation.APPROVE, ActionScenarios::approve);
    static final LegalCases REJECT = new LegalCases(Operation.REJECT, ActionScenarios::reject);
    static final LegalCases FORWARD = new LegalCases(Operation.FORWARD, ActionScenarios::forward);
    static final LegalCases SET_CONFIG_1 = new LegalCases(Operation.SET_CONFIG_1, ConfigScenarios::first);
    static final LegalCases SET_CONFIG_2 = new LegalCases(Operation.SET_CONFIG_2, ConfigScenarios::second);
    static final LegalCases STATUS = new LegalCases(Operation.STATUS, QueryScenarios::status);
    static final LegalCases ADMINISTRATION = new LegalCases(Operation.ADMINISTRATION, QueryScenarios::administration);
    static final LegalCases PENDING_APPROVALS = new LegalCases(Operation.PENDING_APPROVALS, QueryScenarios::approvals);
    static final LegalCases COMPLETED_APPROVALS =
            new LegalCases(Operation.COMPLETED_APPROVALS, QueryScenarios::approvals);
    static final LegalCases APPROVAL_SUMMARY = new LegalCases(Operation.APPROVAL_SUMMARY, QueryScenarios::summary);

    private static final List<LegalCases> ALL = List.of(
            GRANT,
            NESTED_GRANT,
            MODIFY,
            REVOKE,
            MACHINE_GRANT,
            MACHINE_MODIFY,
            MACHINE_REVOKE,
            ACCOUNTS,
            NESTED_ACCOUNTS,
            MACHINE_ACCOUNTS,
            CANCEL,
            BULK_CANCEL,
            CLOSE,
            BULK_APPROVE,
            APPROVE,
            REJECT,
            FORWARD,
            SET_CONFIG_1,
            SET_CONFIG_2,
            STATUS,
            ADMINISTRATION,
            PENDING_APPROVALS,
            COMPLETED_APPROVALS,
            APPROVAL_SUMMARY);

    private final Operation operation;
    private final Consumer<Scenario> scene;
    private final List<RequestFeature> features;

    private LegalCases(Operation operation, Consumer<Scenario> scene, RequestFeature... features) {
        this.operation = operation;
        this.scene = scene;
        this.features = List.of(features);
    }

    /** Returns all legal cases of any API version. */
    static List<LegalCases> all() {
        return ALL;
    }

    /** Returns the legal cases of an operation of an API version. */
    static List<LegalCases> of(ApiVersion apiVersion, Operation operation) {
        return ALL.stream()
                .filter(base ->
                        base.operation == operation && apiVersion.offers(operation) && base.isWrittenIn(apiVersion))
                .toList();
    }

    Operation getOperation() {
        return operation;
    }

    /** Checks whether an API version has the fields and values of this case, even if it lacks the operation. */
    boolean isWrittenIn(ApiVersion apiVersion) {
        return features.stream().allMatch(apiVersion::offers);
    }

    /** Returns the rules that are reported although the case is legal. */
    Set<String> alwaysFound(ApiVersion apiVersion) {
        return this == REVOKE && !apiVersion.offers(RequestFeature.REVOKE_DATE) ? Set.of(UNSEEN_REVOKE) : Set.of();
    }

    Scenario draw(ApiVersion apiVersion, RandomSource draw) {
        Scenario drawn = new Scenario(apiVersion, operation, draw);
        scene.accept(drawn);
        return drawn;
    }
}

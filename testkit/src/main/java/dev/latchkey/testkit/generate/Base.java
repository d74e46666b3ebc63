package dev.latchkey.testkit.generate;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.edition.RequestFeature;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The legal cases: what can be said, and from which edition on. Those that break a rule start from one of these. */
final class Base {
    private static final String UNSEEN_REVOKE = "revoke-unseen-by-approver";

    /** A grant to people, flat. */
    static final Base GRANT = new Base(Operation.CREATE, GrantScenes::flat);

    /** A grant to people, nested. */
    static final Base NESTED_GRANT = new Base(Operation.CREATE, GrantScenes::nested, RequestFeature.NESTED_SHAPE);

    /** Other dates for what people have. */
    static final Base MODIFY = new Base(Operation.CREATE, GrantScenes::modify, RequestFeature.MODIFY_ACCESS);

    /** A revoke from a person. */
    static final Base REVOKE = new Base(Operation.CREATE, RevokeScenes::person);

    /** A grant to machines. */
    static final Base MACHINE_GRANT = new Base(Operation.CREATE, GrantScenes::machines, RequestFeature.IDENTITY_TYPE);

    /** Other dates for what machines have. */
    static final Base MACHINE_MODIFY =
            new Base(Operation.CREATE, GrantScenes::modifyMachines, RequestFeature.IDENTITY_TYPE);

    /** A revoke from a machine. */
    static final Base MACHINE_REVOKE = new Base(Operation.CREATE, RevokeScenes::machine, RequestFeature.IDENTITY_TYPE);

    /** A question about accounts, flat. */
    static final Base ACCOUNTS = new Base(Operation.ACCOUNTS_SELECTION, GrantScenes::flat);

    /** A question about accounts, nested. */
    static final Base NESTED_ACCOUNTS =
            new Base(Operation.ACCOUNTS_SELECTION, GrantScenes::nested, RequestFeature.NESTED_SHAPE);

    static final Base CANCEL = new Base(Operation.CANCEL, ActionScenes::cancel);
    static final Base BULK_CANCEL = new Base(Operation.BULK_CANCEL, ActionScenes::bulkCancel);
    static final Base CLOSE = new Base(Operation.CLOSE, ActionScenes::close);
    static final Base BULK_APPROVE = new Base(Operation.BULK_APPROVE, ActionScenes::bulkApprove);
    static final Base APPROVE = new Base(Operation.APPROVE, ActionScenes::approve);
    static final Base REJECT = new Base(Operation.REJECT, ActionScenes::reject);
    static final Base FORWARD = new Base(Operation.FORWARD, ActionScenes::forward);
    static final Base SET_CONFIG_1 = new Base(Operation.SET_CONFIG_1, ConfigScenes::first);
    static final Base SET_CONFIG_2 = new Base(Operation.SET_CONFIG_2, ConfigScenes::second);
    static final Base STATUS = new Base(Operation.STATUS, QueryScenes::status);
    static final Base ADMINISTRATION = new Base(Operation.ADMINISTRATION, QueryScenes::administration);
    static final Base PENDING_APPROVALS = new Base(Operation.PENDING_APPROVALS, QueryScenes::approvals);
    static final Base COMPLETED_APPROVALS = new Base(Operation.COMPLETED_APPROVALS, QueryScenes::approvals);
    static final Base APPROVAL_SUMMARY = new Base(Operation.APPROVAL_SUMMARY, QueryScenes::summary);

    private static final List<Base> ALL = List.of(
            GRANT,
            NESTED_GRANT,
            MODIFY,
            REVOKE,
            MACHINE_GRANT,
            MACHINE_MODIFY,
            MACHINE_REVOKE,
            ACCOUNTS,
            NESTED_ACCOUNTS,
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
    private final Consumer<Scene> scene;
    private final List<RequestFeature> features;

    private Base(Operation operation, Consumer<Scene> scene, RequestFeature... features) {
        this.operation = operation;
        this.scene = scene;
        this.features = List.of(features);
    }

    /** Everything that can be said legally somewhere. */
    static List<Base> all() {
        return ALL;
    }

    /** What can be said legally by an operation of an edition. */
    static List<Base> of(ApiEdition edition, Operation operation) {
        return ALL.stream()
                .filter(base -> base.operation == operation && edition.offers(operation) && base.isWrittenIn(edition))
                .toList();
    }

    Operation getOperation() {
        return operation;
    }

    /** Whether an edition has the fields and values that this takes, whatever it offers. */
    boolean isWrittenIn(ApiEdition edition) {
        return features.stream().allMatch(edition::offers);
    }

    /** What is found although nothing is wrong. */
    Set<String> alwaysFound(ApiEdition edition) {
        return this == REVOKE && !edition.offers(RequestFeature.START_DATE) ? Set.of(UNSEEN_REVOKE) : Set.of();
    }

    Scene draw(ApiEdition edition, Draw draw) {
        Scene drawn = new Scene(edition, operation, draw);
        scene.accept(drawn);
        return drawn;
    }
}

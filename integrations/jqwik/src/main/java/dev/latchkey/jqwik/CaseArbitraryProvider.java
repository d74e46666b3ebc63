package dev.latchkey.jqwik;

import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Provides arbitraries for {@code @ForAll} parameters of generated types: a case, an organisation, the body of an
 * operation. jqwik finds this class as a service.
 */
public final class CaseArbitraryProvider implements ArbitraryProvider {
    /** The operations that accept a body of a type; the first is the default. */
    private static final Map<Class<?>, List<Operation>> BODIES = Map.ofEntries(
            Map.entry(AccessRequest.class, List.of(Operation.CREATE)),
            Map.entry(CancelAccessRequest.class, List.of(Operation.CANCEL)),
            Map.entry(BulkCancelAccessRequest.class, List.of(Operation.BULK_CANCEL)),
            Map.entry(CloseAccessRequest.class, List.of(Operation.CLOSE)),
            Map.entry(BulkApproveAccessRequest.class, List.of(Operation.BULK_APPROVE)),
            Map.entry(Comment.class, List.of(Operation.REJECT, Operation.APPROVE)),
            Map.entry(ForwardApproval.class, List.of(Operation.FORWARD)),
            Map.entry(AccessRequestConfig.class, List.of(Operation.SET_CONFIG_1)),
            Map.entry(AccessRequestConfigV2.class, List.of(Operation.SET_CONFIG_2)),
            Map.entry(StatusQuery.class, List.of(Operation.STATUS, Operation.ADMINISTRATION)),
            Map.entry(ApprovalQuery.class, List.of(Operation.PENDING_APPROVALS, Operation.COMPLETED_APPROVALS)),
            Map.entry(ApprovalSummaryQuery.class, List.of(Operation.APPROVAL_SUMMARY)));

    /** Called by jqwik. */
    public CaseArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return target.isOfType(GeneratedCase.class)
                || target.isOfType(Organisation.class)
                || BODIES.containsKey(target.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        if (target.isOfType(Organisation.class)) {
            return Set.of(CaseArbitraries.organisations());
        }
        Cases cases = inApiVersion(cases(target), target);
        if (target.isOfType(GeneratedCase.class)) {
            return Set.of(CaseArbitraries.cases(on(cases, target, List.of())));
        }
        Class<?> type = target.getRawType();
        return Set.of(CaseArbitraries.bodies(on(cases, target, BODIES.getOrDefault(type, List.of())), type));
    }

    private static Cases cases(TypeUsage target) {
        if (target.isAnnotated(Wild.class)) {
            return Cases.wild();
        }
        return target.findAnnotation(NearValid.class)
                .map(rule -> Cases.nearValid(rule.value()))
                .orElseGet(Cases::valid);
    }

    private static Cases inApiVersion(Cases cases, TypeUsage target) {
        return target.findAnnotation(ForApiVersion.class)
                .map(ForApiVersion::value)
                .map(apiVersions -> cases.in(apiVersions[0], Arrays.copyOfRange(apiVersions, 1, apiVersions.length)))
                .orElse(cases);
    }

    private static Cases on(Cases cases, TypeUsage target, List<Operation> otherwise) {
        Operation[] operations = target.findAnnotation(ForOperation.class)
                .map(ForOperation::value)
                .orElseGet(() -> otherwise.toArray(Operation[]::new));
        return operations.length == 0
                ? cases
                : cases.on(operations[0], Arrays.copyOfRange(operations, 1, operations.length));
    }
}

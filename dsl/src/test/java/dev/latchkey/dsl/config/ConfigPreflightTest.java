package dev.latchkey.dsl.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.dsl.PreflightVerdicts;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Validation has nothing to say against configurations that are edited here, and only against those refused here. */
class ConfigPreflightTest {
    private static final List<UnaryOperator<Generation1Edit>> FIRST = List.of(
            Generation1Edit::decideElsewhere,
            Generation1Edit::enableReauthorization,
            Generation1Edit::allowRequestsForOthers,
            Generation1Edit::forbidRequestsByManagers,
            Generation1Edit::approveOwnRequests,
            edit -> edit.escalateAfter(0),
            edit -> edit.remindEvery(0, 0),
            edit -> edit.remindEvery(3, 20),
            edit -> edit.remindEvery(3, 21),
            edit -> edit.fallBackTo("i1"),
            edit -> edit.earlyEntitlements(LegacyEntitlementEdit::allowRequests),
            edit -> edit.earlyEntitlements(early -> early.approvedBy(Approvers.nobody())),
            edit -> edit.earlyEntitlements(early -> early.approvedBy(
                    Approvers.manager().then(Approvers.sourceOwner()).then(Approvers.governanceGroup("g1")))),
            edit -> edit.earlyEntitlements(early -> early.approvedBy(Approvers.entitlementOwner())),
            edit -> edit.entitlements(late -> late.requireComment().approvedBy(Approvers.nobody())),
            edit -> edit.entitlements(
                    late -> late.approvedBy(Approvers.entitlementOwner().then(Approvers.governanceGroup("g1")))),
            edit -> edit.entitlements(late -> late.revocationsApprovedBy(Approvers.workflow("w1"))));
    private static final List<UnaryOperator<Generation2Edit>> SECOND = List.of(
            Generation2Edit::decideHere,
            Generation2Edit::allowRequestsForOthers,
            Generation2Edit::allowRequestsByManagers,
            Generation2Edit::showGovernanceGroups,
            edit -> edit.entitlements(
                    late -> late.approvedBy(Approvers.manager().then(Approvers.sourceOwner()))),
            edit -> edit.entitlements(late -> late.requireEndDate().lastsAtMost(4, DurationUnit.WEEKS)));

    @Property(tries = 2000, seed = "20261124")
    void theFirstGeneration(@ForAll ApiVersion apiVersion, @ForAll Random random) {
        Generation1Edit edit = ConfigEdits.of(AccessRequestConfig.builder().build());
        for (int words = random.nextInt(3); words >= 0; words--) {
            edit = FIRST.get(random.nextInt(FIRST.size())).apply(edit);
        }
        Generation1Edit said = edit;

        boolean built = PreflightVerdicts.isBuilt(() -> said.build(apiVersion));
        assertThat(PreflightVerdicts.isTaken(apiVersion, BodyType.SET_CONFIG_1, said.build()))
                .as(() -> apiVersion + ": " + said.build())
                .isEqualTo(built);
    }

    @Property(tries = 500, seed = "20261125")
    void theSecondGeneration(@ForAll ApiVersion apiVersion, @ForAll Random random) {
        Generation2Edit edit = ConfigEdits.of(AccessRequestConfigV2.builder().build());
        for (int words = random.nextInt(3); words >= 0; words--) {
            edit = SECOND.get(random.nextInt(SECOND.size())).apply(edit);
        }
        Generation2Edit said = edit;

        boolean built = PreflightVerdicts.isBuilt(() -> said.build(apiVersion));
        assertThat(PreflightVerdicts.broken(apiVersion, BodyType.SET_CONFIG_2, said.build())
                        .isEmpty())
                .as(() -> apiVersion + ": " + said.build())
                .isEqualTo(built);
    }
}

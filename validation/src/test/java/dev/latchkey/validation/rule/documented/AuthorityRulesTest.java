package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.BETA;
import static dev.latchkey.validation.Sample.account;
import static dev.latchkey.validation.Sample.entitlement;
import static dev.latchkey.validation.Sample.flat;
import static dev.latchkey.validation.Sample.grant;
import static dev.latchkey.validation.Sample.machine;
import static dev.latchkey.validation.Sample.nested;
import static dev.latchkey.validation.Sample.person;
import static dev.latchkey.validation.Sample.revoke;
import static dev.latchkey.validation.Sample.role;
import static dev.latchkey.validation.Sample.selection;
import static dev.latchkey.validation.Sample.source;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

final class AuthorityRulesTest extends RuleSectionTest {
    /** A configuration that does not say whether access can be requested for machines. */
    private static final RequestPolicy GENERATION_1 = RequestPolicy.of(AccessRequestConfig.builder()
            .entitlementRequestConfig(EntitlementRequestConfig.builder()
                    .allowEntitlementRequest(true)
                    .build())
            .build());

    private static final IdentityId MACHINE = IdentityId.of("a1111111-bc6d-4ff3-8365-000000000001");
    private static final String COMMENT = "'comment':'c'";
    private static final String FIRST = "/requestedFor/0";
    private static final String MACHINE_ID = "/requestedForWithRequestedItems/0/identityId";
    private static final String FOR_MACHINE =
            nested("GRANT_ACCESS", machine(1, entitlement(1, selection(source(1, account(1))))));

    static final List<RuleCase> CASES = new RuleCases()
            .rule("on-behalf-of")
            .given(askedBy("someone", Authority.USER))
            .breaks(grant(role(1)), FIRST, "the configuration does not let the requester ask for others")
            .given(askedBy("identity-1", Authority.USER))
            .breaks(
                    flat("GRANT_ACCESS", 2, role(1)),
                    "/requestedFor/1",
                    "the configuration does not let the requester ask for others")
            .keeps(grant(role(1)))
            .given(all(
                    askedBy("someone", Authority.USER),
                    onBehalfOf(config -> config.allowRequestOnBehalfOfEmployeeByManager(true))))
            .breaks(grant(role(1)), FIRST, "the requester is neither this identity nor its manager")
            .given(all(
                    askedBy("someone", Authority.USER),
                    onBehalfOf(config -> config.allowRequestOnBehalfOfEmployeeByManager(true)),
                    facts -> facts.put(Fact.MANAGER_OF, Set.of(IdentityId.of("identity-1")))))
            .keeps(grant(role(1)))
            .given(all(
                    askedBy("someone", Authority.USER),
                    onBehalfOf(config -> config.allowRequestOnBehalfOfAnyoneByAnyone(true))))
            .keeps(grant(role(1)))
            .given(askedBy("someone", Authority.ORG_ADMIN))
            .keeps(grant(role(1)))
            .given(all(
                    askedBy("someone", Authority.USER),
                    onBehalfOf(config -> config.allowRequestOnBehalfOfEmployeeByManager(true)),
                    facts -> facts.forget(Fact.MANAGER_OF)))
            .cannotTell(grant(role(1)), FIRST, "cannot tell without manager-of")
            .given(facts -> facts.forget(Fact.REQUESTER))
            .implies("undetermined api-authority")
            .cannotTell(grant(role(1)), FIRST, "cannot tell without requester")
            .everywhere()
            .given(askedBy("someone", Authority.USER))
            .breaks(
                    nested("GRANT_ACCESS", person(1, role(1))),
                    "/requestedForWithRequestedItems/0/identityId",
                    "the configuration does not let the requester ask for others")
            //
            .rule("api-authority")
            .given(askedBy("identity-1", Authority.API))
            .breaks(grant(role(1)), "", "the token has API authority, which cannot create requests")
            .given(askedBy("identity-1", Authority.USER))
            .keeps(grant(role(1)))
            .given(all(
                    facts -> facts.forget(Fact.REQUESTER),
                    onBehalfOf(config -> config.allowRequestOnBehalfOfAnyoneByAnyone(true))))
            .cannotTell(grant(role(1)), "", "cannot tell without requester")
            //
            .rule("external-approvals")
            .given(all(askedBy("identity-1", Authority.USER), AuthorityRulesTest::external))
            .breaks(grant(role(1)), "", "approvals must be external, so that only an administrator may ask")
            .given(all(askedBy("identity-1", Authority.ORG_ADMIN), AuthorityRulesTest::external))
            .keeps(grant(role(1)))
            .given(askedBy("identity-1", Authority.USER))
            .keeps(grant(role(1)))
            .given(all(askedBy("identity-1", Authority.USER), facts -> facts.forget(Fact.CONFIG)))
            .cannotTell(grant(role(1)), "", "cannot tell without config")
            //
            .rule("requestable")
            .given(facts -> facts.put(Fact.REQUESTABLE, Set.of("role-1")))
            .breaks(
                    grant(role(1), role(2)),
                    "/requestedItems/1/id",
                    "the item is not among those that the requester may ask for")
            .keeps(grant(role(1)))
            .given(facts -> facts.forget(Fact.REQUESTABLE))
            .cannotTell(grant(role(1)), "/requestedItems/0", "cannot tell without requestable")
            //
            .rule("revoke-not-self")
            .implies(BETA, UNSEEN)
            .given(askedBy("identity-1", Authority.ORG_ADMIN))
            .breaks(revoke(role(1, COMMENT)), FIRST, "the requester would revoke their own access")
            .given(askedBy("identity-2", Authority.ORG_ADMIN))
            .keeps(revoke(role(1, COMMENT)))
            .given(facts -> facts.forget(Fact.REQUESTER))
            .implies("undetermined api-authority")
            .implies("undetermined revoke-authority " + FIRST)
            .cannotTell(revoke(role(1, COMMENT)), FIRST, "cannot tell without requester")
            //
            .rule("revoke-authority")
            .implies(BETA, UNSEEN)
            .given(askedBy("someone", Authority.USER))
            .breaks(revoke(role(1, COMMENT)), FIRST, "the requester is not the manager of this identity")
            .given(all(
                    askedBy("someone", Authority.USER),
                    facts -> facts.put(Fact.MANAGER_OF, Set.of(IdentityId.of("identity-1")))))
            .keeps(revoke(role(1, COMMENT)))
            .given(all(askedBy("someone", Authority.USER), facts -> facts.forget(Fact.MANAGER_OF)))
            .cannotTell(revoke(role(1, COMMENT)), FIRST, "cannot tell without manager-of")
            //
            .rule("machine-enabled")
            .given(facts -> facts.put(
                    Fact.CONFIG,
                    RequestPolicy.of(AccessRequestConfigV2.builder()
                            .machineIdentityAccessRequestEnabled(false)
                            .build())))
            .breaks(FOR_MACHINE, "", "the configuration does not allow requests for machines")
            .keeps(grant(role(1)))
            .given(facts -> facts.put(Fact.LICENCES, Set.of()))
            .breaks(FOR_MACHINE, "", "the tenant has no licence for machine identities")
            .given(facts -> facts.put(
                    Fact.CONFIG,
                    RequestPolicy.of(AccessRequestConfigV2.builder().build())))
            .keeps(FOR_MACHINE)
            .given(facts -> facts.forget(Fact.LICENCES))
            .cannotTell(FOR_MACHINE, "", "cannot tell without licences")
            .given(facts -> facts.put(Fact.CONFIG, GENERATION_1))
            .cannotTell(FOR_MACHINE, "", "cannot tell without config")
            .of(BodyType.ACCOUNTS_SELECTION)
            .cannotTell(FOR_MACHINE, "", "cannot tell without config")
            .given(facts -> facts.put(Fact.LICENCES, Set.of()))
            .breaks(FOR_MACHINE, "", "the tenant has no licence for machine identities")
            .given(facts -> facts.put(
                    Fact.CONFIG,
                    RequestPolicy.of(AccessRequestConfigV2.builder()
                            .machineIdentityAccessRequestEnabled(false)
                            .build())))
            .breaks(FOR_MACHINE, "", "the configuration does not allow requests for machines")
            .keeps(grant(role(1)))
            //
            .rule("machine-on-behalf-of")
            .given(all(
                    askedBy("someone", Authority.USER),
                    onBehalfOf(config -> config.allowRequestOnBehalfOfForMachineIdentity(false))))
            .breaks(FOR_MACHINE, MACHINE_ID, "the configuration lets only administrators ask for machines")
            .given(all(askedBy("someone", Authority.USER), onOwnBehalf()))
            .breaks(FOR_MACHINE, MACHINE_ID, "the requester is not an owner of this machine")
            .given(all(
                    askedBy("someone", Authority.USER),
                    onOwnBehalf(),
                    facts -> facts.put(Fact.OWNERS_OF, MACHINE, Set.of(IdentityId.of("someone")))))
            .keeps(FOR_MACHINE)
            .given(askedBy("someone", Authority.USER))
            .keeps(FOR_MACHINE)
            .given(all(askedBy("someone", Authority.USER), onOwnBehalf(), facts -> facts.forget(Fact.OWNERS_OF)))
            .cannotTell(FOR_MACHINE, MACHINE_ID, "cannot tell without owners-of")
            .given(all(onOwnBehalf(), facts -> facts.forget(Fact.REQUESTER)))
            .implies("undetermined api-authority")
            .cannotTell(FOR_MACHINE, MACHINE_ID, "cannot tell without requester")
            .everywhere()
            .of(BodyType.ACCOUNTS_SELECTION)
            .given(all(askedBy("someone", Authority.USER), onOwnBehalf()))
            .breaks(FOR_MACHINE, MACHINE_ID, "the requester is not an owner of this machine")
            .toList();

    AuthorityRulesTest() {
        super(CASES);
    }

    @SafeVarargs
    private static UnaryOperator<Facts.Builder> all(UnaryOperator<Facts.Builder>... changes) {
        return facts -> {
            Facts.Builder changed = facts;
            for (UnaryOperator<Facts.Builder> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        };
    }

    private static UnaryOperator<Facts.Builder> askedBy(String id, Authority authority) {
        return facts -> facts.put(
                Fact.REQUESTER,
                Requester.builder().id(IdentityId.of(id)).authority(authority).build());
    }

    private static UnaryOperator<Facts.Builder> onBehalfOf(UnaryOperator<RequestOnBehalfOfConfig.Builder> settings) {
        RequestOnBehalfOfConfig config =
                settings.apply(RequestOnBehalfOfConfig.builder()).build();
        return facts -> facts.put(
                        Fact.CONFIG,
                        RequestPolicy.of(AccessRequestConfig.builder()
                                .requestOnBehalfOfConfig(config)
                                .build()))
                .put(
                        Fact.CONFIG,
                        RequestPolicy.of(AccessRequestConfigV2.builder()
                                .requestOnBehalfOfConfig(config)
                                .build()));
    }

    private static UnaryOperator<Facts.Builder> onOwnBehalf() {
        return onBehalfOf(
                config -> config.allowRequestOnBehalfOfForMachineIdentity(false).allowRequestForMachineByOwner(true));
    }

    private static Facts.Builder external(Facts.Builder facts) {
        return facts.put(
                Fact.CONFIG,
                RequestPolicy.of(AccessRequestConfig.builder()
                        .approvalsMustBeExternal(true)
                        .build()));
    }
}

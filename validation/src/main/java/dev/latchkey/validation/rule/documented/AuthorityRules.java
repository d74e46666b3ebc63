package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ACCOUNTS_SELECTION;
import static dev.latchkey.model.version.Operation.CREATE;
import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.BETA_CONFIG;
import static dev.latchkey.validation.rule.Citation.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.RequestKind.REVOKE;
import static dev.latchkey.validation.rule.Rule.error;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.util.List;
import java.util.Set;

/** Rules about the authority of the requester. */
final class AuthorityRules {
    private static final Rule ON_BEHALF_OF = error("on-behalf-of")
            .of(GRANT, MODIFY)
            .needs(Fact.REQUESTER, Fact.CONFIG, Fact.MANAGER_OF)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(BETA_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .cites(BETA_CONFIG, "requestOnBehalfOfConfig")
            .reason(
                    "Asking for others takes a configuration that allows it, to anyone or to their manager; administrators may.")
            .hint("Let the person, their manager or an administrator ask, or change the configuration.")
            .eachRecipient((identity, machine, context) -> {
                if (!machine) {
                    onBehalfOf(identity, context);
                }
            })
            .build();

    private static final Rule API_AUTHORITY = error("api-authority")
            .needs(Fact.REQUESTER)
            .cites(BETA_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("A token with API authority cannot create requests.")
            .hint("Use a token that stands for a person, such as a personal access token.")
            .request((request, context) -> {
                Requester requester = context.get(Fact.REQUESTER);
                if (requester == null) {
                    context.undetermined(Fact.REQUESTER);
                } else if (requester.getAuthority() == Authority.API) {
                    context.violated("", "the token has API authority, which cannot create requests");
                }
            })
            .build();

    private static final Rule EXTERNAL_APPROVALS = error("external-approvals")
            .needs(Fact.CONFIG, Fact.REQUESTER)
            .cites(API_DESCRIPTION, "AccessRequestConfig.approvalsMustBeExternal")
            .reason("Where approvals must be external, only an administrator may ask.")
            .hint("Let an administrator ask, or ask in the system that approves.")
            .request((request, context) -> externalApprovals(context))
            .build();

    private static final Rule REQUESTABLE = error("requestable")
            .of(GRANT)
            .needs(Fact.REQUESTABLE)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("The requester's access request segments allow the item.")
            .hint("Let someone ask whose segments contain the item, or ask for the segments to be changed.")
            .eachItem((item, identity, context) -> {
                String id = item.getId();
                if (Blank.isOrNull(id)) {
                    return;
                }
                Set<String> requestable = context.get(Fact.REQUESTABLE);
                if (requestable == null) {
                    context.undetermined(Fact.REQUESTABLE);
                } else if (!requestable.contains(id)) {
                    context.violated("/id", "the item is not among those that the requester may ask for");
                }
            })
            .build();

    private static final Rule REVOKE_NOT_SELF = error("revoke-not-self")
            .of(REVOKE)
            .needs(Fact.REQUESTER)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(BETA_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("Nobody revokes their own access.")
            .hint("Let your manager or an administrator ask.")
            .eachRecipient((identity, machine, context) -> {
                Requester requester = context.get(Fact.REQUESTER);
                if (requester == null) {
                    if (!machine) {
                        context.undetermined(Fact.REQUESTER);
                    }
                } else if (requester.getId().equals(identity)) {
                    context.violated("", "the requester would revoke their own access");
                }
            })
            .build();

    private static final Rule REVOKE_AUTHORITY = error("revoke-authority")
            .of(REVOKE)
            .needs(Fact.REQUESTER, Fact.MANAGER_OF)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(BETA_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("Only the manager of an identity, or an administrator, revokes its access.")
            .hint("Let the manager of the identity or an administrator ask.")
            .eachRecipient((identity, machine, context) -> {
                if (!machine) {
                    revokeAuthority(identity, context);
                }
            })
            .build();

    private static final Rule MACHINE_ENABLED = error("machine-enabled")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .needs(Fact.CONFIG, Fact.LICENCES)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, "v1 AccessRequestConfigV2.machineIdentityAccessRequestEnabled")
            .cites(API_DESCRIPTION, "v1 loadAccountSelectionsV1")
            .reason("Requests for machines take a licence, and a configuration that allows them.")
            .hint(
                    "Switch machineIdentityAccessRequestEnabled on in generation 2 of the configuration, and see to the licence.")
            .request((request, context) -> {
                if (context.isForMachines(request)) {
                    machineEnabled(context);
                }
            })
            .build();

    private static final Rule MACHINE_ON_BEHALF_OF = error("machine-on-behalf-of")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .needs(Fact.CONFIG, Fact.REQUESTER, Fact.OWNERS_OF)
            .onlyWith(Trait.IDENTITY_TYPE)
            .cites(API_DESCRIPTION, "v1 RequestOnBehalfOfConfigV2")
            .cites(API_DESCRIPTION, "v1 loadAccountSelectionsV1")
            .reason(
                    "Asking for machines takes a configuration that allows it, to anyone or to their owners; administrators may.")
            .hint("Let an owner of all the machines or an administrator ask, or change the configuration.")
            .eachRecipient((identity, machine, context) -> {
                if (machine) {
                    machineOnBehalfOf(identity, context);
                }
            })
            .build();

    static final List<Rule> ALL = List.of(
            ON_BEHALF_OF,
            API_AUTHORITY,
            EXTERNAL_APPROVALS,
            REQUESTABLE,
            REVOKE_NOT_SELF,
            REVOKE_AUTHORITY,
            MACHINE_ENABLED,
            MACHINE_ON_BEHALF_OF);

    private AuthorityRules() {}

    private static void onBehalfOf(IdentityId identity, CheckContext context) {
        Requester requester = context.get(Fact.REQUESTER);
        if (requester != null && (requester.isOrgAdmin() || requester.getId().equals(identity))) {
            return;
        }
        RequestPolicy policy = context.get(Fact.CONFIG);
        if (policy != null && policy.isAnyoneForAnyone()) {
            return;
        }
        if (requester == null || policy == null) {
            context.undetermined(Fact.REQUESTER, Fact.CONFIG, Fact.MANAGER_OF);
            return;
        }
        if (!policy.isManagerForEmployee()) {
            context.violated("", "the configuration does not let the requester ask for others");
            return;
        }
        Set<IdentityId> managed = context.get(Fact.MANAGER_OF);
        if (managed == null) {
            context.undetermined(Fact.MANAGER_OF);
        } else if (!managed.contains(identity)) {
            context.violated("", "the requester is neither this identity nor its manager");
        }
    }

    private static void externalApprovals(CheckContext context) {
        Requester requester = context.get(Fact.REQUESTER);
        if (requester != null && requester.isOrgAdmin()) {
            return;
        }
        RequestPolicy policy = context.get(Fact.CONFIG);
        if (policy != null && !policy.isApprovalsMustBeExternal()) {
            return;
        }
        if (requester == null || policy == null) {
            context.undetermined(Fact.CONFIG, Fact.REQUESTER);
        } else {
            context.violated("", "approvals must be external, so that only an administrator may ask");
        }
    }

    private static void revokeAuthority(IdentityId identity, CheckContext context) {
        Requester requester = context.get(Fact.REQUESTER);
        if (requester == null) {
            context.undetermined(Fact.REQUESTER, Fact.MANAGER_OF);
            return;
        }
        if (requester.isOrgAdmin() || requester.getId().equals(identity)) {
            return;
        }
        Set<IdentityId> managed = context.get(Fact.MANAGER_OF);
        if (managed == null) {
            context.undetermined(Fact.MANAGER_OF);
        } else if (!managed.contains(identity)) {
            context.violated("", "the requester is not the manager of this identity");
        }
    }

    private static void machineEnabled(CheckContext context) {
        RequestPolicy policy = context.get(Fact.CONFIG);
        Boolean enabled = policy == null ? null : policy.getMachineRequestsEnabled();
        if (enabled != null && !enabled) {
            context.violated("", "the configuration does not allow requests for machines");
            return;
        }
        Set<Licence> licences = context.get(Fact.LICENCES);
        if (licences == null) {
            context.undetermined(Fact.CONFIG, Fact.LICENCES);
        } else if (!licences.contains(Licence.MACHINE_IDENTITY)) {
            context.violated("", "the tenant has no licence for machine identities");
        } else if (enabled == null) {
            context.undetermined(Fact.CONFIG);
        }
    }

    private static void machineOnBehalfOf(IdentityId machine, CheckContext context) {
        Requester requester = context.get(Fact.REQUESTER);
        if (requester != null && requester.isOrgAdmin()) {
            return;
        }
        RequestPolicy policy = context.get(Fact.CONFIG);
        if (policy != null && policy.isAnyoneForMachines()) {
            return;
        }
        if (requester == null || policy == null) {
            context.undetermined(Fact.CONFIG, Fact.REQUESTER, Fact.OWNERS_OF);
            return;
        }
        if (!policy.isOwnerForMachine()) {
            context.violated("", "the configuration lets only administrators ask for machines");
            return;
        }
        Set<IdentityId> owners = context.get(Fact.OWNERS_OF, machine);
        if (owners == null) {
            context.undetermined(Fact.OWNERS_OF);
        } else if (!owners.contains(requester.getId())) {
            context.violated("", "the requester is not an owner of this machine");
        }
    }
}

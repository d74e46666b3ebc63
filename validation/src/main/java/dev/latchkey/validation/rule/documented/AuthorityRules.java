package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ACCOUNTS_SELECTION;
import static dev.latchkey.model.version.Operation.CREATE;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.undetermined;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.RequestKind.GRANT;
import static dev.latchkey.validation.rule.RequestKind.MODIFY;
import static dev.latchkey.validation.rule.RequestKind.REVOKE;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Source.Document.BETA_CONFIG;
import static dev.latchkey.validation.rule.Source.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.V2024_OPERATIONS;

import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.util.List;
import java.util.Set;

/** Rules about the authority of the requester. */
final class AuthorityRules {
    private static final Rule ON_BEHALF_OF = error("on-behalf-of")
            .of(GRANT, MODIFY)
            .needs(Fact.REQUESTER, Fact.CONFIG, Fact.MANAGER_OF)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(BETA_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .source(BETA_CONFIG, "requestOnBehalfOfConfig")
            .reason(
                    "Asking for others takes a configuration that allows it, to anyone or to their manager; administrators may.")
            .hint("Let the person, their manager or an administrator ask, or change the configuration.")
            .eachRecipient((identity, machine, terms, facts) -> machine ? satisfied() : onBehalfOf(identity, facts))
            .build();

    private static final Rule API_AUTHORITY = error("api-authority")
            .needs(Fact.REQUESTER)
            .source(BETA_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .reason("A token with API authority cannot create requests.")
            .hint("Use a token that stands for a person, such as a personal access token.")
            .request((request, terms, facts) -> {
                Requester requester = facts.getRequester();
                if (requester == null) {
                    return undetermined("", Fact.REQUESTER);
                }
                return requester.getAuthority() == Authority.API
                        ? violated("", "the token has API authority, which cannot create requests")
                        : satisfied();
            })
            .build();

    private static final Rule EXTERNAL_APPROVALS = error("external-approvals")
            .needs(Fact.CONFIG, Fact.REQUESTER)
            .source(API_DESCRIPTION, "AccessRequestConfig.approvalsMustBeExternal")
            .reason("Where approvals must be external, only an administrator may ask.")
            .hint("Let an administrator ask, or ask in the system that approves.")
            .request((request, terms, facts) -> externalApprovals(facts))
            .build();

    private static final Rule REQUESTABLE = error("requestable")
            .of(GRANT)
            .needs(Fact.REQUESTABLE)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .reason("The requester's access request segments allow the item.")
            .hint("Let someone ask whose segments contain the item, or ask for the segments to be changed.")
            .eachItem((item, identity, terms, facts) -> {
                String id = item.getId();
                if (Blank.isOrNull(id)) {
                    return satisfied();
                }
                Set<String> requestable = facts.getRequestable();
                if (requestable == null) {
                    return undetermined("", Fact.REQUESTABLE);
                }
                return requestable.contains(id)
                        ? satisfied()
                        : violated("/id", "the item is not among those that the requester may ask for");
            })
            .build();

    private static final Rule REVOKE_NOT_SELF = error("revoke-not-self")
            .of(REVOKE)
            .needs(Fact.REQUESTER)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(BETA_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .reason("Nobody revokes their own access.")
            .hint("Let your manager or an administrator ask.")
            .eachRecipient((identity, machine, terms, facts) -> {
                Requester requester = facts.getRequester();
                if (requester == null) {
                    return machine ? satisfied() : undetermined("", Fact.REQUESTER);
                }
                return requester.getId().equals(identity)
                        ? violated("", "the requester would revoke their own access")
                        : satisfied();
            })
            .build();

    private static final Rule REVOKE_AUTHORITY = error("revoke-authority")
            .of(REVOKE)
            .needs(Fact.REQUESTER, Fact.MANAGER_OF)
            .source(V2024_OPERATIONS, "create-access-request")
            .source(BETA_OPERATIONS, "create-access-request")
            .source(V1_OPERATIONS, "create-access-request-v1")
            .reason("Only the manager of an identity, or an administrator, revokes its access.")
            .hint("Let the manager of the identity or an administrator ask.")
            .eachRecipient(
                    (identity, machine, terms, facts) -> machine ? satisfied() : revokeAuthority(identity, facts))
            .build();

    private static final Rule MACHINE_ENABLED = error("machine-enabled")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .needs(Fact.CONFIG, Fact.LICENCES)
            .onlyWith(Trait.IDENTITY_TYPE)
            .source(API_DESCRIPTION, "v1 AccessRequestConfigV2.machineIdentityAccessRequestEnabled")
            .source(API_DESCRIPTION, "v1 loadAccountSelectionsV1")
            .reason("Requests for machines take a licence, and a configuration that allows them.")
            .hint(
                    "Switch machineIdentityAccessRequestEnabled on in generation 2 of the configuration, and see to the licence.")
            .request((request, terms, facts) -> terms.isForMachines(request) ? machineEnabled(facts) : satisfied())
            .build();

    private static final Rule MACHINE_ON_BEHALF_OF = error("machine-on-behalf-of")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyIn(ApiVersion.V1)
            .needs(Fact.CONFIG, Fact.REQUESTER, Fact.OWNERS_OF)
            .onlyWith(Trait.IDENTITY_TYPE)
            .source(API_DESCRIPTION, "v1 RequestOnBehalfOfConfigV2")
            .source(API_DESCRIPTION, "v1 loadAccountSelectionsV1")
            .reason(
                    "Asking for machines takes a configuration that allows it, to anyone or to their owners; administrators may.")
            .hint("Let an owner of all the machines or an administrator ask, or change the configuration.")
            .eachRecipient(
                    (identity, machine, terms, facts) -> machine ? machineOnBehalfOf(identity, facts) : satisfied())
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

    private static Answer onBehalfOf(IdentityId identity, FactSource facts) {
        Requester requester = facts.getRequester();
        if (requester != null && (requester.isOrgAdmin() || requester.getId().equals(identity))) {
            return satisfied();
        }
        RequestPolicy policy = facts.getPolicy();
        if (policy != null && policy.isAnyoneForAnyone()) {
            return satisfied();
        }
        if (requester == null || policy == null) {
            return undetermined("", Fact.REQUESTER, Fact.CONFIG, Fact.MANAGER_OF);
        }
        if (!policy.isManagerForEmployee()) {
            return violated("", "the configuration does not let the requester ask for others");
        }
        Set<IdentityId> managed = facts.getManagerOf();
        if (managed == null) {
            return undetermined("", Fact.MANAGER_OF);
        }
        return managed.contains(identity)
                ? satisfied()
                : violated("", "the requester is neither this identity nor its manager");
    }

    private static Answer externalApprovals(FactSource facts) {
        Requester requester = facts.getRequester();
        if (requester != null && requester.isOrgAdmin()) {
            return satisfied();
        }
        RequestPolicy policy = facts.getPolicy();
        if (policy != null && !policy.isApprovalsMustBeExternal()) {
            return satisfied();
        }
        return requester == null || policy == null
                ? undetermined("", Fact.CONFIG, Fact.REQUESTER)
                : violated("", "approvals must be external, so that only an administrator may ask");
    }

    private static Answer revokeAuthority(IdentityId identity, FactSource facts) {
        Requester requester = facts.getRequester();
        if (requester == null) {
            return undetermined("", Fact.REQUESTER, Fact.MANAGER_OF);
        }
        if (requester.isOrgAdmin() || requester.getId().equals(identity)) {
            return satisfied();
        }
        Set<IdentityId> managed = facts.getManagerOf();
        if (managed == null) {
            return undetermined("", Fact.MANAGER_OF);
        }
        return managed.contains(identity)
                ? satisfied()
                : violated("", "the requester is not the manager of this identity");
    }

    private static Answer machineEnabled(FactSource facts) {
        RequestPolicy policy = facts.getPolicy();
        Boolean enabled = policy == null ? null : policy.getMachineRequestsEnabled();
        if (enabled != null && !enabled) {
            return violated("", "the configuration does not allow requests for machines");
        }
        Set<Licence> licences = facts.getLicences();
        if (licences != null && !licences.contains(Licence.MACHINE_IDENTITY)) {
            return violated("", "the tenant has no licence for machine identities");
        }
        if (licences == null) {
            return undetermined("", Fact.CONFIG, Fact.LICENCES);
        }
        return enabled == null ? undetermined("", Fact.CONFIG) : satisfied();
    }

    private static Answer machineOnBehalfOf(IdentityId machine, FactSource facts) {
        Requester requester = facts.getRequester();
        if (requester != null && requester.isOrgAdmin()) {
            return satisfied();
        }
        RequestPolicy policy = facts.getPolicy();
        if (policy != null && policy.isAnyoneForMachines()) {
            return satisfied();
        }
        if (requester == null || policy == null) {
            return undetermined("", Fact.CONFIG, Fact.REQUESTER, Fact.OWNERS_OF);
        }
        if (!policy.isOwnerForMachine()) {
            return violated("", "the configuration lets only administrators ask for machines");
        }
        Set<IdentityId> owners = facts.ownersOf(machine);
        if (owners == null) {
            return undetermined("", Fact.OWNERS_OF);
        }
        return owners.contains(requester.getId())
                ? satisfied()
                : violated("", "the requester is not an owner of this machine");
    }
}

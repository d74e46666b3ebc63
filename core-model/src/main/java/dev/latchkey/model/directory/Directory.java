package dev.latchkey.model.directory;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.entitlement.IdentityEntitlementDetails;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountsSelectionResponse;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A port to the identities and items of a tenant, and to the access of each identity, as far as the user of the token
 * may see them. Reads only.
 *
 * <p>Each method is one call of the API, or the pages of one list; {@link LookupOperation} says which. Nothing is kept:
 * asking twice is two calls. What a tenant refuses or does not answer is an answer here, {@link Lookup.Unavailable},
 * never an exception and never a part of a list.
 *
 * <p>Methods that take several ids take at most {@link #MOST_IDS} of them, each once, and throw {@link
 * IllegalArgumentException} for more; for none they answer an empty list without a call. What the tenant does not know,
 * or does not show to this user, is left out of the list. Implementations are thread-safe.
 */
public interface Directory {
    /** The number of ids that one call takes. */
    int MOST_IDS = 50;

    /**
     * Tells the time by which answers are dated, and grow old.
     *
     * @return the clock of the client; that of the tenant where a tenant in memory has one
     */
    InstantSource clock();

    /**
     * Tells who the token stands for: {@link LookupOperation#AUTH_USER}, after the token itself.
     *
     * @return the user, or the token without one
     */
    Lookup<CurrentUser> currentUser();

    /**
     * Finds people by id: {@link LookupOperation#PUBLIC_IDENTITIES}. Machine identities are not among them.
     *
     * @param ids the identities, at most {@link #MOST_IDS}
     * @return those that there are, in no particular order
     */
    Lookup<List<PublicIdentity>> identities(Collection<IdentityId> ids);

    /**
     * Finds people by name: those whose alias or e-mail address is the text, or whose display name begins with it.
     * Letter case does not count. {@link LookupOperation#PUBLIC_IDENTITIES}, in up to three calls.
     *
     * @param name an alias, an address, or the beginning of a display name; not blank
     * @return those that there are, each once
     */
    Lookup<List<PublicIdentity>> identitiesNamed(String name);

    /**
     * Lists the people whom somebody manages directly: {@link LookupOperation#PUBLIC_IDENTITIES}. The API cannot search
     * by manager, so over HTTP this reads all people of the organisation, and a large one is {@link
     * Lookup.Reason#TOO_MANY}. To learn whether somebody manages few people who are known, ask {@link #identities} for
     * them.
     *
     * @param manager who manages them
     * @return the people
     */
    Lookup<List<PublicIdentity>> reportsOf(IdentityId manager);

    /**
     * Tells which roles and access profiles can be requested for an identity, as its segments allow: {@link
     * LookupOperation#REQUESTABLE_OBJECTS}. Users who are no administrators may ask for themselves only.
     *
     * @param identity for whom; null for all of the tenant, which only administrators may ask
     * @param ids the roles and access profiles in question, at most {@link #MOST_IDS}
     * @return those that can be requested, and those that the identity has or waits for
     */
    Lookup<List<RequestableObject>> requestableObjects(@Nullable IdentityId identity, Collection<String> ids);

    /**
     * Tells which entitlements the segments of an identity allow: {@link LookupOperation#ENTITLEMENTS} with {@code
     * segmented-for-identity}.
     *
     * @param identity for whom
     * @param ids the entitlements in question, at most {@link #MOST_IDS}
     * @return those that the identity can see; look at {@link AccessItem#isRequestable} of each
     */
    Lookup<List<AccessItem>> segmentedEntitlements(IdentityId identity, Collection<String> ids);

    /**
     * Finds items by id: {@link LookupOperation#ROLES}, {@link LookupOperation#ACCESS_PROFILES} or {@link
     * LookupOperation#ENTITLEMENTS}. Roles and access profiles come with their request configuration.
     *
     * @param type what kind of items
     * @param ids the items, at most {@link #MOST_IDS}
     * @return those that there are, in no particular order
     */
    Lookup<List<AccessItem>> items(ItemType type, Collection<String> ids);

    /**
     * Finds items by name: those whose display name begins with the text. Letter case does not count. The same
     * operations as {@link #items}.
     *
     * @param type what kind of items
     * @param name the beginning of a display name; not blank
     * @return those that there are
     */
    Lookup<List<AccessItem>> itemsNamed(ItemType type, String name);

    /**
     * Tells how an entitlement is set up to be requested and to be taken away: {@link
     * LookupOperation#ENTITLEMENT_REQUEST_CONFIG}. What it does not set, the configuration of the tenant decides.
     *
     * @param entitlementId the entitlement
     * @return its own configuration: {@code accessRequestConfig} and {@code revocationRequestConfig}, each null where
     * it sets nothing
     */
    Lookup<EntitlementRequestConfig> entitlementRequestConfig(String entitlementId);

    /**
     * Lists the roles that an identity has, with their dates: {@link LookupOperation#ROLE_ASSIGNMENTS}. Their origin
     * and accounts are told when asking for one role.
     *
     * @param identity whose roles
     * @return one entry for each assignment, those that start later included
     */
    Lookup<List<RoleAssignment>> roleAssignments(IdentityId identity);

    /**
     * Lists the assignments of one role that an identity has, with dates, origin and accounts: {@link
     * LookupOperation#ROLE_ASSIGNMENTS} with {@code roleId}.
     *
     * @param identity whose role
     * @param roleId the role
     * @return its assignments; empty if the identity does not have it
     */
    Lookup<List<RoleAssignment>> roleAssignments(IdentityId identity, String roleId);

    /**
     * Lists the entitlements that an identity has, directly or by a role or an access profile: {@link
     * LookupOperation#IDENTITY_ENTITLEMENTS}. On which accounts, until when and whether each can be revoked, {@link
     * #entitlementDetails} tells.
     *
     * @param identity whose entitlements
     * @return their ids
     */
    Lookup<Set<String>> entitlementsOf(IdentityId identity);

    /**
     * Lists the access profiles that an identity has, as far as they can be requested for it: {@link
     * LookupOperation#REQUESTABLE_OBJECTS} with the status {@code ASSIGNED}. Users who are no administrators may ask
     * for themselves only. {@link #accessItems} tells their dates, and those that cannot be requested.
     *
     * @param identity whose access profiles
     * @return their ids
     */
    Lookup<Set<String>> accessProfilesOf(IdentityId identity);

    /**
     * Lists the roles or access profiles that an identity has or will have, with their dates and whether each can be
     * revoked: {@link LookupOperation#ACCESS_ITEMS}. The tenant tells this from its history of identities, which follows
     * what happens with some delay.
     *
     * @param identity whose access
     * @param type {@link ItemType#ROLE} or {@link ItemType#ACCESS_PROFILE}
     * @return one entry for each assignment
     * @throws IllegalArgumentException for entitlements, of which the history tells no dates
     */
    Lookup<List<HeldItem>> accessItems(IdentityId identity, ItemType type);

    /**
     * Tells on which accounts an identity has an entitlement, until when, and whether it can be revoked: {@link
     * LookupOperation#ENTITLEMENT_DETAILS}, also where the API version of the requests has no such operation.
     *
     * @param identity whose entitlement
     * @param entitlementId the entitlement
     * @return the details; not found if the identity does not have it
     */
    Lookup<IdentityEntitlementDetails> entitlementDetails(IdentityId identity, String entitlementId);

    /**
     * Tells which accounts a request could choose from: {@link LookupOperation#ACCOUNTS_SELECTION}, also where the API
     * version of the requests has no such operation.
     *
     * @param request the request; nothing is submitted
     * @return the accounts for each identity and item
     */
    Lookup<AccountsSelectionResponse> selectableAccounts(AccessRequest request);

    /**
     * Lists accounts of people on sources: {@link LookupOperation#ACCOUNTS}. For machine identities, ask {@link
     * #selectableAccounts}: no document says under which identity their accounts are listed.
     *
     * @param identities whose accounts, at most {@link #MOST_IDS}
     * @param sourceIds on which sources, at most {@link #MOST_IDS}; empty for all sources
     * @return the accounts
     */
    Lookup<List<SourceAccount>> accounts(Collection<IdentityId> identities, Collection<String> sourceIds);

    /**
     * Finds a machine identity and its owners: {@link LookupOperation#MACHINE_IDENTITY}.
     *
     * @param machine its id
     * @return the machine identity
     */
    Lookup<MachineIdentity> machineIdentity(IdentityId machine);

    /**
     * Lists the licences of the tenant that requests depend on: {@link LookupOperation#TENANT}.
     *
     * @return those that there are, as {@link Licence#isNamedBy} recognises them
     */
    Lookup<Set<Licence>> licences();
}

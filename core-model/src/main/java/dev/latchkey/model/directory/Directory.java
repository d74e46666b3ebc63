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
 * can see them. Read-only.
 *
 * <p>Each method makes one call of the API, or reads all pages of one list; {@link LookupOperation} lists the calls.
 * Nothing is cached: two lookups are two calls. If a tenant rejects a call or does not respond, the result is {@link
 * Lookup.Unavailable}, never an exception and never an incomplete list.
 *
 * <p>Methods with several ids accept at most {@link #MOST_IDS} of them, each once, and throw {@link
 * IllegalArgumentException} for more; without ids they return an empty list and make no call. Objects that the tenant
 * does not know, or does not show to this user, are missing from the list. Implementations are thread-safe.
 */
public interface Directory {
    /** The largest number of ids in one call. */
    int MOST_IDS = 50;

    /**
     * Returns the clock that determines the age of results.
     *
     * @return the clock of the client; for a tenant in memory, the tenant's clock
     */
    InstantSource clock();

    /**
     * Finds the user that the token represents: {@link LookupOperation#AUTH_USER}, after reading the token itself.
     *
     * @return the user, or the rights of a token without a user
     */
    Lookup<CurrentUser> currentUser();

    /**
     * Finds people by id: {@link LookupOperation#PUBLIC_IDENTITIES}. Machine identities are not among them.
     *
     * @param ids the identities, at most {@link #MOST_IDS}
     * @return those that exist, in no particular order
     */
    Lookup<List<PublicIdentity>> identities(Collection<IdentityId> ids);

    /**
     * Finds people by name: those whose alias or e-mail address equals the text, or whose display name begins with it.
     * Not case-sensitive. {@link LookupOperation#PUBLIC_IDENTITIES}, in up to three calls.
     *
     * @param name an alias, an address, or the beginning of a display name; not blank
     * @return those that exist, without duplicates
     */
    Lookup<List<PublicIdentity>> identitiesNamed(String name);

    /**
     * Lists the direct reports of a manager: {@link LookupOperation#PUBLIC_IDENTITIES}. The API cannot search by
     * manager, so over HTTP this reads all people of the organisation; the result for a large one is {@link
     * Lookup.Reason#TOO_MANY}. To check whether a manager manages a few known people, look these up with {@link
     * #identities}.
     *
     * @param manager the manager
     * @return the people
     */
    Lookup<List<PublicIdentity>> reportsOf(IdentityId manager);

    /**
     * Finds the roles and access profiles that can be requested for an identity, as its segments allow: {@link
     * LookupOperation#REQUESTABLE_OBJECTS}. Users who are not administrators can look up only themselves.
     *
     * @param identity the identity; null for the whole tenant, which only administrators can look up
     * @param ids the roles and access profiles in question, at most {@link #MOST_IDS}
     * @return those that can be requested, that the identity has, or that are requested for it
     */
    Lookup<List<RequestableObject>> requestableObjects(@Nullable IdentityId identity, Collection<String> ids);

    /**
     * Finds the entitlements that the segments of an identity allow: {@link LookupOperation#ENTITLEMENTS} with {@code
     * segmented-for-identity}.
     *
     * @param identity the identity
     * @param ids the entitlements in question, at most {@link #MOST_IDS}
     * @return those that the identity can see; check {@link AccessItem#isRequestable} of each
     */
    Lookup<List<AccessItem>> segmentedEntitlements(IdentityId identity, Collection<String> ids);

    /**
     * Finds items by id: {@link LookupOperation#ROLES}, {@link LookupOperation#ACCESS_PROFILES} or {@link
     * LookupOperation#ENTITLEMENTS}. Roles and access profiles include their request configuration.
     *
     * @param type the type of the items
     * @param ids the items, at most {@link #MOST_IDS}
     * @return those that exist, in no particular order
     */
    Lookup<List<AccessItem>> items(ItemType type, Collection<String> ids);

    /**
     * Finds items by name: those whose display name begins with the text. Not case-sensitive. Uses the same operations
     * as {@link #items}.
     *
     * @param type the type of the items
     * @param name the beginning of a display name; not blank
     * @return those that exist
     */
    Lookup<List<AccessItem>> itemsNamed(ItemType type, String name);

    /**
     * Reads the request and revocation configuration of an entitlement: {@link
     * LookupOperation#ENTITLEMENT_REQUEST_CONFIG}. The configuration of the tenant applies to everything that it does
     * not set.
     *
     * @param entitlementId the entitlement
     * @return its own configuration: {@code accessRequestConfig} and {@code revocationRequestConfig}, each null if it
     *     sets nothing
     */
    Lookup<EntitlementRequestConfig> entitlementRequestConfig(String entitlementId);

    /**
     * Lists the roles that an identity has, with their dates: {@link LookupOperation#ROLE_ASSIGNMENTS}. The lookup for
     * a single role also returns origin and accounts.
     *
     * @param identity the identity
     * @return one entry for each assignment, including those that start later
     */
    Lookup<List<RoleAssignment>> roleAssignments(IdentityId identity);

    /**
     * Lists the assignments of one role that an identity has, with dates, origin and accounts: {@link
     * LookupOperation#ROLE_ASSIGNMENTS} with {@code roleId}.
     *
     * @param identity the identity
     * @param roleId the role
     * @return its assignments; empty if the identity does not have it
     */
    Lookup<List<RoleAssignment>> roleAssignments(IdentityId identity, String roleId);

    /**
     * Lists the entitlements that an identity has, directly or by a role or an access profile: {@link
     * LookupOperation#IDENTITY_ENTITLEMENTS}. {@link #entitlementDetails} returns the accounts and the end of each, and
     * whether it can be revoked.
     *
     * @param identity the identity
     * @return the ids
     */
    Lookup<Set<String>> entitlementsOf(IdentityId identity);

    /**
     * Lists the access profiles that an identity has, if they can be requested for it: {@link
     * LookupOperation#REQUESTABLE_OBJECTS} with the status {@code ASSIGNED}. Users who are not administrators can look
     * up only themselves. {@link #accessItems} also returns dates, and access profiles that cannot be requested.
     *
     * @param identity the identity
     * @return the ids
     */
    Lookup<Set<String>> accessProfilesOf(IdentityId identity);

    /**
     * Lists the roles or access profiles that an identity has or will have, with their dates and whether each can be
     * revoked: {@link LookupOperation#ACCESS_ITEMS}. The tenant reads this from its history of identities, which is
     * updated with some delay.
     *
     * @param identity the identity
     * @param type {@link ItemType#ROLE} or {@link ItemType#ACCESS_PROFILE}
     * @return one entry for each assignment
     * @throws IllegalArgumentException for entitlements, because the history has no dates for them
     */
    Lookup<List<HeldItem>> accessItems(IdentityId identity, ItemType type);

    /**
     * Reads the accounts and the end of an identity's entitlement, and whether it can be revoked: {@link
     * LookupOperation#ENTITLEMENT_DETAILS}, even if the API version of the requests lacks this operation.
     *
     * @param identity the identity
     * @param entitlementId the entitlement
     * @return the details; not found if the identity does not have it
     */
    Lookup<IdentityEntitlementDetails> entitlementDetails(IdentityId identity, String entitlementId);

    /**
     * Lists the accounts that a request can choose from: {@link LookupOperation#ACCOUNTS_SELECTION}, even if the API
     * version of the requests lacks this operation.
     *
     * @param request the request; nothing is submitted
     * @return the accounts for each identity and item
     */
    Lookup<AccountsSelectionResponse> selectableAccounts(AccessRequest request);

    /**
     * Lists accounts of people on sources: {@link LookupOperation#ACCOUNTS}. For machine identities, use {@link
     * #selectableAccounts}: no document states under which identity their accounts are listed.
     *
     * @param identities the owners of the accounts, at most {@link #MOST_IDS}
     * @param sourceIds the sources, at most {@link #MOST_IDS}; empty for all sources
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
     * Lists those licences of the tenant that requests depend on: {@link LookupOperation#TENANT}.
     *
     * @return those that exist, as {@link Licence#isNamedBy} recognises them
     */
    Lookup<Set<Licence>> licences();
}

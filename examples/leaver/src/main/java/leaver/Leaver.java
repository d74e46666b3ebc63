package leaver;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.RoleAssignment;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.tenant.CheckedTenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Revokes everything that somebody has. Each item has a request of its own, so that one that cannot be revoked stops no other. */
public final class Leaver {
    private final Tenant tenant;
    private final Directory directory;

    Leaver(Tenant tenant) {
        this.tenant = CheckedTenant.of(tenant, Preflight.of(tenant.getApiVersion()));
        this.directory = tenant.directory().orElseThrow();
    }

    public static void main(String[] args) {
        if (args.length != 2) {
            System.err.println("usage: leaver IDENTITY-ID REASON");
            System.exit(2);
        }
        try (FeignTenant tenant = FeignTenant.builder().fromEnvironment(System.getenv()).build()) {
            new Leaver(tenant)
                    .revokeEverything(IdentityId.of(args[0]), args[1])
                    .forEach((item, outcome) -> System.out.println(item + ": " + outcome));
        }
    }

    /** Tells what became of each item. */
    Map<String, String> revokeEverything(IdentityId identity, String reason) {
        Map<String, String> outcomes = new TreeMap<>();
        for (AccessRequest request : requests(identity, reason)) {
            outcomes.put(request.getRequestedItems().get(0).getId(), revoke(request));
        }
        return outcomes;
    }

    private List<AccessRequest> requests(IdentityId identity, String reason) {
        String person = identity.value();
        List<AccessRequest> requests = new ArrayList<>();
        known(directory.roleAssignments(identity)).stream()
                .map(RoleAssignment::getId)
                .distinct()
                .map(id -> AccessRequests.revoke().role(id, reason).forIdentity(person).build())
                .forEach(requests::add);
        known(directory.accessProfilesOf(identity)).stream()
                .map(id -> AccessRequests.revoke().accessProfile(id, reason).forIdentity(person).build())
                .forEach(requests::add);
        known(directory.entitlementsOf(identity)).stream()
                .map(id -> AccessRequests.revoke().entitlement(id, reason).forIdentity(person).build())
                .forEach(requests::add);
        return requests;
    }

    private String revoke(AccessRequest request) {
        return tenant.requests().create(request).fold(
                accepted -> "revoked, once it is approved",
                rejected -> "refused: " + rejected.rejection().error().text(),
                notSent -> "not asked for: " + notSent.reason().getMessage(),
                unknown -> tenant.requests().reconcile(unknown).fold(
                        happened -> "revoked, once it is approved",
                        didNotHappen -> "not asked for: the call was lost; run this again",
                        cannotTell -> "unknown: " + cannotTell.reason()));
    }

    private static <T> T known(Lookup<T> lookup) {
        return lookup.fold(
                value -> value,
                notFound -> {
                    throw new IllegalArgumentException("the tenant knows nobody with this id");
                },
                unavailable -> {
                    throw new IllegalStateException(unavailable.getMessage());
                });
    }
}

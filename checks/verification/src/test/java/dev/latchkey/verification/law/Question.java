package dev.latchkey.verification.law;

import dev.latchkey.validation.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A question that a check asked.
 *
 * @param method how it was asked
 * @param about which identities, items or requests it was about
 */
record Question(String method, List<String> about) {
    private static final Map<String, Fact> FACTS = Map.ofEntries(
            Map.entry("getNow", Fact.NOW),
            Map.entry("getRequester", Fact.REQUESTER),
            Map.entry("getManagerOf", Fact.MANAGER_OF),
            Map.entry("getPolicy", Fact.CONFIG),
            Map.entry("getRequestable", Fact.REQUESTABLE),
            Map.entry("getLicences", Fact.LICENCES),
            Map.entry("getCommentRequiredWhenRejected", Fact.ITEM_CONFIG),
            Map.entry("assignmentsOf", Fact.ASSIGNMENTS),
            Map.entry("pendingOf", Fact.PENDING),
            Map.entry("pending", Fact.PENDING),
            Map.entry("accountsOf", Fact.ACCOUNTS),
            Map.entry("itemConfig", Fact.ITEM_CONFIG),
            Map.entry("ownersOf", Fact.OWNERS_OF));

    Fact fact() {
        return Objects.requireNonNull(FACTS.get(method), method);
    }

    /** The pieces of a world that answer it. */
    List<String> pieces(World world) {
        boolean aboutOne = !about.isEmpty() && !method.equals("pending");
        return world.piecesOf(fact()).stream()
                .filter(piece -> !aboutOne || piece.contains("*") || piece.endsWith("/" + about.get(0)))
                .toList();
    }
}

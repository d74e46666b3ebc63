package dev.latchkey.testkit.generate;

import dev.latchkey.model.version.ApiVersion;
import java.util.List;

/** Mutations of list queries and of their caller. */
final class QueryMutations {
    private static final List<LegalCases> STATUS = List.of(LegalCases.STATUS, LegalCases.ADMINISTRATION);
    private static final List<LegalCases> LISTS = List.of(
            LegalCases.STATUS, LegalCases.ADMINISTRATION, LegalCases.PENDING_APPROVALS, LegalCases.COMPLETED_APPROVALS);

    static final List<Mutation> ALL = new MutationTable()
            .rule("query-identity-exclusive")
            .from(
                    STATUS,
                    scene -> scene.body
                            .put("regarding-identity", "me")
                            .put(scene.draw.one("requested-for", "requested-by"), "me"))
            .rule("query-page")
            .from(LISTS, scene -> scene.body.put("limit", ApiVersion.PAGE_LIMIT + scene.draw.between(1, 999)))
            .from(LISTS, scene -> scene.body.put(scene.draw.one("limit", "offset"), -scene.draw.between(1, 999)))
            .rule("query-state")
            .from(STATUS, scene -> scene.body.put("request-state", scene.draw.one("CANCELLED", "PENDING", "executing")))
            .rule("query-filter")
            .from(
                    LISTS,
                    scene -> scene.body.put(
                            "filters",
                            scene.draw.one(
                                    "",
                                    "colour eq \"red\"",
                                    "created",
                                    "created like \"2027\"",
                                    "created eq 2027-01-15 or")))
            .rule("query-sorter")
            .from(LISTS, scene -> scene.body.put("sorters", scene.draw.one("colour", "created,,", "--created")))
            .rule("query-authority")
            .from(LegalCases.STATUS, scene -> {
                scene.userCalls();
                scene.body.remove(List.of("requested-for", "requested-by", "regarding-identity"));
                scene.body.put(
                        scene.draw.one("requested-for", "requested-by", "regarding-identity"),
                        scene.world.user().value());
            })
            .from(LegalCases.ADMINISTRATION, Scenario::userCalls)
            .from(
                    List.of(LegalCases.PENDING_APPROVALS, LegalCases.COMPLETED_APPROVALS, LegalCases.APPROVAL_SUMMARY),
                    scene -> {
                        scene.userCalls();
                        scene.body.put("owner-id", scene.world.user().value());
                    })
            .toList();

    private QueryMutations() {}
}

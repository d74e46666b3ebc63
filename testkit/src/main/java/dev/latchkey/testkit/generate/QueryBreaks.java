package dev.latchkey.testkit.generate;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.RequestFeature;
import java.util.List;

/** What lists can be asked, and by whom. */
final class QueryBreaks {
    private static final List<Base> STATUS = List.of(Base.STATUS, Base.ADMINISTRATION);
    private static final List<Base> LISTS =
            List.of(Base.STATUS, Base.ADMINISTRATION, Base.PENDING_APPROVALS, Base.COMPLETED_APPROVALS);

    static final List<Break> ALL = new Breaks()
            .rule("query-identity-exclusive")
            .from(
                    STATUS,
                    scene -> scene.body
                            .put("regarding-identity", "me")
                            .put(scene.draw.one("requested-for", "requested-by"), "me"))
            .rule("query-page")
            .from(LISTS, scene -> scene.body.put("limit", ApiEdition.PAGE_LIMIT + scene.draw.between(1, 999)))
            .from(LISTS, scene -> scene.body.put(scene.draw.one("limit", "offset"), -scene.draw.between(1, 999)))
            .rule("query-state")
            .with(RequestFeature.START_DATE)
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
                                    "created eq 2027-01-15 or created eq 2027-01-16")))
            .rule("query-sorter")
            .from(LISTS, scene -> scene.body.put("sorters", scene.draw.one("colour", "created,,", "--created")))
            .rule("query-authority")
            .from(Base.STATUS, scene -> {
                scene.userCalls();
                scene.body.remove(List.of("requested-for", "requested-by", "regarding-identity"));
                scene.body.put(
                        scene.draw.one("requested-for", "requested-by", "regarding-identity"),
                        scene.world.user().value());
            })
            .from(Base.ADMINISTRATION, Scene::userCalls)
            .from(List.of(Base.PENDING_APPROVALS, Base.COMPLETED_APPROVALS, Base.APPROVAL_SUMMARY), scene -> {
                scene.userCalls();
                scene.body.put("owner-id", scene.world.user().value());
            })
            .toList();

    private QueryBreaks() {}
}

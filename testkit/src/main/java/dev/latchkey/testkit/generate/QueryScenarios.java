package dev.latchkey.testkit.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.FilterOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Legal queries of the lists. A query is an object whose keys are the names of its parameters. */
final class QueryScenarios {
    static final String READ = "idn:access-request-administration:read";

    private QueryScenarios() {}

    static void status(Scenario scene) {
        scene.anybodyCalls();
        identities(scene);
        page(scene);
    }

    static void administration(Scenario scene) {
        if (scene.draw.chance(30)) {
            ActionScenarios.callerWith(scene, READ);
        }
        if (scene.isCallerAdministrator()) {
            identities(scene);
        }
        page(scene);
    }

    static void approvals(Scenario scene) {
        scene.anybodyCalls();
        owner(scene);
        page(scene);
    }

    static void summary(Scenario scene) {
        scene.anybodyCalls();
        owner(scene);
        if (scene.draw.chance(50)) {
            scene.body.put("from-date", scene.date(scene.world.now.minusSeconds(scene.draw.below(1_000_000))));
        }
    }

    private static void identities(Scenario scene) {
        RandomSource draw = scene.draw;
        if (draw.chance(30)) {
            scene.body.put("regarding-identity", someone(scene));
        } else if (draw.chance(60)) {
            scene.body.put(draw.one("requested-for", "requested-by"), someone(scene));
        }
        if (draw.chance(20)) {
            scene.body.put("request-state", "EXECUTING");
        }
    }

    private static void owner(Scenario scene) {
        if (scene.draw.chance(60)) {
            scene.body.put("owner-id", someone(scene));
        }
    }

    /** Chooses an identity that the caller is allowed to query. */
    private static String someone(Scenario scene) {
        IdentityId caller = scene.caller;
        if (caller == null || scene.draw.chance(40)) {
            return "me";
        }
        return scene.isCallerAdministrator()
                ? scene.draw.one(scene.world.people).getId().value()
                : caller.value();
    }

    private static void page(Scenario scene) {
        RandomSource draw = scene.draw;
        if (draw.chance(50)) {
            scene.body.put("limit", draw.between(0, ApiVersion.PAGE_LIMIT));
        }
        if (draw.chance(30)) {
            scene.body.put("offset", draw.below(1000));
        }
        scene.body.put("count", draw.chance(50));
        Map<String, Set<FilterOperator>> filters = scene.apiVersion.filters(scene.operation);
        if (draw.chance(60) && !filters.isEmpty()) {
            scene.body.put("filters", filter(draw, filters));
        }
        List<String> sorters = List.copyOf(scene.apiVersion.sorters(scene.operation));
        if (draw.chance(40) && !sorters.isEmpty()) {
            scene.body.put("sorters", (draw.chance(50) ? "-" : "") + draw.one(sorters));
        }
    }

    private static String filter(RandomSource draw, Map<String, Set<FilterOperator>> filters) {
        List<String> fields = new ArrayList<>(filters.keySet());
        StringBuilder text = new StringBuilder();
        for (int count = draw.between(1, 2); count > 0; count--) {
            String field = draw.one(fields);
            FilterOperator operator = draw.one(List.copyOf(filters.getOrDefault(field, Set.of(FilterOperator.EQ))));
            text.append(text.isEmpty() ? "" : " and ").append(term(draw, field, operator));
        }
        return text.toString();
    }

    private static Filter term(RandomSource draw, String field, FilterOperator operator) {
        return switch (operator) {
            case ISNULL -> Filter.of(field, operator);
            case IN -> Filter.of(field, operator, value(draw, field), value(draw, field));
            default -> Filter.of(field, operator, value(draw, field));
        };
    }

    private static String value(RandomSource draw, String field) {
        return switch (field) {
            case "created", "modified" -> "2027-0" + draw.between(1, 9) + "-15" + draw.one("", "T00:00:00Z");
            case "status" -> draw.one("EXECUTING", "CANCELLED");
            default -> draw.id();
        };
    }
}

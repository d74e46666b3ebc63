package dev.latchkey.testkit.generate;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.ConfigFeature;
import dev.latchkey.model.edition.RequestFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Writes down how rules are broken: {@code rule(…)}, then the legal cases to start from, each with what to do. */
final class Breaks {
    private final List<Break> all = new ArrayList<>();
    private String rule = "";
    private Predicate<ApiEdition> where = edition -> true;
    private Set<String> implied = Set.of();

    /** Starts a rule: in all editions that offer the operation, and nothing is implied. */
    Breaks rule(String id) {
        rule = id;
        where = edition -> true;
        implied = Set.of();
        return this;
    }

    /** What follows, up to the next rule, is only for these editions; nothing is implied any more. */
    Breaks where(Predicate<ApiEdition> editions) {
        where = editions;
        implied = Set.of();
        return this;
    }

    Breaks with(RequestFeature feature) {
        return where(edition -> edition.offers(feature));
    }

    Breaks without(RequestFeature feature) {
        return where(edition -> !edition.offers(feature));
    }

    Breaks with(ConfigFeature feature) {
        return where(edition -> edition.offers(feature));
    }

    Breaks without(ConfigFeature feature) {
        return where(edition -> !edition.offers(feature));
    }

    /** What follows breaks this too. */
    Breaks implying(String other) {
        implied = Set.of(other);
        return this;
    }

    Breaks from(Base base, Consumer<Scene> how) {
        Predicate<ApiEdition> editions = where;
        all.add(new Break(
                rule, base, edition -> editions.test(edition) && edition.offers(base.getOperation()), implied, how));
        return this;
    }

    Breaks from(Base base, Base other, Consumer<Scene> how) {
        return from(base, how).from(other, how);
    }

    Breaks from(List<Base> bases, Consumer<Scene> how) {
        bases.forEach(base -> from(base, how));
        return this;
    }

    /** Starts from a case that is legal but for the edition, which lacks the operation. */
    Breaks fromWhatIsNotOffered(Base base) {
        all.add(new Break(rule, base, edition -> !edition.offers(base.getOperation()), Set.of(), scene -> {}));
        return this;
    }

    List<Break> toList() {
        return List.copyOf(all);
    }
}

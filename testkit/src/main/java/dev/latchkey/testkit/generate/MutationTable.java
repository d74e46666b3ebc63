package dev.latchkey.testkit.generate;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.model.version.RequestFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A table of mutations: {@code rule(…)}, followed by the legal cases to start from, each with its change. */
final class MutationTable {
    private final List<Mutation> all = new ArrayList<>();
    private String rule = "";
    private Predicate<ApiVersion> where = apiVersion -> true;
    private Set<String> implied = Set.of();

    /** Starts a rule, in all API versions that offer the operation, without implied rules. */
    MutationTable rule(String id) {
        rule = id;
        where = apiVersion -> true;
        implied = Set.of();
        return this;
    }

    /**
     * Restricts the mutations that follow, up to the next rule, to these API versions, and clears the implied rules.
     */
    MutationTable where(Predicate<ApiVersion> apiVersions) {
        where = apiVersions;
        implied = Set.of();
        return this;
    }

    MutationTable with(RequestFeature feature) {
        return where(apiVersion -> apiVersion.offers(feature));
    }

    MutationTable without(RequestFeature feature) {
        return where(apiVersion -> !apiVersion.offers(feature));
    }

    MutationTable with(ConfigFeature feature) {
        return where(apiVersion -> apiVersion.offers(feature));
    }

    MutationTable without(ConfigFeature feature) {
        return where(apiVersion -> !apiVersion.offers(feature));
    }

    /** Adds an implied rule to the mutations that follow. */
    MutationTable implying(String other) {
        implied = Set.of(other);
        return this;
    }

    MutationTable from(LegalCases base, Consumer<Scenario> how) {
        Predicate<ApiVersion> apiVersions = where;
        all.add(new Mutation(
                rule,
                base,
                apiVersion -> apiVersions.test(apiVersion) && apiVersion.offers(base.getOperation()),
                implied,
                how));
        return this;
    }

    MutationTable from(LegalCases base, LegalCases other, Consumer<Scenario> how) {
        return from(base, how).from(other, how);
    }

    MutationTable from(List<LegalCases> bases, Consumer<Scenario> how) {
        bases.forEach(base -> from(base, how));
        return this;
    }

    /** Starts from a case that is legal except that the API version lacks the operation. */
    MutationTable fromWhatIsNotOffered(LegalCases base) {
        all.add(new Mutation(rule, base, apiVersion -> !apiVersion.offers(base.getOperation()), Set.of(), scene -> {}));
        return this;
    }

    List<Mutation> toList() {
        return List.copyOf(all);
    }
}

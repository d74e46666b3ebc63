package dev.latchkey.testkit.generate;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates test cases. The same seed always generates the same case. Immutable and thread-safe.
 *
 * <pre>{@code
 * GeneratedCase legal = Cases.valid().in(ApiVersion.V1).draw(42);
 * Stream<GeneratedCase> wrong = Cases.nearValid("revoke-comment").stream(42).limit(100);
 * }</pre>
 */
public final class Cases {
    private static final int API_VERSION = 1;
    private static final int OPERATION = 2;
    private static final int WAY = 3;
    private static final int BODY = 4;
    private static final int FULL_PERCENT = 4;
    private static final int CREATE_PERCENT = 60;

    private final CaseKind kind;
    private final Set<ApiVersion> apiVersions;
    private final Set<Operation> operations;

    private Cases(CaseKind kind, Set<ApiVersion> apiVersions, Set<Operation> operations) {
        this.kind = kind;
        this.apiVersions = apiVersions;
        this.operations = operations;
    }

    /** {@return cases that break no rule, in any API version and of any operation} */
    public static Cases valid() {
        return of(CaseKind.valid());
    }

    /**
     * Returns cases that break one rule.
     *
     * @param rule the id of the rule
     * @return the cases, in any API version and of any operation in which the rule can be broken
     * @throws IllegalArgumentException if no generator breaks the rule
     */
    public static Cases nearValid(String rule) {
        return of(CaseKind.nearValid(rule));
    }

    /** {@return cases with arbitrary errors, in any API version and of any operation} */
    public static Cases wild() {
        return of(CaseKind.wild());
    }

    /**
     * Returns cases of a kind.
     *
     * @param kind the kind
     * @return the cases, in any API version and of any operation
     */
    public static Cases of(CaseKind kind) {
        return new Cases(kind, EnumSet.allOf(ApiVersion.class), EnumSet.allOf(Operation.class));
    }

    /**
     * Generates an organisation with people, machines, items, accounts and access.
     *
     * @param seed the seed; the same seed generates the same organisation
     * @return the organisation
     */
    public static Organisation organisation(long seed) {
        return TestOrganisation.draw(RandomSource.of(seed, BODY)).build();
    }

    /**
     * Restricts the cases to some API versions.
     *
     * @param first an API version
     * @param others more API versions
     * @return the cases in these API versions
     */
    public Cases in(ApiVersion first, ApiVersion... others) {
        return new Cases(kind, EnumSet.of(first, others), operations);
    }

    /**
     * Does the same as {@link #in}; Kotlin does not need to escape this name.
     *
     * @param first an API version
     * @param others more API versions
     * @return the cases in these API versions
     */
    public Cases ofApiVersions(ApiVersion first, ApiVersion... others) {
        return in(first, others);
    }

    /**
     * Restricts the cases to some operations.
     *
     * @param first an operation
     * @param others more operations
     * @return the cases of these operations
     */
    public Cases on(Operation first, Operation... others) {
        return new Cases(kind, apiVersions, EnumSet.of(first, others));
    }

    /** {@return the kind of the cases} */
    public CaseKind getKind() {
        return kind;
    }

    /** {@return the API versions that have such cases} */
    public Set<ApiVersion> getApiVersions() {
        return Collections.unmodifiableSet(apiVersions.stream()
                .filter(apiVersion -> !possible(apiVersion).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiVersion.class))));
    }

    /**
     * Generates the case of a seed.
     *
     * @param seed any number
     * @return the case
     * @throws IllegalArgumentException if these API versions and operations have no such case
     */
    public GeneratedCase draw(long seed) {
        List<ApiVersion> possible = List.copyOf(getApiVersions());
        if (possible.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no case of kind " + kind + " in " + apiVersions + " for " + operations);
        }
        ApiVersion apiVersion = RandomSource.of(seed, API_VERSION).one(possible);
        Operation operation = operation(possible(apiVersion), RandomSource.of(seed, OPERATION));
        RandomSource way = RandomSource.of(seed, WAY);
        RandomSource body = RandomSource.of(seed, BODY);
        String rule = kind.getRule();
        if (rule != null) {
            Mutation chosen = way.one(NearValid.of(rule, apiVersion).stream()
                    .filter(other -> other.base().getOperation() == operation)
                    .toList());
            return GeneratedCase.of(kind, seed, chosen.draw(apiVersion, body), chosen.found(apiVersion));
        }
        boolean full = operation == Operation.CREATE && kind.equals(CaseKind.valid()) && way.chance(FULL_PERCENT);
        LegalCases base = full ? LegalCases.FULL_GRANT : way.one(LegalCases.of(apiVersion, operation));
        Scenario scene = base.draw(apiVersion, body);
        return kind.equals(CaseKind.wild())
                ? GeneratedCase.of(kind, seed, WildJson.scatter(scene), null)
                : GeneratedCase.of(kind, seed, scene, base.alwaysFound(apiVersion));
    }

    /**
     * Generates the next case from a random source.
     *
     * @param random the random source of the seed
     * @return the case of that seed
     * @throws IllegalArgumentException if these API versions and operations have no such case
     */
    public GeneratedCase draw(RandomGenerator random) {
        return draw(random.nextLong());
    }

    /**
     * Generates an infinite stream of cases.
     *
     * @param seed the seed; the same seed generates the same cases in the same order
     * @return the cases
     * @throws IllegalArgumentException if these API versions and operations have no such case
     */
    public Stream<GeneratedCase> stream(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.generate(() -> draw(random)).sequential();
    }

    /** Most cases are requests, which have the most rules. */
    private static Operation operation(List<Operation> possible, RandomSource draw) {
        return possible.contains(Operation.CREATE) && draw.chance(CREATE_PERCENT)
                ? Operation.CREATE
                : draw.one(possible);
    }

    private List<Operation> possible(ApiVersion apiVersion) {
        String rule = kind.getRule();
        Set<Operation> all = rule != null
                ? NearValid.operations(rule, apiVersion)
                : LegalCases.all().stream()
                        .map(LegalCases::getOperation)
                        .filter(apiVersion::offers)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
        return all.stream().filter(operations::contains).toList();
    }

    @Override
    public String toString() {
        return kind + " in " + apiVersions + " on " + operations;
    }
}

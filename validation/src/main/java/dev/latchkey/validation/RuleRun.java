package dev.latchkey.validation;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.RuleSet.BoundCheck;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Subject;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Limits;
import dev.latchkey.validation.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The context of the rules during one check: it knows which rule is asked about which part, and collects what the rule
 * tells. The place is a few numbers until there is something to tell, and a run is used again for later checks, so that a
 * check that finds nothing allocates nothing. Not thread-safe.
 */
final class RuleRun extends CheckContext {
    private final RulesInForce rules;
    private final Operation operation;
    private final Traits traits = new Traits();
    private final RequestWalk walk = new RequestWalk(this);
    private FactSource facts = Facts.none();
    private @Nullable Object body;
    private @Nullable Document<?> document;
    private @Nullable Instant now;
    private @Nullable Summaries summaries;
    private @Nullable Findings findings;

    private RuleSet chosen = RuleSet.NONE;
    private int part = RuleSet.REQUEST;
    private int current;
    private int entry;
    private int element;
    /** Where the check was counted as undetermined at this part, below it; null if it was not. */
    private @Nullable String counted;

    RuleRun(RulesInForce rules, Operation operation) {
        this.rules = rules;
        this.operation = operation;
    }

    /** Begins a check. */
    void begin(@Nullable Object checked, @Nullable Document<?> from, FactSource known, @Nullable Instant time) {
        body = checked;
        document = from;
        facts = known;
        now = time;
    }

    /** Ends the check and forgets what it was about. Returns what was found; null if nothing was. */
    @Nullable
    Findings end() {
        Findings found = findings;
        begin(null, null, Facts.none(), null);
        findings = null;
        choose(RuleSet.NONE, false);
        return found;
    }

    /**
     * Asks these rules from here on.
     *
     * @param counting whether to count the places that cannot be decided rather than keep them
     */
    void choose(RuleSet rulesToAsk, boolean counting) {
        chosen = rulesToAsk;
        summaries = counting ? rulesToAsk.summaries : null;
    }

    /** Finds the traits of a request. */
    Traits traits() {
        return traits;
    }

    /** Leads rules through a request. */
    RequestWalk walk() {
        return walk;
    }

    /** Collects in these findings, from here on. */
    void collectIn(Findings found) {
        findings = found;
    }

    /**
     * Goes to a part of the body.
     *
     * @param next which kind of part it is: one of the constants of {@link RuleSet}
     * @param entryIndex the entry of the nested shape, or {@link RequestParts#FLAT}
     * @param elementIndex the item, or the identity of the flat shape
     */
    void enter(int next, int entryIndex, int elementIndex) {
        part = next;
        entry = entryIndex;
        element = elementIndex;
    }

    /** Goes to one of the checks of this part. */
    void ask(int index) {
        current = index;
        counted = null;
    }

    /** Tells whether the check was counted as undetermined at this part. */
    boolean isCounted() {
        return counted != null;
    }

    private String place() {
        return switch (part) {
            case RuleSet.ENTRY -> entryPlace();
            case RuleSet.RECIPIENT ->
                entry == RequestParts.FLAT ? "/requestedFor/" + element : entryPlace() + "/identityId";
            case RuleSet.ITEM, RuleSet.TARGET ->
                (entry == RequestParts.FLAT ? "" : entryPlace()) + "/requestedItems/" + element;
            default -> "";
        };
    }

    private String entryPlace() {
        return "/requestedForWithRequestedItems/" + entry;
    }

    private BoundCheck<?> check() {
        return chosen.of(part)[current];
    }

    private Rule rule() {
        return check().rule();
    }

    private Findings findings() {
        Findings known = findings;
        if (known == null) {
            known = new Findings(new CheckedBody(body, document), rules, now, summaries);
            findings = known;
        }
        return known;
    }

    @Override
    public ApiVersion getApiVersion() {
        return rules.apiVersion();
    }

    @Override
    public Operation getOperation() {
        return operation;
    }

    @Override
    public Limits getLimits() {
        return rules.limits();
    }

    /** The facts that the rules are told from. */
    FactSource facts() {
        return facts;
    }

    @Override
    public <T> @Nullable T find(Fact<T> fact, Subject subject) {
        return facts.find(fact, subject);
    }

    @Override
    public <T> @Nullable T get(Fact.AtLarge<T> fact) {
        return facts.get(fact);
    }

    @Override
    public <T> @Nullable T get(Fact.OfIdentity<T> fact, IdentityId identity) {
        return facts.get(fact, identity);
    }

    @Override
    public <T> @Nullable T get(Fact.OfItem<T> fact, String itemId) {
        return facts.get(fact, itemId);
    }

    @Override
    public <T> @Nullable T get(Fact.OfAccess<T> fact, IdentityId identity, String itemId) {
        return facts.get(fact, identity, itemId);
    }

    @Override
    public void violated(String pointer, String message) {
        tell(pointer, message, null, List.of(), null);
    }

    @Override
    public void violated(String pointer, String message, Level level) {
        tell(pointer, message, Objects.requireNonNull(level, "level"), List.of(), null);
    }

    @Override
    public void violated(String pointer, String message, @Nullable String suggestion) {
        tell(pointer, message, null, List.of(), suggestion);
    }

    @Override
    public void lacks(String pointer, String message, String... keys) {
        tell(pointer, message, null, List.of(keys), null);
    }

    @Override
    public void lacks(String pointer, String message, Level level, String... keys) {
        tell(pointer, message, Objects.requireNonNull(level, "level"), List.of(keys), null);
    }

    private void tell(
            String pointer, String message, @Nullable Level level, List<String> absent, @Nullable String suggestion) {
        Objects.requireNonNull(pointer, "pointer");
        Rule rule = rule();
        Findings to = findings();
        to.add(new Finding(rule, rule.levelOf(level), place() + pointer, message, absent, suggestion, to.body(), null));
    }

    @Override
    public void undetermined(Fact<?> fact) {
        undetermined(FactBits.of(fact));
    }

    @Override
    public void undetermined(Fact<?> first, Fact<?> second) {
        undetermined(FactBits.of(first) | FactBits.of(second));
    }

    @Override
    public void undetermined(Fact<?> first, Fact<?> second, Fact<?> third) {
        undetermined(FactBits.of(first) | FactBits.of(second) | FactBits.of(third));
    }

    @Override
    public void undetermined(Fact<?> fact, Level level) {
        undetermined("", FactBits.of(fact), Objects.requireNonNull(level, "level"));
    }

    @Override
    public void undetermined(String pointer, Set<Fact<?>> missing) {
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("a rule that cannot tell names at least one fact");
        }
        undetermined(Objects.requireNonNull(pointer, "pointer"), FactBits.of(missing), null);
    }

    private void undetermined(int missing) {
        undetermined("", missing, null);
    }

    /**
     * Counts a place once, however often the check is asked about the part and tells so. Where a check tells of more places
     * of one part than the first, these are kept.
     */
    private void undetermined(String pointer, int missing, @Nullable Level level) {
        Findings to = findings();
        BoundCheck<?> check = check();
        Level here = check.rule().levelOf(level);
        if (to.isCounting() && check.slot() >= 0 && (counted == null || counted.equals(pointer))) {
            to.count(check.slot(), missing, here, counted != null);
            counted = pointer;
        } else {
            to.add(new UnknownPlace(check.rule(), here, place() + pointer, List.of(), FactBits.toSet(missing)));
        }
    }
}

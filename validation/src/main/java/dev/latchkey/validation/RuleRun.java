package dev.latchkey.validation;

import dev.latchkey.model.IdentityId;
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
 * The context of the rules during one check: it knows the current rule and part, and collects the results of the rule.
 * The place is a few numbers until there is a finding, and a run is reused for later checks, so that a check without
 * findings allocates nothing. Not thread-safe.
 */
final class RuleRun extends CheckContext {
    /** Besides missing facts, the check reported something else, or reported another place. */
    private static final int MORE = 1 << 31;

    private final RulesInForce rules;
    private final Operation operation;
    private final Traits traits = new Traits();
    private final RequestWalk walk = new RequestWalk(this);
    private final CurrentPart part = new CurrentPart();
    private final PartFacts known = new PartFacts(part);
    private FactSource facts = Facts.none();
    private @Nullable Object body;
    private @Nullable Document<?> document;
    private @Nullable Instant now;
    private final Summaries.Counts counts;
    private boolean counting;
    /** Set once a place has been counted. */
    private boolean counted;

    private @Nullable Findings findings;

    private RuleSet chosen = RuleSet.NONE;
    private @Nullable BoundCheck<?> check;
    private int told;
    /** The place below the part for which missing facts were reported, and the level there. */
    private String toldAt = "";

    private Level toldLevel = Level.INFO;

    /**
     * Creates a run.
     *
     * @param lacking the number of rules that can lack facts
     */
    RuleRun(RulesInForce rules, Operation operation, int lacking) {
        this.rules = rules;
        this.operation = operation;
        this.counts = new Summaries.Counts(lacking);
    }

    /** Begins a check. */
    void begin(@Nullable Object checked, @Nullable Document<?> from, FactSource source, @Nullable Instant time) {
        body = checked;
        document = from;
        facts = source;
        now = time;
        part.begin(checked);
        known.begin(source);
    }

    /** Ends the check and forgets what it was about. Returns what was found; null if nothing was. */
    @Nullable
    Findings end() {
        if (counted) {
            findings().setCounted(chosen.summaries.entries(counts));
            counts.clear();
            counted = false;
        }
        Findings found = findings;
        begin(null, null, Facts.none(), null);
        findings = null;
        choose(RuleSet.NONE, false);
        return found;
    }

    /**
     * Asks these rules from here on.
     *
     * @param toCount whether to count the places that cannot be decided rather than keep them
     */
    void choose(RuleSet rulesToAsk, boolean toCount) {
        chosen = rulesToAsk;
        counting = toCount;
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

    /** The part that rules are asked about from here on. */
    CurrentPart part() {
        return part;
    }

    /** The facts about the part. */
    PartFacts known() {
        return known;
    }

    /** Goes to one of the checks of this part. */
    void ask(BoundCheck<?> next) {
        check = next;
        told = 0;
    }

    /** Checks whether undecided places are counted, and not kept. */
    boolean isCounting() {
        return counting;
    }

    /** Checks whether the check reported only missing facts for the part, or nothing at all. */
    boolean isCounted() {
        return (told & MORE) == 0;
    }

    /** Counts more places for which the check would report the same. */
    void countAlso(int places) {
        if (told != 0 && places > 0) {
            counts.add(check().slot(), told, toldLevel, places);
        }
    }

    private BoundCheck<?> check() {
        return Objects.requireNonNull(check);
    }

    private Rule rule() {
        return check().rule();
    }

    private Findings findings() {
        Findings kept = findings;
        if (kept == null) {
            kept = new Findings(new CheckedBody(body, document), rules, now);
            findings = kept;
        }
        return kept;
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

    /** The facts that the rules use. */
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
        told |= MORE;
        Rule rule = rule();
        Findings to = findings();
        to.add(new Finding(
                rule, rule.levelOf(level), part.place() + pointer, message, absent, suggestion, to.body(), null));
    }

    @Override
    public void undetermined(Fact<?> fact) {
        undeterminedHere(FactBits.of(fact));
    }

    @Override
    public void undetermined(Fact<?> first, Fact<?> second) {
        undeterminedHere(known.missing(FactBits.of(first) | FactBits.of(second)));
    }

    @Override
    public void undetermined(Fact<?> first, Fact<?> second, Fact<?> third) {
        undeterminedHere(known.missing(FactBits.of(first) | FactBits.of(second) | FactBits.of(third)));
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
        undetermined(Objects.requireNonNull(pointer, "pointer"), known.missing(FactBits.of(missing)), null);
    }

    private void undeterminedHere(int missing) {
        undetermined("", missing, null);
    }

    /**
     * Counts a place once, however often the check reports it. If a check reports more places of one part than the
     * first, these are kept.
     */
    private void undetermined(String pointer, int missing, @Nullable Level level) {
        BoundCheck<?> check = check();
        Level here = check.rule().levelOf(level);
        boolean first = (told & ~MORE) == 0;
        if (counting && check.slot() >= 0 && (first || toldAt.equals(pointer))) {
            counts.add(check.slot(), missing, here, first ? 1 : 0);
            counted = true;
            toldLevel = first || here.compareTo(toldLevel) < 0 ? here : toldLevel;
            toldAt = pointer;
            told |= missing;
        } else {
            told |= MORE;
            findings()
                    .add(new UnknownPlace(
                            check.rule(), here, part.place() + pointer, List.of(), FactBits.toSet(missing)));
        }
    }
}

package dev.latchkey.validation.tenant;

import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.FactSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Decides whether a call is sent. */
record Gate(Preflight preflight, Supplier<? extends FactSource> facts, boolean passOnly) {

    /**
     * Refuses the call; empty if it may be sent. The tenant itself refuses operations that the API version does not
     * offer.
     */
    <B> Optional<RefusedByPreflight> refusal(BodyType<B> type, B body) {
        if (!preflight.getApiVersion().offers(type.getOperation())) {
            return Optional.empty();
        }
        PreflightReport report = preflight.check(type, body, facts.get());
        return lets(report.getVerdict()) ? Optional.empty() : Optional.of(new RefusedByPreflight(report));
    }

    /** Performs the action if the body may be sent. */
    <B> ActionOutcome act(BodyType<B> type, B body, Function<B, ActionOutcome> action) {
        return refusal(type, body)
                .<ActionOutcome>map(ActionOutcome.NotSent::new)
                .orElseGet(() -> action.apply(body));
    }

    /** Returns the body if it may be sent. */
    <B> B passed(BodyType<B> type, B body) {
        refusal(type, body).ifPresent(refusal -> {
            throw new TenantException.NotSent(refusal);
        });
        return body;
    }

    private boolean lets(Verdict verdict) {
        return switch (verdict) {
            case PASS -> true;
            case UNDETERMINED -> !passOnly;
            case FAIL -> false;
        };
    }
}

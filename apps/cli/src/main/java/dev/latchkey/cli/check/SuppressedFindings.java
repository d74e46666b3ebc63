package dev.latchkey.cli.check;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.suppression.Suppressions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Determines the suppressed findings by checking without suppressions. Immutable and thread-safe. */
final class SuppressedFindings {
    private final Preflight unsuppressed;
    private final Suppressions suppressions;

    SuppressedFindings(Preflight unsuppressed, Suppressions suppressions) {
        this.unsuppressed = unsuppressed;
        this.suppressions = suppressions;
    }

    List<SuppressedFinding> in(Document<?> document, FactSource facts) {
        Instant now = facts.get(Fact.NOW);
        if (now == null) {
            return List.of();
        }
        return unsuppressed.check(document, facts).getFindings().stream()
                .flatMap(finding -> suppressed(finding, now))
                .toList();
    }

    private Stream<SuppressedFinding> suppressed(Finding finding, Instant now) {
        return suppressions
                .find(finding.getRule().getId(), finding.getPointer())
                .filter(suppression -> !suppression.isExpired(now))
                .map(suppression -> new SuppressedFinding(finding, suppression))
                .stream();
    }
}

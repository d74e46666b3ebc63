package dev.latchkey.dsl;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.OperationNotOfferedException;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Facts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What validation says against what is built here. */
public final class PreflightVerdicts {
    private static final Map<ApiEdition, Preflight> PREFLIGHTS = new EnumMap<>(ApiEdition.class);

    static {
        Arrays.stream(ApiEdition.values()).forEach(edition -> PREFLIGHTS.put(edition, Preflight.of(edition)));
    }

    private PreflightVerdicts() {}

    static Preflight preflight(ApiEdition edition) {
        return Objects.requireNonNull(PREFLIGHTS.get(edition));
    }

    /** The rules that a body breaks, of whatever level. */
    public static <B> List<String> broken(ApiEdition edition, BodyType<B> type, B body) {
        return broken(preflight(edition).check(type, body, Facts.at(RandomSentences.NOW)));
    }

    static List<String> broken(PreflightReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getStatus() == Finding.Status.VIOLATED)
                .map(finding -> finding.getRule().getId())
                .sorted()
                .toList();
    }

    /** Whether a sentence can be built for the edition that it is built for. */
    public static boolean isBuilt(Runnable build) {
        try {
            build.run();
            return true;
        } catch (IllegalArgumentException | OperationNotOfferedException e) {
            return false;
        }
    }
}

package dev.latchkey.dsl;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.OperationNotOfferedException;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Facts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What validation says against what is built here. */
public final class PreflightVerdicts {
    private static final Map<ApiVersion, Preflight> PREFLIGHTS = new EnumMap<>(ApiVersion.class);

    static {
        Arrays.stream(ApiVersion.values()).forEach(apiVersion -> PREFLIGHTS.put(apiVersion, Preflight.of(apiVersion)));
    }

    private PreflightVerdicts() {}

    static Preflight preflight(ApiVersion apiVersion) {
        return Objects.requireNonNull(PREFLIGHTS.get(apiVersion));
    }

    /** The rules that a body breaks, of whatever level. */
    public static <B> List<String> broken(ApiVersion apiVersion, BodyType<B> type, B body) {
        return broken(preflight(apiVersion).check(type, body, Facts.at(RandomSentences.NOW)));
    }

    /** Whether a body breaks no rule of level error. */
    public static <B> boolean isTaken(ApiVersion apiVersion, BodyType<B> type, B body) {
        return preflight(apiVersion)
                        .check(type, body, Facts.at(RandomSentences.NOW))
                        .getVerdict()
                != Verdict.FAIL;
    }

    static List<String> broken(PreflightReport report) {
        return report.getFindings().stream()
                .map(finding -> finding.getRule().getId())
                .sorted()
                .toList();
    }

    /** Whether a sentence can be built for the API version that it is built for. */
    public static boolean isBuilt(Runnable build) {
        try {
            build.run();
            return true;
        } catch (IllegalArgumentException | OperationNotOfferedException e) {
            return false;
        }
    }
}

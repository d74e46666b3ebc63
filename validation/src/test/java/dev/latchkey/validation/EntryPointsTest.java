package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.bean.PreflightedValidator;
import dev.latchkey.validation.bean.PreflightedValidatorFactory;
import dev.latchkey.validation.diff.ApiVersionDiff;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.settings.LimitName;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.suppression.Suppression;
import dev.latchkey.validation.suppression.Suppressions;
import dev.latchkey.validation.tenant.CheckedTenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/** What callers get whom no checker tells that null is not allowed. */
@SuppressWarnings("NullAway") // null is what is refused
class EntryPointsTest {
    private static final Preflight PREFLIGHT = Preflight.of(ApiVersion.V1);
    private static final AccessRequest REQUEST = AccessRequest.builder().build();
    private static final Document<?> DOCUMENT = DocumentReader.read(BodyType.CREATE, "{}");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    @Test
    void aCheckSaysWhichArgumentIsNull() {
        refused("apiVersion", () -> Preflight.of(null));
        refused("apiVersion", () -> Preflight.builder(null));
        refused("limits", () -> Preflight.of(ApiVersion.V1, null));
        refused("settings", () -> Preflight.builder(ApiVersion.V1).settings(null));
        refused("rule", () -> Preflight.builder(ApiVersion.V1).addRule(null));
        refused("request", () -> PREFLIGHT.check((AccessRequest) null, Facts.none()));
        refused("facts", () -> PREFLIGHT.check(REQUEST, null));
        refused("type", () -> PREFLIGHT.check(null, REQUEST, Facts.none()));
        refused("body", () -> PREFLIGHT.check(BodyType.CREATE, null, Facts.none()));
        refused("facts", () -> PREFLIGHT.check(BodyType.CREATE, REQUEST, null));
        refused("document", () -> PREFLIGHT.check((Document<?>) null, Facts.none()));
        refused("facts", () -> PREFLIGHT.check(DOCUMENT, null));
        refused("operation", () -> PREFLIGHT.checkHeaders(null, Map.of()));
        refused("headers", () -> PREFLIGHT.checkHeaders(Operation.CLOSE, null));
        refused("items", () -> PREFLIGHT.requirements(null, Facts.none()));
        refused("identities", () -> PREFLIGHT.requirements(List.of(), null, Facts.none()));
        refused("facts", () -> PREFLIGHT.requirements(List.of(), null));
    }

    @Test
    void soDoWhatReadsAndWhatPutsRight() {
        refused("type", () -> DocumentReader.read(null, "{}"));
        refused("text", () -> DocumentReader.read(BodyType.CREATE, (String) null));
        refused("utf8", () -> DocumentReader.read(BodyType.CREATE, (byte[]) null));
        refused("parser", () -> DocumentReader.read(BodyType.CREATE, (JsonParser) null));
        refused("operation", () -> BodyType.find(null));
        PreflightReport report = PREFLIGHT.check(DOCUMENT, Facts.none());
        refused("text", () -> Fixes.apply(null, report, Fixes.Extent.ALL));
        refused("report", () -> Fixes.apply("{}", null, Fixes.Extent.ALL));
        refused("extent", () -> Fixes.apply("{}", report, null));
        refused("from", () -> ApiVersionDiff.of(null, ApiVersion.V1));
        refused("to", () -> ApiVersionDiff.of(PREFLIGHT, null));
        refused("document", () -> ApiVersionDiff.of(PREFLIGHT, PREFLIGHT).compare(null, Facts.none()));
    }

    @Test
    void soDoSettings() {
        refused("rule", () -> Settings.builder().addRule(null));
        refused("id", () -> Rule.error(null));
        refused("ruleId", () -> Settings.builder().off(null));
        refused("level", () -> Settings.builder().level("date-utc", null));
        refused("limit", () -> Settings.builder().limit(null, 1, "why"));
        refused("reason", () -> Settings.builder().limit(LimitName.BULK_IDS, 1, null));
        refused("pointer", () -> Settings.builder().suppress("date-utc", null, "why", DAY));
        refused("until", () -> new Suppression("date-utc", "", "why", null));
        refused("suppression", () -> Settings.builder().suppress(null));
        refused("suppressions", () -> Suppressions.of(null));
        refused("otherwise", () -> Settings.none().limits(null));
        refused("text", () -> LimitName.of(null));
    }

    @Test
    void soDoWhatStandInFrontOfATenantAndOfAValidator() {
        refused("tenant", () -> CheckedTenant.of(null, PREFLIGHT));
        refused("facts", () -> new PreflightedValidator(null));
        refused("others", () -> new PreflightedValidatorFactory(null, Facts::none));
    }

    private static void refused(String argument, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(argument);
    }
}

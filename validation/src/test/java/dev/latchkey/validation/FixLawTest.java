package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.fix.PatchableText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What safe fixes promise, on requests with all sorts of things wrong in them. */
class FixLawTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final Facts SELF = Facts.builder()
            .put(Fact.NOW, NOW)
            .put(
                    Fact.REQUESTER,
                    Requester.builder()
                            .id(IdentityId.of("i1"))
                            .authority(Authority.USER)
                            .build())
            .put(Fact.MANAGER_OF, Set.of(IdentityId.of("i2")))
            .put(Fact.CONFIG, RequestPolicy.of(AccessRequestConfig.builder().build()))
            .put(Fact.REQUESTABLE, Set.of("a"))
            .build();

    /** From the best to the worst. */
    private static final List<Verdict> VERDICTS = List.of(Verdict.PASS, Verdict.UNDETERMINED, Verdict.FAIL);

    private static final Map<ApiVersion, Preflight> PREFLIGHTS =
            Arrays.stream(ApiVersion.values()).collect(Collectors.toMap(Function.identity(), Preflight::of));

    @Property(seed = "20261121", tries = 1000)
    void aSafeFixNeverMakesMoreViolationsNorAWorseVerdict(@ForAll long seed, @ForAll ApiVersion apiVersion) {
        String text = Mutants.request(seed);
        for (Facts facts : List.of(Facts.none(), Facts.at(NOW), SELF)) {
            PreflightReport before = check(text, apiVersion, facts);

            PreflightReport after =
                    check(Fixes.apply(text, before, Fixes.Extent.SAFE).getText(), apiVersion, facts);

            assertThat(violations(after))
                    .hasSizeLessThanOrEqualTo(violations(before).size());
            assertThat(VERDICTS.indexOf(after.getVerdict())).isLessThanOrEqualTo(VERDICTS.indexOf(before.getVerdict()));
        }
    }

    @Property(seed = "20261122", tries = 1000)
    void applyingSafeFixesTwiceChangesNothingMore(@ForAll long seed, @ForAll ApiVersion apiVersion) {
        String text = Mutants.request(seed);
        String once = fixed(text, apiVersion);

        assertThat(fixed(once, apiVersion)).isSameAs(once);
    }

    @Property(seed = "20261123", tries = 1000)
    void everySafeFixIsApplied(@ForAll long seed, @ForAll ApiVersion apiVersion) {
        String text = Mutants.request(seed);
        PreflightReport report = check(text, apiVersion, Facts.none());

        assertThat(Fixes.apply(text, report, Fixes.Extent.SAFE).getRemaining())
                .noneMatch(
                        finding -> finding.getFix() != null && finding.getFix().isSafe());
    }

    @Property(seed = "20261124", tries = 1000)
    void afterASafeFixTheRequestAsksForTheSame(@ForAll long seed, @ForAll ApiVersion apiVersion) {
        String text = Mutants.request(seed);

        assertThat(wishes(fixed(text, apiVersion))).isEqualTo(wishes(text));
    }

    @Property(seed = "20261125", tries = 1000)
    void whateverIsAppliedTheTextStaysJson(@ForAll long seed, @ForAll ApiVersion apiVersion) {
        String text = Mutants.request(seed);
        PreflightReport report = check(text, apiVersion, Facts.at(NOW));

        FixedText fixed = Fixes.apply(text, report, Fixes.Extent.ALL);

        if (fixed.isChanged()) {
            assertThat(PatchableText.parse(fixed.getText())).isNotNull();
            assertThat(fixed.getText()).isNotEqualTo(text);
        } else {
            assertThat(fixed.getText()).isSameAs(text);
        }
    }

    @Example
    void theRequestsOfTheseTestsAreFixedOften() {
        long changed = LongStream.range(0, 1000)
                .mapToObj(Mutants::request)
                .filter(text -> !fixed(text, ApiVersion.V1).equals(text))
                .count();

        assertThat(changed).isGreaterThan(300);
    }

    private static String fixed(String text, ApiVersion apiVersion) {
        return Fixes.apply(text, check(text, apiVersion, Facts.none()), Fixes.Extent.SAFE)
                .getText();
    }

    private static PreflightReport check(String text, ApiVersion apiVersion, Facts facts) {
        return Objects.requireNonNull(PREFLIGHTS.get(apiVersion))
                .check(DocumentReader.read(BodyType.CREATE, text), facts);
    }

    private static List<String> violations(PreflightReport report) {
        return report.getFindings().stream()
                .map(finding -> finding.getRule().getId() + " " + finding.getPointer())
                .toList();
    }

    /** Every item that is asked for an identity, however often, and however its dates are written. */
    private static Set<List<@Nullable Object>> wishes(String text) {
        AccessRequest request = DocumentReader.read(BodyType.CREATE, text).getBody();
        Set<List<@Nullable Object>> wishes = new HashSet<>();
        for (RequestedItem item : request.getRequestedItems()) {
            request.getRequestedFor().forEach(identity -> wishes.add(wish(identity, item)));
        }
        for (IdentityWithItems entry : request.getRequestedForWithRequestedItems()) {
            entry.getRequestedItems().forEach(item -> wishes.add(wish(entry.getIdentityId(), item)));
        }
        return wishes;
    }

    private static List<@Nullable Object> wish(@Nullable IdentityId identity, RequestedItem item) {
        return Arrays.asList(
                identity,
                moment(item.getStartDate()),
                moment(item.getRemoveDate()),
                RequestedItem.builder()
                        .from(item)
                        .startDate(null)
                        .removeDate(null)
                        .build());
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime date) {
        return date == null ? null : date.toInstant();
    }
}

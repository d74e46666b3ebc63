package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.ReportJson;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.rule.Limits;
import dev.latchkey.validation.tenant.CheckedTenant;
import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckingPageTest {
    private static final OffsetDateTime FAR_OFF = OffsetDateTime.parse("2199-06-30T16:00:00Z");

    private final AccessRequest request = entitlements(21);

    @Test
    void aRequestIsCheckedAgainstTheRulesOfAnApiVersion() {
        Preflight preflight = Preflight.of(ApiVersion.V1);
        PreflightReport report = preflight.check(request, Facts.now(InstantSource.system()));

        assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(violatedBy(report)).isEmpty();
    }

    @Test
    void whatViolatesARuleDoesNotReachTheTenant() {
        Preflight preflight = Preflight.of(ApiVersion.V1);
        InstantSource clock = InstantSource.fixed(Instant.parse("2199-07-01T00:00:00Z"));
        Tenant tenant = unreachable();

        Tenant checked = CheckedTenant.of(tenant, preflight).withFacts(() -> Facts.now(clock));

        assertThat(checked.requests().create(request)).isInstanceOf(Submission.NotSent.class);
    }

    @Test
    void withoutTheTimeADateIsUndetermined() {
        Preflight preflight = Preflight.of(ApiVersion.V1);

        PreflightReport withoutTime = preflight.check(request, Facts.none());
        Set<Fact<?>> missing = withoutTime.getMissingFacts().keySet();

        assertThat(withoutTime.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(missing).contains(Fact.NOW);
    }

    @Test
    void factsCanBeWrittenByHand() {
        Preflight preflight = Preflight.of(ApiVersion.V1);
        IdentityId ada = IdentityId.of("2c918084660f45d6016617daa9210003");
        Facts facts = Facts.builder()
                .put(Fact.NOW, Instant.parse("2026-11-21T00:00:00Z"))
                .put(
                        Fact.REQUESTER,
                        Requester.builder()
                                .id(IdentityId.of("2c918084660f45d6016617daa9210001"))
                                .authority(Authority.USER)
                                .build())
                .put(Fact.MANAGER_OF, Set.of(ada))
                .put(Fact.PENDING, ada, List.of())
                .put(
                        Fact.ASSIGNMENTS,
                        ada,
                        List.of(Assignment.builder()
                                .type(ItemType.ROLE)
                                .id("2c9180835d2e5168015d32f890ca1581")
                                .removeDate(OffsetDateTime.parse("2027-03-31T00:00:00Z"))
                                .build()))
                .build();
        AccessRequest request = AccessRequest.builder()
                .addRequestedFor(ada)
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ROLE)
                        .id("2c9180835d2e5168015d32f890ca1581")
                        .build())
                .build();

        assertThat(violatedBy(preflight.check(request, facts))).containsExactly("grant-clears-remove-date");
        assertThat(preflight.check(request, facts).getMissingFacts())
                .doesNotContainKeys(Fact.NOW, Fact.PENDING, Fact.ASSIGNMENTS);
    }

    @Test
    void aReportHasAStableJsonForm() throws IOException {
        AccessRequest revoke = AccessRequest.builder()
                .requestType(RequestType.REVOKE_ACCESS)
                .addRequestedFor(IdentityId.of("ada"))
                .addRequestedItem(
                        RequestedItem.builder().type(ItemType.ROLE).id("audit").build())
                .build();
        PreflightReport report = Preflight.of(ApiVersion.V1).check(revoke, Facts.none());

        String json = ReportJson.create().toText(report);

        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Build.root().resolve("docs/report.schema.json")));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(ReportJson.create().withPlaces().toText(report), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
        assertThat(json)
                .startsWith(
                        "{\"operation\":\"create\",\"apiVersion\":\"v1\",\"verdict\":\"FAIL\",\"findings\":[{\"rule\":\"revoke-comment\"");
    }

    @Test
    void anObservedLimitTakesThePlaceOfADocumentedOne() {
        Limits observed = Limits.builder()
                .entitlements(20)
                .asOf(LocalDate.of(2026, 11, 21))
                .build();
        Preflight stricter = Preflight.of(ApiVersion.V1, observed);

        PreflightReport report = stricter.check(request, Facts.none());
        assertThat(report.getVerdict()).isEqualTo(Verdict.FAIL);
        assertThat(violatedBy(report)).containsExactly("entitlement-limit");
    }

    @Test
    void aDocumentIsCheckedWithPlaces() {
        Preflight preflight = Preflight.of(ApiVersion.V1);
        byte[] bytes = LatchkeyJson.mapper().writeValueAsBytes(request);

        Document<AccessRequest> document = DocumentReader.read(BodyType.CREATE, bytes);
        PreflightReport report = preflight.check(document, Facts.at(Instant.parse("2026-11-21T00:00:00Z")));

        assertThat(document.getBody()).isEqualTo(request);
        assertThat(violatedBy(report)).isEmpty();
    }

    private static List<String> violatedBy(PreflightReport report) {
        return report.getFindings().stream()
                .map(finding -> finding.getRule().getId())
                .toList();
    }

    private static AccessRequest entitlements(int count) {
        AccessRequest.Builder request =
                AccessRequest.builder().addRequestedFor(IdentityId.of("2c918084660f45d6016617daa9210584"));
        for (int i = 0; i < count; i++) {
            request.addRequestedItem(RequestedItem.builder()
                    .type(ItemType.ENTITLEMENT)
                    .id("2c91808874ff91550175097daaec16" + (10 + i))
                    .removeDate(FAR_OFF)
                    .build());
        }
        return request.build();
    }

    private static Tenant unreachable() {
        return (Tenant) Proxy.newProxyInstance(
                Tenant.class.getClassLoader(),
                new Class<?>[] {Tenant.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getApiVersion" -> ApiVersion.V1;
                    case "directory" -> Optional.empty();
                    default -> null;
                });
    }
}

package dev.latchkey.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

final class CaseArbitrariesTest {

    @Property(seed = "2611221", tries = 200)
    void aParameterThatSaysNothingIsLegal(@ForAll GeneratedCase drawn) {
        assertThat(report(drawn).getVerdict()).isEqualTo(Verdict.PASS);
    }

    @Property(seed = "2611222", tries = 100)
    void aParameterIsOfTheApiVersionsAndOperationsThatItNames(
            @ForAll
                    @ValidRequest
                    @ForApiVersion({ApiVersion.V3, ApiVersion.V2024})
                    @ForOperation({Operation.CANCEL, Operation.FORWARD})
                    GeneratedCase drawn) {
        assertThat(drawn.getApiVersion()).isIn(ApiVersion.V3, ApiVersion.V2024);
        assertThat(drawn.getOperation()).isIn(Operation.CANCEL, Operation.FORWARD);
    }

    @Property(seed = "2611223", tries = 100)
    void aParameterThatNamesARuleBreaksIt(@ForAll @NearValid("revoke-comment") GeneratedCase drawn) {
        assertThat(report(drawn).getFindings())
                .anyMatch(finding -> finding.getRule().getId().equals("revoke-comment"));
    }

    @Property(seed = "2611224", tries = 100)
    void aBodyIsBoundToItsType(
            @ForAll @ForApiVersion(ApiVersion.V1) AccessRequest request,
            @ForAll StatusQuery query,
            @ForAll Organisation organisation) {
        assertThat(request.getRequestedItems().isEmpty())
                .isNotEqualTo(request.getRequestedForWithRequestedItems().isEmpty());
        assertThat(query.getUnknownFields()).isEmpty();
        assertThat(organisation.getPeople()).isNotEmpty();
    }

    @Property(seed = "2611225", tries = 100)
    void aWildBodyIsOneThatBinds(@ForAll @Wild AccessRequest request) {
        assertThat(LatchkeyJson.mapper().writeValueAsString(request)).startsWith("{");
    }

    @Test
    void aCaseShrinksToTheSmallestThatIsStillInteresting() {
        Shrinkable<GeneratedCase> shrinkable = CaseArbitraries.cases(
                        Cases.nearValid("revoke-comment").in(ApiVersion.V1).on(Operation.CREATE))
                .generator(1000)
                .next(new Random(42));
        Optional<Shrinkable<GeneratedCase>> simpler = Optional.of(shrinkable);
        while (simpler.isPresent()) {
            shrinkable = simpler.get();
            int size = shrinkable.value().getSize();
            simpler = shrinkable
                    .shrink()
                    .filter(other -> other.value().getSize() < size
                            && report(other.value()).getFindings().stream()
                                    .anyMatch(
                                            finding -> finding.getRule().getId().equals("revoke-comment")))
                    .findFirst();
        }

        assertThat(shrinkable.value().getJson())
                .isEqualTo(
                        "{\"requestType\":\"REVOKE_ACCESS\",\"requestedForWithRequestedItems\":[{\"requestedItems\":[{}]}]}");
    }

    @Test
    void anOrganisationShrinksToNobodyAndNothing() {
        Shrinkable<Organisation> shrinkable =
                CaseArbitraries.organisations().generator(1000).next(new Random(42));
        Optional<Shrinkable<Organisation>> simpler = Optional.of(shrinkable);
        while (simpler.isPresent()) {
            shrinkable = simpler.get();
            assertThat(shrinkable.value().findProblems()).isEmpty();
            simpler = shrinkable.shrink().findFirst();
        }

        assertThat(shrinkable.value().getPeople()).isEmpty();
        assertThat(shrinkable.value().getItems()).isEmpty();
    }

    @Test
    void casesHaveEdgeCases() {
        assertThat(CaseArbitraries.cases(Cases.valid()).edgeCases().size()).isEqualTo(2);
    }

    private static PreflightReport report(GeneratedCase drawn) {
        return Preflight.of(drawn.getApiVersion())
                .check(
                        DocumentReader.read(BodyType.find(drawn.getOperation()).orElseThrow(), drawn.getBytes()),
                        LatchkeyJson.mapper().treeToValue(drawn.getFacts(), Facts.class));
    }
}

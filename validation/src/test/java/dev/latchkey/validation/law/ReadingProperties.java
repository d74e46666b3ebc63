package dev.latchkey.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.CompleteFacts;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.document.Problem;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.UndeterminedRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ReadingProperties {
    private static final Set<String> OF_DOCUMENTS_ONLY =
            Arrays.stream(Problem.Kind.values()).map(Problem.Kind::getRuleId).collect(Collectors.toSet());

    @Property(seed = "2611215", edgeCases = EdgeCasesMode.NONE)
    void theReaderReadsWhatJacksonBinds(@ForAll("requests") String json) {
        Document<AccessRequest> document = DocumentReader.read(BodyType.CREATE, json);

        assertThat(document.getProblems()).allMatch(problem -> problem.kind() == Problem.Kind.SHAPE_OMIT_EMPTY);
        assertThat(document.getBody()).isEqualTo(LatchkeyJson.mapper().readValue(json, AccessRequest.class));
    }

    @Property(seed = "2611216", edgeCases = EdgeCasesMode.NONE)
    void whatIsReadWithoutProblemsIsWhatJacksonBindsHoweverAstrayTheRest(@ForAll("waywardRequests") String json) {
        Document<AccessRequest> document = DocumentReader.read(BodyType.CREATE, json);
        if (document.getProblems().isEmpty()) {
            assertThat(document.getBody()).isEqualTo(LatchkeyJson.mapper().readValue(json, AccessRequest.class));
        }
    }

    @Property(seed = "2611217", edgeCases = EdgeCasesMode.NONE)
    void aDocumentAndItsModelBreakTheSameRules(@ForAll ApiVersion apiVersion, @ForAll("requests") String json) {
        Document<AccessRequest> document = DocumentReader.read(BodyType.CREATE, json);
        for (Facts facts : List.of(Facts.none(), CompleteFacts.of(document.getBody()))) {
            PreflightReport ofDocument = AnyInput.preflight(apiVersion).check(document, facts);
            PreflightReport ofModel = AnyInput.preflight(apiVersion).check(document.getBody(), facts);

            assertThat(placesAndRules(ofModel)).containsExactlyInAnyOrderElementsOf(placesAndRules(ofDocument));
        }
    }

    @Property(seed = "2611218", edgeCases = EdgeCasesMode.NONE, tries = 1)
    void theRequestsOfTheseLawsConcernMostRulesThatNeedNoDocument() {
        Set<String> concerned = RequestJson.requests()
                .sampleStream()
                .limit(1000)
                .map(json -> DocumentReader.read(BodyType.CREATE, json))
                .flatMap(document -> Stream.of(ApiVersion.values())
                        .map(apiVersion -> AnyInput.preflight(apiVersion).check(document, Facts.none())))
                .flatMap(report -> Stream.concat(
                        report.getFindings().stream().map(Finding::getRule),
                        report.getUndetermined().stream().map(UndeterminedRule::getRule)))
                .map(Rule::getId)
                .filter(id -> !OF_DOCUMENTS_ONLY.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(concerned).hasSizeGreaterThan(50);
    }

    @Property(seed = "2611219")
    void placesThatCannotBeDecidedAreCountedAsTheyAreListed(
            @ForAll("requests") String json, @ForAll ApiVersion apiVersion) {
        PreflightReport report = AnyInput.preflight(apiVersion)
                .check(DocumentReader.read(BodyType.CREATE, json).getBody(), Facts.at(CompleteFacts.NOW));

        for (UndeterminedRule entry : report.getUndetermined()) {
            assertThat(report.getPlaces(entry)).as("places of %s", entry).hasSize(entry.getPlaceCount());
        }
    }

    @Provide
    Arbitrary<String> requests() {
        return RequestJson.requests();
    }

    @Provide
    Arbitrary<String> waywardRequests() {
        return RequestJson.waywardRequests();
    }

    private static List<String> placesAndRules(PreflightReport report) {
        return report.getFindings().stream()
                .filter(finding -> !OF_DOCUMENTS_ONLY.contains(finding.getRule().getId()))
                .map(ReadingProperties::placeAndRule)
                .toList();
    }

    private static String placeAndRule(Finding finding) {
        return finding.getPointer() + " " + finding.getRule().getId() + " " + finding.getLevel() + " "
                + finding.getMessage();
    }
}

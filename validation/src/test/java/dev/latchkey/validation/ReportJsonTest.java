package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

final class ReportJsonTest {
    private static final String FINDING = """
            {"rule":"revoke-comment","level":"error","pointer":"/requestedItems/0",%s\
            "message":"an item of a revoke needs a comment","hint":"Say in comment why the access is taken away.",\
            "source":"API description, AccessRequestItem.comment"}""";

    private final Document<?> revoke = DocumentReader.read(
            BodyType.CREATE,
            Sample.json(
                    "{'requestType':'REVOKE_ACCESS','requestedFor':['ada'],'requestedItems':[{'type':'ROLE','id':'audit'}]}"));
    private final PreflightReport report = Preflight.of(ApiVersion.V1).check(revoke, Facts.none());

    @Test
    void aReportIsOneObject() {
        String json = ReportJson.create().withoutUndetermined().toText(report);

        assertThat(json)
                .isEqualTo("{\"operation\":\"create\",\"apiVersion\":\"v1\",\"verdict\":\"FAIL\",\"findings\":["
                        + FINDING.formatted("\"line\":1,\"column\":73,") + "]}");
    }

    @Test
    void aFindingWithoutAPlaceInADocumentHasNoLine() {
        Finding found = report.getFindings().get(0);
        PreflightReport made = PreflightReport.of(
                report.getApiVersion(),
                report.getOperation(),
                List.of(Finding.of(found.getRule(), found.getPointer(), found.getMessage())));

        assertThat(ReportJson.create().toText(made))
                .isEqualTo("{\"operation\":\"create\",\"apiVersion\":\"v1\",\"verdict\":\"FAIL\",\"findings\":["
                        + FINDING.formatted("") + "],\"undetermined\":[]}");
    }

    @Test
    void rulesThatCannotTellAreListedWithTheNumberOfTheirPlacesOrWithThePlaces() {
        String entry =
                "{\"rule\":\"revoke-held\",\"level\":\"warning\",\"missingFacts\":[\"assignments\"],\"places\":1";

        assertThat(ReportJson.create().toText(report)).contains(entry + "}");
        assertThat(ReportJson.create().withPlaces().toText(report))
                .contains(entry + ",\"pointers\":[\"/requestedItems/0\"]}");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        String many = "{'requestedFor':[" + "7,".repeat(2_000) + "7]}";
        PreflightReport full = Preflight.of(ApiVersion.V1)
                .check(DocumentReader.read(BodyType.CREATE, Sample.json(many)), Facts.none());

        assertThat(full.getOmittedFindings()).isGreaterThan(1_000);
        assertThat(ReportJson.create().withoutUndetermined().toText(full))
                .endsWith("}],\"omittedFindings\":" + full.getOmittedFindings() + "}");
    }

    @Test
    void aMapperWritesAReportInTheSameForm() {
        assertThat(LatchkeyJson.mapper().writeValueAsString(List.of(report)))
                .isEqualTo("[" + ReportJson.create().toText(report) + "]");
    }

    @Test
    void whoWritesAnObjectCanAddKeys() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = LatchkeyJson.mapper().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("input", "a.json");
            ReportJson.create().writeOutcome(report, json);
            json.writeEndObject();
        }

        assertThat(text)
                .hasToString(
                        "{\"input\":\"a.json\",\"operation\":\"create\",\"apiVersion\":\"v1\",\"verdict\":\"FAIL\"}");
    }
}

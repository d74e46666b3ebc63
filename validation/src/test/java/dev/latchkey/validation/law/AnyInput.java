package dev.latchkey.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.fact.Facts;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What holds of the report on any bytes whatever. */
final class AnyInput {
    private static final Map<ApiVersion, Preflight> PREFLIGHTS = new EnumMap<>(ApiVersion.class);

    static {
        for (ApiVersion apiVersion : ApiVersion.values()) {
            PREFLIGHTS.put(apiVersion, Preflight.of(apiVersion));
        }
    }

    private AnyInput() {}

    static Preflight preflight(ApiVersion apiVersion) {
        return Objects.requireNonNull(PREFLIGHTS.get(apiVersion));
    }

    /** That a check ends, and that its findings are in the document, in order, each once, and the same the next time. */
    static void check(BodyType<?> type, ApiVersion apiVersion, byte[] bytes) {
        List<Finding> findings = findings(type, apiVersion, bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
        Position last = Position.START;
        for (Finding finding : findings) {
            Position at = Objects.requireNonNull(finding.getPosition());
            assertThat(at.line()).as("line of %s", finding).isBetween(1, lines.length);
            assertThat(at.column()).as("column of %s", finding).isBetween(1, lines[at.line() - 1].length() + 1);
            assertThat(at).as("place of %s after the one before", finding).isGreaterThanOrEqualTo(last);
            last = at;
        }
        assertThat(findings).doesNotHaveDuplicates();
        assertThat(findings(type, apiVersion, bytes)).isEqualTo(findings);
    }

    static void check(BodyType<?> type, ApiVersion apiVersion, String text) {
        check(type, apiVersion, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> findings(BodyType<?> type, ApiVersion apiVersion, byte[] bytes) {
        Document<?> document = DocumentReader.read(type, bytes);
        return preflight(apiVersion).check(document, Facts.none()).getFindings();
    }
}

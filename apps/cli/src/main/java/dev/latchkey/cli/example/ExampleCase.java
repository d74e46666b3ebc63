package dev.latchkey.cli.example;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.settings.SettingsBuilder;
import dev.latchkey.validation.suppression.Suppression;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An example body with its operation and facts: the input of a check.
 *
 * @param apiVersion the API version that it is sent to
 * @param operation the operation that accepts it
 * @param isHeaders whether the text is the headers of the call, a name and a value on each line, and not its body
 * @param text the text to send, formatted for people; a body, or a query as an object, is JSON, unless it shows that it
 *     is not
 * @param encoding the encoding of the text
 * @param facts the known facts beyond the text, as the JSON of {@link Facts}; null if the rule needs no facts
 * @param suppressions the suppressions, as a JSON list of {@link Suppression}; null if there are none
 */
public record ExampleCase(
        ApiVersion apiVersion,
        Operation operation,
        boolean isHeaders,
        String text,
        ExampleEncoding encoding,
        @Nullable String facts,
        @Nullable String suppressions) {

    /**
     * Returns the same case for another API version.
     *
     * @param other the API version
     * @return the case
     */
    public ExampleCase in(ApiVersion other) {
        return new ExampleCase(other, operation, isHeaders, text, encoding, facts, suppressions);
    }

    /**
     * Checks it.
     *
     * @return the findings, including rules that lack facts which the rule of the example does not need
     */
    public PreflightReport check() {
        SettingsBuilder settings = Settings.builder();
        if (suppressions != null) {
            List.of(LatchkeyJson.mapper().readValue(suppressions, Suppression[].class))
                    .forEach(settings::suppress);
        }
        Preflight preflight =
                Preflight.builder(apiVersion).settings(settings.build()).build();
        if (isHeaders) {
            Map<String, String> headers = text.lines()
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(header -> header[0], header -> header[1]));
            return preflight.checkHeaders(operation, headers);
        }
        BodyType<?> type = BodyType.find(operation).orElseThrow();
        return preflight.check(
                DocumentReader.read(type, encoding.encode(text)),
                facts == null ? Facts.none() : LatchkeyJson.mapper().readValue(facts, Facts.class));
    }
}

package dev.latchkey.validation.example;

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
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An example body, its operation and the facts: all that a check needs. Immutable. */
@Value.Immutable
public interface ExampleCase {

    /** {@return the API version that it is sent to} */
    ApiVersion getApiVersion();

    /** {@return the operation that takes it} */
    Operation getOperation();

    /** {@return whether the text is the headers of the call, a name and a value on each line, and not its body} */
    boolean isHeaders();

    /**
     * {@return what is sent, laid out for people; a body, or a query as an object, is JSON, unless it shows that it is
     * not}
     */
    String getText();

    /** {@return how the text becomes bytes} */
    ExampleEncoding getEncoding();

    /** {@return what is known beyond the text, as the JSON of {@link Facts}; null if the rule needs no facts} */
    @Nullable
    String getFacts();

    /** {@return what is suppressed, as a JSON list of {@link Suppression}; null if nothing is} */
    @Nullable
    String getSuppressions();

    /**
     * Checks it.
     *
     * @return what is found, what only facts that the rule does not need could tell included
     */
    default PreflightReport check() {
        SettingsBuilder settings = Settings.builder();
        String suppressions = getSuppressions();
        if (suppressions != null) {
            List.of(LatchkeyJson.mapper().readValue(suppressions, Suppression[].class))
                    .forEach(settings::suppress);
        }
        Preflight preflight =
                Preflight.builder(getApiVersion()).settings(settings.build()).build();
        if (isHeaders()) {
            Map<String, String> headers = getText()
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(header -> header[0], header -> header[1]));
            return preflight.checkHeaders(getOperation(), headers);
        }
        BodyType<?> type = BodyType.find(getOperation()).orElseThrow();
        String facts = getFacts();
        return preflight.check(
                DocumentReader.read(type, getEncoding().encode(getText())),
                facts == null ? Facts.none() : LatchkeyJson.mapper().readValue(facts, Facts.class));
    }
}

package dev.latchkey.cli.serve;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;

/** The organisations that an emulator starts from, as JSON. */
public final class Seeds {
    private static final ObjectReader READER = LatchkeyJson.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build()
            .readerFor(Organisation.class);

    private Seeds() {}

    /**
     * The demo organisation as it is at a moment.
     *
     * @param now the moment
     * @return the organisation
     */
    public static Organisation demo(Instant now) {
        return DemoOrganisation.create().toBuilder()
                .now(now.atOffset(ZoneOffset.UTC))
                .build();
    }

    /** {@return the demo organisation as JSON, to be read by people, with a line end} */
    public static String demoAsText() {
        return LatchkeyJson.mapper()
                        .writer()
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(DemoOrganisation.create())
                + "\n";
    }

    /**
     * Reads an organisation.
     *
     * @param json the JSON text
     * @return the organisation
     * @throws WrongSeedException if the text is none
     */
    public static Organisation read(byte[] json) {
        try {
            return READER.readValue(json);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "1:1" : Math.max(1, at.getLineNr()) + ":" + Math.max(1, at.getColumnNr());
            String pointer = e.getPath().stream()
                    .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                    .collect(Collectors.joining());
            throw new WrongSeedException(
                    place + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + e.getOriginalMessage()
                            + "; correct it, or begin with what latchkey serve --print-seed writes",
                    e);
        }
    }
}

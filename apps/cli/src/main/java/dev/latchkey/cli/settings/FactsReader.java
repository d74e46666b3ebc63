package dev.latchkey.cli.settings;

import dev.latchkey.cli.shell.TextProblem;
import dev.latchkey.cli.shell.WrongTextException;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.fact.Facts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads facts from JSON, as {@code docs/facts.schema.json} describes it. A misspelt key would leave a fact unknown
 * without a word, so keys that facts do not have are refused. The configuration of the tenant may have more of them, as
 * the API may answer them, unless they look like misspelt ones.
 */
public final class FactsReader {
    private static final JsonFactory FACTORY = LatchkeyJson.factory()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final ObjectReader READER = LatchkeyJson.builder(FACTORY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new SimpleModule().addDeserializer(Instant.class, new MomentReader()))
            .build()
            .readerFor(Facts.class);

    private FactsReader() {}

    /**
     * Reads facts.
     *
     * @param json the JSON text
     * @return the facts
     * @throws WrongTextException if the text cannot be taken as facts
     */
    public static Facts read(byte[] json) {
        try {
            refuseWhatNobodyAsksFor(json);
            @Nullable Facts facts = READER.readValue(json);
            if (facts == null) {
                throw new WrongTextException(new TextProblem(1, 1, FactsProblem.NO_OBJECT), null);
            }
            return facts;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new WrongTextException(
                    new TextProblem(
                            at == null ? 1 : Math.max(1, at.getLineNr()),
                            at == null ? 1 : Math.max(1, at.getColumnNr()),
                            FactsProblem.describe(e)),
                    e);
        }
    }

    /**
     * Reads a file of facts, with their origin if it contains it.
     *
     * @param json the JSON text
     * @return the facts and their origin
     * @throws WrongTextException if the text cannot be taken as facts
     */
    public static FactsFile readFile(byte[] json) {
        Facts facts = read(json);
        JsonNode origin = READER.readTree(json).path("lookedUp");
        if (origin.isMissingNode()) {
            return new FactsFile(facts, null);
        }
        try {
            return new FactsFile(facts, READER.forType(LookedUp.class).readValue(origin));
        } catch (JacksonException e) {
            throw new WrongTextException(
                    new TextProblem(
                            1,
                            1,
                            "/lookedUp is not what \"latchkey facts\" writes; write the file again, or take /lookedUp out if"
                                    + " you wrote the facts yourself"),
                    e);
        }
    }

    private static void refuseWhatNobodyAsksFor(byte[] json) {
        try (JsonParser parser = READER.createParser(json)) {
            List<TextProblem> problems = FactsForm.findProblems(parser);
            if (!problems.isEmpty()) {
                throw new WrongTextException(problems);
            }
        }
    }
}

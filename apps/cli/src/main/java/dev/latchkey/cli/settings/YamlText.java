package dev.latchkey.cli.settings;

import dev.latchkey.cli.shell.TextProblem;
import dev.latchkey.cli.shell.WrongTextException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/**
 * Reads YAML 1.2 with its narrowest schema: texts, numbers, booleans, null, lists and mappings. No type of a program is
 * ever made of it, and mappings do not merge. A reference is the value that it refers to and no copy, so that
 * references to references cost nothing; how deep values lie in each other is bounded before they are read.
 */
public final class YamlText {
    /** The most bytes that are read. */
    public static final int MAX_BYTES = 1024 * 1024;

    private static final int DEEPEST = 20;
    private static final LoadSettings RULES = LoadSettings.builder()
            .setSchema(new JsonSchema())
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(100)
            .setCodePointLimit(MAX_BYTES)
            .build();

    private YamlText() {}

    /**
     * The value of a text.
     *
     * @param utf8 the text
     * @return the value; null if there is none but comments
     * @throws WrongTextException if it is not the YAML that is read here
     */
    public static @Nullable Node read(byte[] utf8) {
        if (utf8.length > MAX_BYTES) {
            throw wrong(1, 1, "these settings are too large: at most " + MAX_BYTES + " bytes are read");
        }
        String text = decode(utf8);
        try {
            boundDepth(text);
            return new Composer(RULES, parser(text)).getSingleNode().orElse(null);
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            throw wrong(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "this YAML cannot be read: " + e.getProblem() + "; correct it");
        } catch (ReaderException e) {
            String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
            throw wrong(
                    1 + (int) before.chars().filter(c -> c == '\n').count(),
                    before.length() - before.lastIndexOf('\n'),
                    String.format("the character U+%04X must not stand in YAML; remove it", e.getCodePoint()));
        } catch (YamlEngineException e) {
            throw wrong(1, 1, "this YAML cannot be read: " + e.getMessage() + "; correct it");
        }
    }

    private static void boundDepth(String text) {
        int depth = 0;
        for (Parser events = parser(text); events.hasNext(); ) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                Mark mark = event.getStartMark().orElseThrow();
                throw wrong(
                        mark.getLine() + 1,
                        mark.getColumn() + 1,
                        "values lie too deep in each other here; no settings do");
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    private static Parser parser(String text) {
        return new ParserImpl(RULES, new StreamReader(RULES, text));
    }

    private static String decode(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw wrong(1, 1, "this is not UTF-8, which settings are written in; save the file as UTF-8");
        }
    }

    private static WrongTextException wrong(int line, int column, String message) {
        return new WrongTextException(new TextProblem(line, column, message), null);
    }
}

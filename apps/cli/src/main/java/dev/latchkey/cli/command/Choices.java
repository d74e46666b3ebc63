package dev.latchkey.cli.command;

import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.text.NearNames;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The values that an option may have, by their texts.
 *
 * @param <T> what a text stands for
 */
abstract class Choices<T> implements ITypeConverter<T>, Iterable<String> {
    private static final int SHORTEST_SLIP = 3;

    private final String what;
    private final List<? extends T> all;
    private final Map<String, String> shorthands;

    /**
     * Choices.
     *
     * @param what what a value is called, with its article
     * @param all all values
     */
    protected Choices(String what, List<? extends T> all) {
        this(what, all, Map.of());
    }

    /**
     * Choices, some of which can be said in another way.
     *
     * @param what what a value is called, with its article
     * @param all all values
     * @param shorthands texts that are taken for that of a value, but not offered
     */
    protected Choices(String what, List<? extends T> all, Map<String, String> shorthands) {
        this.what = what;
        this.all = all;
        this.shorthands = shorthands;
    }

    @Override
    public T convert(String text) {
        String said = shorthands.getOrDefault(text, text);
        for (T choice : all) {
            if (choice.toString().equals(said)) {
                return choice;
            }
        }
        throw new TypeConversionException("\"" + text + "\" is not " + what + "; " + advice(text));
    }

    /** Of a text of one or two letters anything is near. */
    private String advice(String text) {
        List<String> near = text.length() < SHORTEST_SLIP
                ? List.of()
                : NearNames.of(text, all.stream().map(Object::toString).toList());
        String choose = "hoose one of " + String.join(", ", this);
        return near.isEmpty() ? "c" + choose : "did you mean " + near.get(0) + "? C" + choose;
    }

    @Override
    public Iterator<String> iterator() {
        return all.stream().map(Object::toString).iterator();
    }

    /** API versions. */
    public static final class OfApiVersion extends Choices<ApiVersion> {
        /** All of them. */
        public OfApiVersion() {
            super("an API version", List.of(ApiVersion.values()));
        }
    }

    static final class OfBodyType extends Choices<BodyType<?>> {
        OfBodyType() {
            super("an operation whose body can be checked", BodyType.all());
        }
    }

    /** The texts of levels. */
    static final class LevelTexts extends Choices<String> {
        LevelTexts() {
            super("a level", Stream.of(Level.values()).map(Level::getText).toList());
        }
    }

    /** Levels, by their texts. */
    static final class OfLevel implements ITypeConverter<Level> {
        @Override
        public Level convert(String text) {
            return Level.valueOf(new LevelTexts().convert(text).toUpperCase(Locale.ROOT));
        }
    }

    /** Ways to colour. */
    public static final class OfColourMode extends Choices<ColourMode> {
        /** All of them. */
        public OfColourMode() {
            super("a way to colour", List.of(ColourMode.values()));
        }
    }

    static final class OfFixExtent extends Choices<FixExtent> {
        OfFixExtent() {
            super("a kind of fixes", List.of(FixExtent.values()));
        }
    }

    /** A moment, written as the API writes it. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return IsoDateTime.parse(text).toInstant();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("\"" + text + "\" is not a date-time: " + e.getMessage());
            }
        }
    }
}

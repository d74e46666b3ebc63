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
 * Converts the texts of an option to its values.
 *
 * @param <T> the type of a value
 */
abstract class Choices<T> implements ITypeConverter<T>, Iterable<String> {
    private static final int SHORTEST_SLIP = 3;

    private final String what;
    private final List<? extends T> all;
    private final Map<String, String> shorthands;

    /**
     * Creates a converter.
     *
     * @param what the name of a value, with its article
     * @param all all values
     */
    protected Choices(String what, List<? extends T> all) {
        this(what, all, Map.of());
    }

    /**
     * Creates a converter in which some values have an alternative text.
     *
     * @param what the name of a value, with its article
     * @param all all values
     * @param shorthands alternative texts, which are accepted but not suggested
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

    /** Shorter texts are similar to everything. */
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
        /** For picocli. */
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

    /** Converts texts to levels. */
    static final class OfLevel implements ITypeConverter<Level> {
        @Override
        public Level convert(String text) {
            return Level.valueOf(new LevelTexts().convert(text).toUpperCase(Locale.ROOT));
        }
    }

    /** Converts texts to colour modes. */
    public static final class OfColourMode extends Choices<ColourMode> {
        /** For picocli. */
        public OfColourMode() {
            super("a way to colour", List.of(ColourMode.values()));
        }
    }

    static final class OfFixExtent extends Choices<FixExtent> {
        OfFixExtent() {
            super("a kind of fixes", List.of(FixExtent.values()));
        }
    }

    /** Converts a date-time in the format of the API. */
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

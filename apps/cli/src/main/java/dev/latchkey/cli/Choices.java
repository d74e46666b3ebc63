package dev.latchkey.cli;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.validation.document.BodyType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The values that an option may have, by their texts.
 *
 * @param <T> what a text stands for
 */
abstract class Choices<T> implements ITypeConverter<T>, Iterable<String> {
    private final String what;
    private final List<? extends T> all;

    /** What a value is called, with its article, and all values. */
    Choices(String what, List<? extends T> all) {
        this.what = what;
        this.all = all;
    }

    @Override
    public T convert(String text) {
        for (T choice : all) {
            if (choice.toString().equals(text)) {
                return choice;
            }
        }
        throw new TypeConversionException(
                "\"" + text + "\" is not " + what + "; choose one of " + String.join(", ", this));
    }

    @Override
    public Iterator<String> iterator() {
        return all.stream().map(Object::toString).iterator();
    }

    static final class OfEdition extends Choices<ApiEdition> {
        OfEdition() {
            super("an edition", List.of(ApiEdition.values()));
        }
    }

    static final class OfBodyType extends Choices<BodyType<?>> {
        OfBodyType() {
            super("an operation whose body can be checked", BodyType.all());
        }
    }

    static final class OfColourMode extends Choices<ColourMode> {
        OfColourMode() {
            super("a way to colour", List.of(ColourMode.values()));
        }
    }

    static final class OfCheckFormat extends Choices<CheckFormat> {
        OfCheckFormat() {
            super("a format of reports", List.of(CheckFormat.values()));
        }
    }

    static final class OfFixExtent extends Choices<FixExtent> {
        OfFixExtent() {
            super("a kind of fixes", List.of(FixExtent.values()));
        }
    }

    static final class OfRequirementsFormat extends Choices<RequirementsFormat> {
        OfRequirementsFormat() {
            super("a format of requirements", List.of(RequirementsFormat.values()));
        }
    }

    static final class OfDiffFormat extends Choices<DiffFormat> {
        OfDiffFormat() {
            super("a format of comparisons", List.of(DiffFormat.values()));
        }
    }

    static final class OfListingFormat extends Choices<ListingFormat> {
        OfListingFormat() {
            super("a format of listings", List.of(ListingFormat.values()));
        }
    }

    static final class OfRateLimit extends Choices<String> {
        static final String ON = "on";

        OfRateLimit() {
            super("a rate limit", List.of(ON, "off"));
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

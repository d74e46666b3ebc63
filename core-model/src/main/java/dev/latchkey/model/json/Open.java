package dev.latchkey.model.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A value from a list that the API can extend at any time: a constant of {@code E}, or a text that this version of the
 * library does not know.
 *
 * <p>The constants are {@code Open} values themselves: compare a known value with {@code ==}. An unknown value keeps
 * its text:
 *
 * <pre>{@code
 * boolean waiting = row.getState() == RequestState.EXECUTING;
 * String label = row.getState() instanceof RequestState known ? label(known) : row.getState().getText();
 * }</pre>
 *
 * <p>Only {@code E} and {@link Unknown} implement this interface.
 *
 * @param <E> the enum with the documented constants
 */
@JsonDeserialize(using = OpenDeserializer.class)
public interface Open<E extends Enum<E> & Open<E>> {

    /** {@return the value as in JSON} */
    @JsonValue
    default String getText() {
        return ((Enum<?>) this).name();
    }

    /**
     * Returns the constant with this text, or an {@link Unknown} with the text.
     *
     * @param type the enum with the documented constants
     * @param text the value as in JSON; case-sensitive
     * @param <E> the enum
     * @return the constant or an {@link Unknown}
     */
    static <E extends Enum<E> & Open<E>> Open<E> of(Class<E> type, String text) {
        Open<E> constant = OpenConstants.of(type).get(text);
        return constant != null ? constant : new Unknown<>(text);
    }

    /**
     * A text that is not among the documented constants.
     *
     * @param text the value as in JSON
     * @param <E> the enum with the documented constants
     */
    record Unknown<E extends Enum<E> & Open<E>>(String text) implements Open<E> {
        /**
         * Creates an unknown value. The text is not null: an absent value is a null {@code Open}.
         *
         * @param text the value as in JSON
         */
        public Unknown {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String getText() {
            return text;
        }
    }
}

package dev.latchkey.model.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A value from a list that the API may extend at any time: a constant of {@code E}, or a text that this version of the
 * library does not know.
 *
 * <p>The constants are {@code Open} values themselves, so a known value is compared with {@code ==} and any other keeps
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

    /** {@return the value as it stands in JSON} */
    @JsonValue
    default String getText() {
        return ((Enum<?>) this).name();
    }

    /**
     * The constant with this text, or an {@link Unknown} that keeps it.
     *
     * @param type the enum with the documented constants
     * @param text the value as it stands in JSON; letter case counts
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
     * @param text the value as it stands in JSON
     * @param <E> the enum with the documented constants
     */
    record Unknown<E extends Enum<E> & Open<E>>(String text) implements Open<E> {
        /**
         * Refuses null: an absent value is a null {@code Open}.
         *
         * @param text the value as it stands in JSON
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

package dev.latchkey.validation.document;

import dev.latchkey.validation.rule.Level;
import org.jspecify.annotations.Nullable;

/**
 * A problem of the structure of a document.
 *
 * @param kind the violated rule
 * @param pointer the place: an RFC 6901 JSON pointer
 * @param position the position: line and column
 * @param message a description of the problem
 * @param unreadable whether the value there could not be taken into the model, so that nothing more can be checked
 * @param suggestion a text that satisfies the rule there; null if there is none
 */
public record Problem(
        Kind kind,
        String pointer,
        Position position,
        String message,
        boolean unreadable,
        @Nullable String suggestion) {

    /** The rules that only a document can break; the model cannot hold what they forbid. */
    public enum Kind {
        /** The text is not JSON. */
        SYNTAX("json-syntax"),
        /** The bytes are not UTF-8. */
        ENCODING("json-encoding"),
        /** The text starts with a byte order mark. */
        BYTE_ORDER_MARK("json-byte-order-mark"),
        /** The text is larger or deeper than {@link ReadLimits} allows. */
        LIMIT("json-limit"),
        /** A value has another JSON type than its field. */
        TYPE("json-type"),
        /** An object has the same key twice. */
        DUPLICATE_KEY("json-duplicate-key"),
        /** {@code requestedFor} is a bare string. */
        REQUESTED_FOR_ARRAY("requested-for-array"),
        /** An empty list stands beside the other shape. */
        SHAPE_OMIT_EMPTY("shape-omit-empty"),
        /** A date-time is blank, without time or zone, or no date-time at all. */
        DATE_TIME_FORMAT("date-time-format"),
        /** A date has no time, where the documents ask for any form of ISO 8601. */
        DATE_WITHOUT_TIME("date-time-format", Level.WARNING),
        /** A value of client metadata is not a string. */
        METADATA_STRINGS("metadata-strings");

        private final String ruleId;
        private final @Nullable Level level;

        Kind(String ruleId) {
            this(ruleId, null);
        }

        Kind(String ruleId, @Nullable Level level) {
            this.ruleId = ruleId;
            this.level = level;
        }

        /** {@return the id of the rule} */
        public String getRuleId() {
            return ruleId;
        }

        /** {@return the severity if it differs from the rule's level; null otherwise} */
        public @Nullable Level getLevel() {
            return level;
        }
    }
}

package dev.latchkey.validation.fix;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.latchkey.model.json.Wire;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One operation of an RFC 6902 JSON patch; its JSON form is the one that the standard gives it. Immutable. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutablePatchOperation.class)
@JsonPropertyOrder({"op", "path", "value"})
public interface PatchOperation {

    /**
     * Adds a value.
     *
     * @param path the new key of an object, or the index in a list to insert at; {@code -} means its end
     * @param value the value to add
     * @return the operation
     */
    static PatchOperation add(String path, JsonNode value) {
        return of(Kind.ADD, path, value);
    }

    /**
     * Removes a value.
     *
     * @param path the value
     * @return the operation
     */
    static PatchOperation remove(String path) {
        return of(Kind.REMOVE, path, null);
    }

    /**
     * Writes another value.
     *
     * @param path the present value
     * @param value the other one
     * @return the operation
     */
    static PatchOperation replace(String path, JsonNode value) {
        return of(Kind.REPLACE, path, value);
    }

    /**
     * Makes the whole patch fail unless a value is as expected, so that it is not applied to another document.
     *
     * @param path the value
     * @param value the expected value
     * @return the operation
     */
    static PatchOperation test(String path, JsonNode value) {
        return of(Kind.TEST, path, value);
    }

    private static PatchOperation of(Kind op, String path, @Nullable JsonNode value) {
        return ImmutablePatchOperation.builder().op(op).path(path).value(value).build();
    }

    /** {@return the kind of operation} */
    Kind getOp();

    /** {@return the place: an RFC 6901 JSON pointer} */
    String getPath();

    /** {@return the value that is added, written or expected; null for a removal} */
    @JsonProperty("value")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    JsonNode getValue();

    /** The operations that fixes consist of. */
    enum Kind {
        /** Adds a value. */
        ADD("add"),
        /** Removes a value. */
        REMOVE("remove"),
        /** Writes another value. */
        REPLACE("replace"),
        /** Expects a value. */
        TEST("test");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** {@return the name of the operation in the standard} */
        @JsonValue
        public String getText() {
            return text;
        }
    }
}

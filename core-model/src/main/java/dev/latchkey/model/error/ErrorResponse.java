package dev.latchkey.model.error;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.ErrorMessage;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The body of a response that rejects a call or reports a failure. Four shapes are in use, and this type reads all of
 * them: the documented {@code {detailCode, trackingId, messages, causes}}, {@code {error}}, {@code {error,
 * error_description}} of the token endpoint, and {@code {message}} of the rate limit.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableErrorResponse.class)
public interface ErrorResponse {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return the detailed error code with its text, such as {@code 400.1.3 Illegal value}; see {@link
     * #numericCode()}}
     */
    @Nullable
    String getDetailCode();

    /** {@return the id that the vendor's support uses to find the failure} */
    @Nullable
    String getTrackingId();

    /** {@return the general error messages} */
    @JsonProperty("messages")
    @WithoutNulls
    List<ErrorMessage> getMessages();

    /** {@return the specific causes} */
    @JsonProperty("causes")
    @WithoutNulls
    List<ErrorMessage> getCauses();

    /** {@return the error of the gateway or the token endpoint} */
    @Nullable
    String getError();

    /** {@return the error description of the token endpoint} */
    @JsonProperty("error_description")
    @Nullable
    String getErrorDescription();

    /** {@return the message of the rate limit} */
    @Nullable
    String getMessage();

    /**
     * Returns the number at the beginning of the detail code: {@code 400.1.3} of {@code 400.1.3 Illegal value}. Compare
     * this number, not the code, whose text varies in letter case.
     *
     * @return digits and points, or null if there is no detail code that begins with a digit
     */
    default @Nullable String numericCode() {
        return ErrorTexts.numericCode(getDetailCode());
    }

    /**
     * Returns the most helpful text: the first of causes, messages, error description, error, message and detail code
     * that is there. Several texts are joined by a semicolon, without repetitions.
     *
     * @return a text without surrounding white space, or null if the body contains none of these
     */
    default @Nullable String text() {
        return ErrorTexts.of(this);
    }

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ErrorResponse}. */
    class Builder extends ImmutableErrorResponse.Builder {
        Builder() {}
    }
}

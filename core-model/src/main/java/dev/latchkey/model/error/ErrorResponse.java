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
 * The body of an answer that refuses a call or reports a failure. Four shapes are in use, and this type reads them all:
 * the documented {@code {detailCode, trackingId, messages, causes}}, {@code {error}}, {@code {error,
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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a fine-grained code with its text, such as {@code 400.1.3 Illegal value}; see {@link #numericCode()}}
     */
    @Nullable
    String getDetailCode();

    /** {@return the id by which the vendor's support finds the failure} */
    @Nullable
    String getTrackingId();

    /** {@return what is wrong, in general words} */
    @JsonProperty("messages")
    @WithoutNulls
    List<ErrorMessage> getMessages();

    /** {@return what is wrong, in particular} */
    @JsonProperty("causes")
    @WithoutNulls
    List<ErrorMessage> getCauses();

    /** {@return what is wrong, where the gateway or the token endpoint answers} */
    @Nullable
    String getError();

    /** {@return what is wrong in more words, where the token endpoint answers} */
    @JsonProperty("error_description")
    @Nullable
    String getErrorDescription();

    /** {@return what is wrong, where the rate limit answers} */
    @Nullable
    String getMessage();

    /**
     * The number at the beginning of the detail code: {@code 400.1.3} of {@code 400.1.3 Illegal value}. Compare this,
     * not the code: its words change in letter case.
     *
     * @return digits and points, or null without a detail code that begins with a digit
     */
    default @Nullable String numericCode() {
        return ErrorTexts.numericCode(getDetailCode());
    }

    /**
     * The text that helps most: the causes, else the messages, else the error's description, the error, the message, or
     * at last the detail code. Several texts are joined by a semicolon, each one once.
     *
     * @return a text without blanks around it, or null where the body says nothing
     */
    default @Nullable String text() {
        return ErrorTexts.of(this);
    }

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ErrorResponse}. */
    class Builder extends ImmutableErrorResponse.Builder {
        Builder() {}
    }
}

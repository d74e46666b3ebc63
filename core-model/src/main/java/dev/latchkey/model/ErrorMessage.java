package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One error text in one language; schema {@code ErrorMessageDto}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableErrorMessage.class)
public interface ErrorMessage {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the language of the text as a BCP 47 tag, such as {@code en-US}} */
    @Nullable
    String getLocale();

    /** {@return how the language was chosen} */
    @Nullable
    Open<LocaleOrigin> getLocaleOrigin();

    /** {@return the text itself} */
    @Nullable
    String getText();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ErrorMessage}. */
    class Builder extends ImmutableErrorMessage.Builder {
        Builder() {}
    }
}

package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Wire;
import java.time.OffsetDateTime;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A comment with its author, and the body of {@code POST /access-request-approvals/{approvalId}/approve} and of {@code
 * …/reject}; schema {@code CommentDto}. The server sets the author and the time, so a request body needs the text only.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableComment.class)
@JsonPropertyOrder({"comment", "created", "author"})
public interface Comment {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A comment to send.
     *
     * @param text the text
     * @return a comment with a text and nothing else
     */
    static Comment of(String text) {
        return builder().comment(text).build();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the text} */
    @Nullable
    String getComment();

    /** {@return the time at which it was written} */
    @JsonProperty("created")
    @DateTime
    @Nullable
    OffsetDateTime getCreated();

    /** {@return the author} */
    @Nullable
    Reference getAuthor();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link Comment}. */
    class Builder extends ImmutableComment.Builder {
        Builder() {}
    }
}

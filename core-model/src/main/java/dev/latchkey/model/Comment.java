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
 * …/reject}; schema {@code CommentDto}. The server fills author and time: a body needs the text only.
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
     * @param text what to say
     * @return a comment with a text and nothing else
     */
    static Comment of(String text) {
        return builder().comment(text).build();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the text} */
    @Nullable
    String getComment();

    /** {@return when it was written} */
    @JsonProperty("created")
    @DateTime
    @Nullable
    OffsetDateTime getCreated();

    /** {@return who wrote it} */
    @Nullable
    Reference getAuthor();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link Comment}. */
    class Builder extends ImmutableComment.Builder {
        Builder() {}
    }
}

package dev.latchkey.benchmark;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A request as somebody would write it who has no library: records, and the constraints that can be said at a field. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PeerRequest(
        Kind requestType,
        @NotEmpty List<@NotBlank String> requestedFor,
        @NotEmpty @Size(max = 25) List<@Valid Item> requestedItems,
        Map<String, String> clientMetadata) {

    /** What is asked for. */
    public enum Kind {
        GRANT_ACCESS,
        REVOKE_ACCESS,
        MODIFY_ACCESS
    }

    /** The kind of an item. */
    public enum ItemKind {
        ROLE,
        ACCESS_PROFILE,
        ENTITLEMENT
    }

    /** An item. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(
            @NotNull ItemKind type,
            @NotBlank String id,
            @NotBlank String comment,
            @Future OffsetDateTime removeDate) {}
}

package governance;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.model.request.AccessRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/** The form that somebody fills in: one access profile, for some people, until a day, for a reason. */
record AccessForm(
        @NotBlank String accessProfile,
        @NotEmpty List<@NotBlank String> people,
        @NotBlank String reason,
        @NotNull Instant until) {

    AccessRequest toRequest() {
        return AccessRequests.grant()
                .accessProfile(accessProfile, item -> item.comment(reason).removeDate(until))
                .forIdentities(people)
                .build();
    }
}

package dev.latchkey.model.version;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two ways in which the vendor has versioned the API, and their consequences. */
enum VersioningScheme {
    /** One version for the whole API, in front of every path. */
    LEGACY(LocalDate.of(2028, 4, 1), LocalDate.of(2029, 1, 1)) {
        @Override
        String path(ApiVersion apiVersion, Operation operation) {
            return "/" + apiVersion.getText() + "/" + operation.getResource() + operation.getSubPath();
        }
    },

    /** Each resource has a version of its own, after its name. */
    VERSIONED_RESOURCES(null, null) {
        @Override
        String path(ApiVersion apiVersion, Operation operation) {
            return "/" + operation.getResource() + "/v" + operation.getResourceVersion() + operation.getSubPath();
        }
    };

    private final @Nullable LocalDate endOfSupport;
    private final @Nullable LocalDate endOfLife;

    VersioningScheme(@Nullable LocalDate endOfSupport, @Nullable LocalDate endOfLife) {
        this.endOfSupport = endOfSupport;
        this.endOfLife = endOfLife;
    }

    abstract String path(ApiVersion apiVersion, Operation operation);

    Optional<LocalDate> getEndOfSupport() {
        return Optional.ofNullable(endOfSupport);
    }

    Optional<LocalDate> getEndOfLife() {
        return Optional.ofNullable(endOfLife);
    }
}

package dev.latchkey.model.version;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A published form of the API, in the order of publication.
 *
 * <p>An API version is data: its methods return what differs between API versions. Code elsewhere never compares API
 * versions. Everything returned is immutable and thread-safe.
 */
public enum ApiVersion {
    /** The API version under {@code /beta}. */
    BETA("beta", VersioningScheme.LEGACY),
    /** The API version under {@code /v3}. */
    V3("v3", VersioningScheme.LEGACY),
    /** The API version under {@code /v2024}. */
    V2024("v2024", VersioningScheme.LEGACY),
    /** The API version under {@code /v2025}. */
    V2025("v2025", VersioningScheme.LEGACY),
    /** The API version under {@code /v2026}. */
    V2026("v2026", VersioningScheme.LEGACY),
    /**
     * The API version without a prefix: each resource has a version of its own, as in {@code /access-requests/v1}.
     */
    V1("v1", VersioningScheme.VERSIONED_RESOURCES);

    /** The API version to use unless there is a reason for another one. */
    public static final ApiVersion DEFAULT = V1;

    /** The header, with the value {@code true}, that experimental endpoints require. */
    public static final String EXPERIMENTAL_HEADER = "X-SailPoint-Experimental";

    /** The largest number of rows in a page of a list, in every API version. */
    public static final int PAGE_LIMIT = 250;

    private static final ConstantNames<ApiVersion> TEXTS =
            new ConstantNames<>("an API version", "API versions", values());

    private final String text;
    private final VersioningScheme scheme;

    ApiVersion(String text, VersioningScheme scheme) {
        this.text = text;
        this.scheme = scheme;
    }

    /**
     * Finds the API version with this text.
     *
     * @param text a text as {@link #getText()} returns it; case-sensitive
     * @return the API version, or empty if no API version has the text
     */
    public static Optional<ApiVersion> find(String text) {
        return TEXTS.find(text);
    }

    /**
     * Finds the API version with this text.
     *
     * @param text a text as {@link #getText()} returns it; case-sensitive
     * @return the API version
     * @throws IllegalArgumentException if no API version has the text; the message lists the API versions
     */
    public static ApiVersion of(String text) {
        return TEXTS.get(text);
    }

    /** {@return this API version and those published after it} */
    public Set<ApiVersion> andLater() {
        return Collections.unmodifiableSet(EnumSet.range(this, values()[values().length - 1]));
    }

    /** {@return this API version and those published before it} */
    public Set<ApiVersion> andEarlier() {
        return Collections.unmodifiableSet(EnumSet.range(values()[0], this));
    }

    /** {@return the name of the API version in the documents, such as {@code v2024}} */
    public String getText() {
        return text;
    }

    /** {@return whether the vendor has announced the end of the API version} */
    public boolean isLegacy() {
        return scheme == VersioningScheme.LEGACY;
    }

    /**
     * Returns the end of the vendor's support, if it has been announced.
     *
     * @return the first day of the quarter that the vendor names, as the vendor names no day; empty if no end is
     *     announced
     */
    public Optional<LocalDate> getEndOfSupport() {
        return scheme.getEndOfSupport();
    }

    /**
     * Returns the end of the API version's life, if it has been announced.
     *
     * @return the first day of the quarter that the vendor names, as the vendor names no day; empty if no end is
     *     announced
     */
    public Optional<LocalDate> getEndOfLife() {
        return scheme.getEndOfLife();
    }

    /** {@return the generations of the access request configuration that can be read and set, the oldest first} */
    public Set<ConfigGeneration> getConfigGenerations() {
        return ConfigGeneration.offeredBy(this);
    }

    /**
     * Checks whether this API version documents a feature of create requests.
     *
     * @param feature a part of a create request that not every API version documents
     * @return whether this API version documents it
     */
    public boolean offers(RequestFeature feature) {
        return feature.isIn(this);
    }

    /**
     * Checks whether this API version documents a feature of the configuration.
     *
     * @param feature a part of a configuration that not every API version documents
     * @return whether this API version documents it
     */
    public boolean offers(ConfigFeature feature) {
        return compareTo(feature.getSince()) >= 0;
    }

    /**
     * Checks whether this API version offers an operation.
     *
     * @param operation any operation of the API
     * @return whether this API version documents it, even as experimental or deprecated
     */
    public boolean offers(Operation operation) {
        return find(operation).isPresent();
    }

    /**
     * Finds the endpoint of an operation, if this API version offers it.
     *
     * @param operation any operation of the API
     * @return the endpoint, or empty if this API version lacks the operation
     */
    public Optional<Endpoint> find(Operation operation) {
        return EndpointTable.find(this, operation);
    }

    /**
     * Returns the endpoint of an operation.
     *
     * @param operation any operation of the API
     * @return the endpoint
     * @throws OperationNotOfferedException if this API version lacks the operation
     */
    public Endpoint endpoint(Operation operation) {
        return find(operation).orElseThrow(() -> new OperationNotOfferedException(operation, this));
    }

    /**
     * Returns the fields and operators that the {@code filters} parameter of a list accepts: all that any document of
     * this API version lists.
     *
     * @param operation any operation of the API
     * @return the operators by field; empty for an operation that is not a list or is not offered
     */
    public Map<String, Set<FilterOperator>> filters(Operation operation) {
        return FilterTable.filters(this, operation);
    }

    /**
     * Returns the fields that the {@code sorters} parameter of a list accepts, each also with {@code -} in front for
     * descending order.
     *
     * @param operation any operation of the API
     * @return the fields, in the order of the documents; empty for an operation that is not a list or is not offered
     */
    public Set<String> sorters(Operation operation) {
        return offers(operation) ? SorterTable.sorters(operation) : Set.of();
    }

    /** {@return the text of the API version} */
    @Override
    public String toString() {
        return text;
    }

    String path(Operation operation) {
        return scheme.path(this, operation);
    }
}

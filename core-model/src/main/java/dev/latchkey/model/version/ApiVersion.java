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
 * <p>An API version is data: what differs between API versions is asked here, never decided by comparing API versions
 * elsewhere. Everything returned is immutable and may be shared between threads.
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
     * The API version without a prefix: each resource carries a version of its own, as in {@code /access-requests/v1}.
     */
    V1("v1", VersioningScheme.VERSIONED_RESOURCES);

    /** The API version to use where there is no reason for another one. */
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
     * The API version with this text.
     *
     * @param text a text as {@link #getText()} gives it, letter case included
     * @return the API version, or empty where no API version has the text
     */
    public static Optional<ApiVersion> find(String text) {
        return TEXTS.find(text);
    }

    /**
     * The API version with this text.
     *
     * @param text a text as {@link #getText()} gives it, letter case included
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

    /** {@return whether the API version is one of those that the vendor has announced the end of} */
    public boolean isLegacy() {
        return scheme == VersioningScheme.LEGACY;
    }

    /**
     * The end of the vendor's support, as far as one is announced.
     *
     * @return the first day of the quarter that the vendor names, who names no day; empty if no end is announced
     */
    public Optional<LocalDate> getEndOfSupport() {
        return scheme.getEndOfSupport();
    }

    /**
     * The end of the API version's life, as far as one is announced.
     *
     * @return the first day of the quarter that the vendor names, who names no day; empty if no end is announced
     */
    public Optional<LocalDate> getEndOfLife() {
        return scheme.getEndOfLife();
    }

    /** {@return the generations of the access request configuration that can be read and set, the oldest first} */
    public Set<ConfigGeneration> getConfigGenerations() {
        return ConfigGeneration.offeredBy(this);
    }

    /**
     * Tells whether a request may use a feature.
     *
     * @param feature a part of a create request that not every API version documents
     * @return whether this API version documents it
     */
    public boolean offers(RequestFeature feature) {
        return feature.isIn(this);
    }

    /**
     * Tells whether a configuration may use a feature.
     *
     * @param feature a part of a configuration that not every API version documents
     * @return whether this API version documents it
     */
    public boolean offers(ConfigFeature feature) {
        return compareTo(feature.getSince()) >= 0;
    }

    /**
     * Tells whether an operation exists here.
     *
     * @param operation any operation of the API
     * @return whether this API version documents it, experimental and deprecated ones included
     */
    public boolean offers(Operation operation) {
        return find(operation).isPresent();
    }

    /**
     * Finds the endpoint of an operation, if this API version offers it.
     *
     * @param operation any operation of the API
     * @return the endpoint, or empty where this API version lacks the operation
     */
    public Optional<Endpoint> find(Operation operation) {
        return EndpointTable.find(this, operation);
    }

    /**
     * The endpoint of an operation.
     *
     * @param operation any operation of the API
     * @return the endpoint
     * @throws OperationNotOfferedException if this API version lacks the operation
     */
    public Endpoint endpoint(Operation operation) {
        return find(operation).orElseThrow(() -> new OperationNotOfferedException(operation, this));
    }

    /**
     * The fields and operators that the {@code filters} parameter of a list accepts: all that any of the documents
     * lists for this API version.
     *
     * @param operation any operation of the API
     * @return the operators by the field they apply to; empty for an operation that is no list or is not offered
     */
    public Map<String, Set<FilterOperator>> filters(Operation operation) {
        return FilterTable.filters(this, operation);
    }

    /**
     * The fields that the {@code sorters} parameter of a list accepts, each also with {@code -} in front for a
     * descending order.
     *
     * @param operation any operation of the API
     * @return the fields, in the documents' order; empty for an operation that is no list or is not offered
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

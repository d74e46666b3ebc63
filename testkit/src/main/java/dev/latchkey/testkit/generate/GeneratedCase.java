package dev.latchkey.testkit.generate;

import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.Organisation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A generated call to a tenant with its context: the caller, the time, the API version, the organisation and the facts.
 * Immutable. {@link #toString} shows how to generate it again.
 */
public final class GeneratedCase {
    private static final int SHOWN = 400;

    private static final Map<Operation, Class<?>> TYPES = Map.ofEntries(
            Map.entry(Operation.CREATE, AccessRequest.class),
            Map.entry(Operation.ACCOUNTS_SELECTION, AccessRequest.class),
            Map.entry(Operation.CANCEL, CancelAccessRequest.class),
            Map.entry(Operation.BULK_CANCEL, BulkCancelAccessRequest.class),
            Map.entry(Operation.CLOSE, CloseAccessRequest.class),
            Map.entry(Operation.BULK_APPROVE, BulkApproveAccessRequest.class),
            Map.entry(Operation.APPROVE, Comment.class),
            Map.entry(Operation.REJECT, Comment.class),
            Map.entry(Operation.FORWARD, ForwardApproval.class),
            Map.entry(Operation.SET_CONFIG_1, AccessRequestConfig.class),
            Map.entry(Operation.SET_CONFIG_2, AccessRequestConfigV2.class),
            Map.entry(Operation.STATUS, StatusQuery.class),
            Map.entry(Operation.ADMINISTRATION, StatusQuery.class),
            Map.entry(Operation.PENDING_APPROVALS, ApprovalQuery.class),
            Map.entry(Operation.COMPLETED_APPROVALS, ApprovalQuery.class),
            Map.entry(Operation.APPROVAL_SUMMARY, ApprovalSummaryQuery.class));

    private final CaseKind kind;
    private final long seed;
    private final ApiVersion apiVersion;
    private final Operation operation;
    private final byte[] body;
    private final Map<String, String> headers;
    private final @Nullable IdentityId caller;
    private final @Nullable Boolean commentRequired;
    private final Organisation organisation;
    private final List<OpenRequest> open;
    private final @Nullable Set<String> expected;
    private final boolean shrunk;

    private GeneratedCase(
            CaseKind kind,
            long seed,
            Scenario scene,
            byte[] body,
            Organisation organisation,
            List<OpenRequest> open,
            @Nullable Set<String> expected) {
        this.kind = kind;
        this.seed = seed;
        this.apiVersion = scene.apiVersion;
        this.operation = scene.operation;
        this.body = body;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(scene.headers));
        this.caller = scene.caller;
        this.commentRequired = scene.commentRequiredWhenRejected;
        this.organisation = organisation;
        this.open = open;
        this.expected = expected;
        this.shrunk = false;
    }

    /** Creates a case that was read from JSON. */
    GeneratedCase(
            CaseKind kind,
            long seed,
            ApiVersion apiVersion,
            Operation operation,
            byte[] body,
            Map<String, String> headers,
            @Nullable IdentityId caller,
            @Nullable Boolean commentRequired,
            Organisation organisation,
            List<OpenRequest> open) {
        this.kind = kind;
        this.seed = seed;
        this.apiVersion = apiVersion;
        this.operation = operation;
        this.body = body;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        this.caller = caller;
        this.commentRequired = commentRequired;
        this.organisation = organisation;
        this.open = List.copyOf(open);
        this.expected = null;
        this.shrunk = true;
    }

    private GeneratedCase(GeneratedCase from, byte[] body, Organisation organisation, List<OpenRequest> open) {
        this.kind = from.kind;
        this.seed = from.seed;
        this.apiVersion = from.apiVersion;
        this.operation = from.operation;
        this.body = body;
        this.headers = from.headers;
        this.caller = from.caller;
        this.commentRequired = from.commentRequired;
        this.organisation = organisation;
        this.open = open;
        this.expected = null;
        this.shrunk = true;
    }

    static GeneratedCase of(CaseKind kind, long seed, Scenario scene, @Nullable Set<String> expected) {
        return new GeneratedCase(
                kind,
                seed,
                scene,
                scene.bytes(),
                scene.world.build(),
                List.copyOf(scene.world.open),
                expected == null ? null : Collections.unmodifiableSet(expected));
    }

    GeneratedCase with(byte[] simplerBody) {
        return new GeneratedCase(this, simplerBody, organisation, open);
    }

    GeneratedCase with(Organisation simplerOrganisation, List<OpenRequest> fewerOpen) {
        return new GeneratedCase(this, body, simplerOrganisation, fewerOpen);
    }

    /** {@return the kind; not guaranteed for a case that was shrunk} */
    public CaseKind getKind() {
        return kind;
    }

    /** {@return the seed} */
    public long getSeed() {
        return seed;
    }

    /** {@return the API version} */
    public ApiVersion getApiVersion() {
        return apiVersion;
    }

    /** {@return the operation that accepts the body or the query} */
    public Operation getOperation() {
        return operation;
    }

    /** {@return the body as bytes; a copy. A query is an object whose keys are the names of its parameters} */
    public byte[] getBytes() {
        return body.clone();
    }

    /** {@return the body as text; bytes that are not UTF-8 are replaced} */
    public String getJson() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** {@return the headers of the call in addition to those of every call} */
    public Map<String, String> getHeaders() {
        return headers;
    }

    /** {@return the caller; empty for the organisation's client with API authority} */
    public Optional<IdentityId> getCaller() {
        return Optional.ofNullable(caller);
    }

    /** {@return the time of the call} */
    public Instant getNow() {
        return organisation.getNow().toInstant();
    }

    /** {@return the organisation that receives the call} */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** {@return the open requests of the organisation} */
    public List<OpenRequest> getOpenRequests() {
        return open;
    }

    /**
     * {@return all facts about the call, in the JSON form that {@code latchkey check --facts} accepts; a new object}
     */
    public ObjectNode getFacts() {
        ObjectNode facts = OrganisationFacts.of(organisation, apiVersion, caller, open);
        try {
            UnknownReferences.tell(facts, LatchkeyJson.mapper().readTree(body));
        } catch (JacksonException e) {
            // What cannot be read names nothing.
        }
        if (commentRequired != null) {
            facts.put("commentRequiredWhenRejected", commentRequired);
        }
        return facts;
    }

    @Nullable
    Boolean getCommentRequired() {
        return commentRequired;
    }

    /** {@return the ids of exactly the rules that are violated; null if unknown, for a wild or shrunk case} */
    public @Nullable Set<String> getExpectedRules() {
        return expected;
    }

    /**
     * Binds the body to a type of the model.
     *
     * @param type the type of the body, such as {@code AccessRequest}
     * @param <B> the type of the body
     * @return the body; empty if the operation accepts another type or the text does not bind
     */
    public <B> Optional<B> bind(Class<B> type) {
        if (TYPES.get(operation) != type) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(LatchkeyJson.mapper().readValue(body, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns variants of this case in which one part is removed or reduced, the largest reductions first. Lazy:
     * shrinking walks down this tree.
     *
     * @return the cases, a new stream; each has a smaller {@link #getSize}
     */
    public Stream<GeneratedCase> simpler() {
        return Shrinker.than(this);
    }

    /** {@return the size: the number of characters of the body and of parts of the organisation} */
    public int getSize() {
        return body.length + Shrinker.parts(organisation) + open.size();
    }

    /** {@return the kind, the body, and the code that generates the case again} */
    @Override
    public String toString() {
        String json = getJson();
        return kind + " in " + apiVersion + ", seed " + seed + (shrunk ? ", made simpler" : "") + ": " + operation + " "
                + (json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "… (" + json.length() + " characters)")
                + ", drawn by " + kind.code() + ".in(ApiVersion." + apiVersion.name() + ").on(Operation."
                + operation.name() + ").draw(" + seed + "L)";
    }
}

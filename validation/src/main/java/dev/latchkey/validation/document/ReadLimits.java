package dev.latchkey.validation.document;

import tools.jackson.core.StreamReadConstraints;

/** The size limits of documents; content beyond them is reported, not read, so that memory stays bounded. */
public final class ReadLimits {
    /** Bytes of a whole document. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Characters of one string. */
    public static final int MAX_STRING_LENGTH = 1024 * 1024;

    /** Objects and lists within each other; a request needs eight. */
    public static final int MAX_DEPTH = 64;

    /** Values, keys and closing brackets; enough for a request for 200,000 identities. */
    public static final int MAX_TOKENS = 250_000;

    /** Pairs of an identity and an item that it is to get or lose, in the flat shape. */
    public static final int MAX_PAIRS = 250_000;

    /** Characters of one number. */
    public static final int MAX_NUMBER_LENGTH = 1_000;

    /** Characters of one key. */
    public static final int MAX_NAME_LENGTH = 10_000;

    /** Listed problems of one kind in a document; the rest are counted. */
    public static final int MAX_PROBLEMS = 1_000;

    static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxDocumentLength(MAX_BYTES)
            .maxStringLength(MAX_STRING_LENGTH)
            .maxNestingDepth(MAX_DEPTH)
            .maxTokenCount(MAX_TOKENS)
            .maxNumberLength(MAX_NUMBER_LENGTH)
            .maxNameLength(MAX_NAME_LENGTH)
            .build();

    private ReadLimits() {}
}

package dev.latchkey.validation.rule;

/**
 * A passage of a document that states a rule.
 *
 * @param document the document
 * @param section the operation, schema or field in it; blank for the document as a whole
 */
public record Citation(Document document, String section) {

    /** The documents that rules come from. */
    public enum Document {
        /** The operations of the v2024 API version. */
        V2024_OPERATIONS("v2024 operations"),
        /** The operations of the beta API version. */
        BETA_OPERATIONS("beta operations"),
        /** The model of a create request, v2024 API version. */
        REQUEST_MODEL("v2024 AccessRequest model"),
        /** The operations of the v1 API version. */
        V1_OPERATIONS("v1 operations"),
        /** The configuration operations of the beta API version. */
        BETA_CONFIG("beta access request configuration"),
        /** The vendor's OpenAPI descriptions of 2026-08-22. */
        API_DESCRIPTION("API description"),
        /** Observed behaviour of servers. */
        OBSERVED("observed behaviour"),
        /** The JSON standard. */
        RFC_8259("RFC 8259"),
        /** Not documented; common sense. */
        OWN("Latchkey");

        private final String title;

        Document(String title) {
            this.title = title;
        }

        /** {@return the name of the document in reports} */
        public String getTitle() {
            return title;
        }
    }

    @Override
    public String toString() {
        return section.isEmpty() ? document.getTitle() : document.getTitle() + ", " + section;
    }
}

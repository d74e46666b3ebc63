package dev.latchkey.bulk.plan;

import java.util.List;

/** A row of a table after its check. Exhaustive. */
public sealed interface CheckedRow {

    /**
     * The row is legal as a request of its own.
     *
     * @param identityId the id of the identity, looked up where the row has a name
     * @param itemId the id of the item, looked up where the row has a name
     * @param group the packing group: rows of the same text have to be packed together, others need not
     * @param warnings the ids of the rules below level error that it breaks, once for each finding
     */
    record Legal(String identityId, String itemId, String group, List<String> warnings) implements CheckedRow {
        /**
         * Copies the list.
         *
         * @param identityId the id of the identity
         * @param itemId the id of the item
         * @param group the packing group
         * @param warnings the ids of the rules
         */
        public Legal {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The row cannot be part of a plan.
     *
     * @param rule the id of the rule that it breaks
     * @param reason what is wrong, in words
     */
    record Rejected(String rule, String reason) implements CheckedRow {}
}

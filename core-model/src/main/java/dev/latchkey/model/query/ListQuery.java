package dev.latchkey.model.query;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The parameters that all list queries share. */
public interface ListQuery extends Query {

    /** {@return whether the response contains the total number of rows, which costs the server time; unset means no} */
    @Nullable
    Boolean getCount();

    /** {@return the largest number of rows to return, 0 to 250; unset means 250} */
    @Nullable
    Integer getLimit();

    /** {@return the number of rows to skip; unset means none} */
    @Nullable
    Integer getOffset();

    /**
     * {@return the filter for rows, in the syntax of {@link Filter}; a text, because a query can contain an invalid
     * one}
     */
    @Nullable
    String getFilters();

    /** {@return the order of rows, in the syntax of {@link Sorter}} */
    @Nullable
    String getSorters();

    /** {@return parameters that this version of the library does not know; they are sent unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();
}

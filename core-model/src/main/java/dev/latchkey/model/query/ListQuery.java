package dev.latchkey.model.query;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The parameters that all list queries share. */
public interface ListQuery extends Query {

    /** {@return whether the answer says how many rows there are in all, which costs the server time; unset means no} */
    @Nullable
    Boolean getCount();

    /** {@return how many rows to answer at most, 0 to 250; unset means 250} */
    @Nullable
    Integer getLimit();

    /** {@return how many rows to pass over first; unset means none} */
    @Nullable
    Integer getOffset();

    /**
     * {@return which rows to answer, in the syntax that {@link Filter} reads and writes; a text, because a query can
     * hold one that breaks it}
     */
    @Nullable
    String getFilters();

    /** {@return in which order to answer, in the syntax that {@link Sorter} reads and writes} */
    @Nullable
    String getSorters();

    /** {@return the parameters that this version of the library does not know, sent as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();
}

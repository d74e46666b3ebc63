package dev.latchkey.feign;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.query.ListQuery;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/**
 * A list of the API.
 *
 * @param reading calls operations
 * @param operation the list
 * @param call calls it with a query
 * @param type the type of a row
 * @param <T> the type of a row
 */
record Listing<T>(
        Queries reading,
        Operation operation,
        BiFunction<AccessRequestApi, Map<String, String>, HttpAnswer> call,
        Class<T> type) {

    Page<T> page(ListQuery query) {
        Endpoint endpoint = reading.exchange().endpoint(operation);
        List<Map<String, String>> parts = LongFilter.split(query.toParameters());
        return parts.size() == 1 ? page(endpoint, parts.get(0)) : pageOfParts(query);
    }

    Stream<T> stream(ListQuery query) {
        return rows(query, reading.time())
                .map(ListRow::value)
                .filter(Objects::nonNull)
                .map(type::cast);
    }

    /** Reads all rows from the offset on, including unreadable ones, lazily, page by page. */
    Stream<ListRow<T>> rows(ListQuery query, ReadingTime time) {
        Endpoint endpoint = reading.exchange().endpoint(operation);
        List<Map<String, String>> parts = LongFilter.split(query.toParameters());
        if (parts.size() > 1 && query.getOffset() != null) {
            return allOf(endpoint, parts, time).skip(query.getOffset());
        }
        return allOf(endpoint, parts, time);
    }

    private Stream<ListRow<T>> allOf(Endpoint endpoint, List<Map<String, String>> parts, ReadingTime time) {
        Iterator<ListRow<T>> rows = new PartIterator<>(parts.stream()
                .map(part -> new PageIterator<>(part, parameters -> time.read(() -> page(endpoint, parameters))))
                .iterator());
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Builds the page that the server would return if it accepted the whole filter. */
    private Page<T> pageOfParts(ListQuery query) {
        int limit = Objects.requireNonNullElse(query.getLimit(), PageIterator.MOST);
        boolean counted = Boolean.TRUE.equals(query.getCount());
        // The total is only known when all rows have been read.
        Stream<ListRow<T>> all = rows(query, reading.time());
        List<ListRow<T>> rows = counted ? all.toList() : all.limit(limit).toList();
        int offset = Objects.requireNonNullElse(query.getOffset(), 0);
        List<ListRow<T>> page = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(
                page.stream()
                        .map(ListRow::value)
                        .filter(Objects::nonNull)
                        .map(type::cast)
                        .toList(),
                page.stream()
                        .map(ListRow::odd)
                        .filter(Objects::nonNull)
                        .map(JsonNode.class::cast)
                        .toList(),
                counted ? (long) offset + rows.size() : null);
    }

    private Page<T> page(Endpoint endpoint, Map<String, String> parameters) {
        Map<String, String> encoded = PercentEncoding.encode(parameters);
        HttpAnswer answer = reading.answer(endpoint, api -> call.apply(api, encoded));
        return read(endpoint, answer, answer.total());
    }

    private Page<T> read(Endpoint endpoint, HttpAnswer answer, @Nullable Long total) {
        JavaType rows = LatchkeyJson.mapper().getTypeFactory().constructCollectionType(List.class, type);
        try {
            List<T> read = LatchkeyJson.mapper().readerFor(rows).readValue(answer.body());
            if (read != null && !read.contains(null)) {
                return new Page<>(read, List.of(), total);
            }
        } catch (DatabindException e) {
            return rowByRow(endpoint, answer, total);
        } catch (JacksonException e) {
            throw reading.unreadable(endpoint, answer, e);
        }
        return rowByRow(endpoint, answer, total);
    }

    /** Slower; used only if a row does not have the documented form. */
    private Page<T> rowByRow(Endpoint endpoint, HttpAnswer answer, @Nullable Long total) {
        JsonNode list = reading.read(endpoint, answer, JsonNode.class);
        if (!list.isArray()) {
            throw reading.unreadable(endpoint, answer, null);
        }
        List<T> rows = new ArrayList<>();
        List<JsonNode> odd = new ArrayList<>();
        for (JsonNode row : list) {
            T value = value(row);
            if (value == null) {
                odd.add(row);
            } else {
                rows.add(value);
            }
        }
        return new Page<>(rows, odd, total);
    }

    private @Nullable T value(JsonNode row) {
        try {
            return row.isObject() ? LatchkeyJson.mapper().treeToValue(row, type) : null;
        } catch (JacksonException e) {
            return null;
        }
    }
}

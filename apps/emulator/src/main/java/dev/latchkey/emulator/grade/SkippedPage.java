package dev.latchkey.emulator.grade;

import dev.latchkey.model.json.LatchkeyJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Detects pages of a list that leave a gap after the previous page. A page at the beginning starts a new iteration. */
final class SkippedPage implements Watch {
    private final Map<String, Long> ends = new Recent<>();

    @Override
    public @Nullable String observe(Observation seen) {
        if (!seen.isTaken()
                || !seen.call().getMethod().equals("GET")
                || seen.reply().getBody().length == 0
                || seen.reply().getBody()[0] != '[') {
            return null;
        }
        long offset = seen.call()
                .parameter("offset")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
        long rows = LatchkeyJson.mapper().readTree(seen.reply().getBody()).size();
        String list = list(seen);
        Long end = ends.put(list, offset + rows);
        return end == null || offset <= end
                ? null
                : "begins at row " + offset + ", but the page before ended at row " + end;
    }

    /** Identifies the list of a page: everything except offset and limit. */
    private static String list(Observation seen) {
        Map<String, List<String>> query = new TreeMap<>(seen.call().getQuery());
        query.keySet().removeAll(List.of("offset", "limit", "count"));
        return seen.client() + " " + seen.call().getPath() + " " + query;
    }
}

package dev.latchkey.bulk.table;

import dev.latchkey.validation.text.NearNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a CSV file. */
final class CsvHeader {
    final List<String> titles;
    final List<String> metadataKeys = new ArrayList<>();
    final List<Integer> metadataPlaces = new ArrayList<>();
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    CsvHeader(List<String> titles) {
        this.titles = titles;
        requireCommas();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).strip();
            if (!seen.add(title)) {
                throw new UnusableTableException("the header names the column \"" + title + "\" twice; remove one");
            }
            place(title, i);
        }
        require(Column.ACTION);
        require(Column.ITEM_TYPE);
        requireOneOf(Column.IDENTITY_ID, Column.IDENTITY_NAME);
        requireOneOf(Column.ITEM_ID, Column.ITEM_NAME);
    }

    private void place(String title, int at) {
        if (title.startsWith(Column.RESULT)) {
            return;
        }
        if (title.startsWith(Column.METADATA)) {
            metadataKeys.add(Keys.metadata(title));
            metadataPlaces.add(at);
            return;
        }
        Column column = Column.find(title);
        if (column == null) {
            throw new UnusableTableException(unknown(title));
        }
        places.put(column, at);
    }

    /** Returns the index of a column; -1 if the header lacks it. */
    int place(Column column) {
        return places.getOrDefault(column, -1);
    }

    /** Checks whether Latchkey added this column. */
    boolean isResult(int at) {
        return at < titles.size() && titles.get(at).strip().startsWith(Column.RESULT);
    }

    static String unknown(String title) {
        List<String> near = NearNames.offers(title, Column.titles());
        return "there is no column \"" + title + "\""
                + (near.isEmpty()
                        ? "; the columns are " + String.join(", ", Column.titles()) + " and " + Column.METADATA + "KEY"
                        : "; did you mean " + String.join(" or ", near) + "?");
    }

    private void requireCommas() {
        if (titles.size() == 1) {
            for (String separator : List.of(";", "\t", "|")) {
                if (titles.get(0).contains(separator)) {
                    throw new UnusableTableException("the header has no commas, but \"" + separator.replace("\t", "\\t")
                            + "\"; separate the columns by commas");
                }
            }
        }
    }

    private void require(Column column) {
        if (place(column) < 0) {
            throw new UnusableTableException("the header lacks the column " + column.getTitle());
        }
    }

    private void requireOneOf(Column one, Column other) {
        if (place(one) < 0 && place(other) < 0) {
            throw new UnusableTableException(
                    "the header lacks the column " + one.getTitle() + " (or " + other.getTitle() + ")");
        }
    }
}

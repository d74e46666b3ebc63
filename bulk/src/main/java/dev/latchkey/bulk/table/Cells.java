package dev.latchkey.bulk.table;

import dev.latchkey.model.Blank;
import org.jspecify.annotations.Nullable;

/** Checks the text of a cell. */
final class Cells {
    private Cells() {}

    static @Nullable String problem(String column, String cell) {
        if (cell.length() > Table.LONGEST_CELL) {
            return "the cell " + column + " has " + cell.length() + " characters; at most " + Table.LONGEST_CELL
                    + " are taken";
        }
        if (cell.indexOf('\uFFFD') >= 0) {
            return "the cell " + column + " contains bytes that are not UTF-8; save the table as UTF-8";
        }
        return null;
    }

    /** Trims a text; null if nothing remains. */
    static @Nullable String value(@Nullable String cell) {
        return cell == null || Blank.is(cell) ? null : cell.strip();
    }
}

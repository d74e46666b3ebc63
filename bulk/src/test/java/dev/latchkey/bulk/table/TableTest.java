package dev.latchkey.bulk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final String HEADER = "action,identityId,itemType,itemId,comment\n";

    @Test
    void quotedCellsHoldNewlinesCommasAndQuotes() throws IOException {
        TableRow row =
                rows(HEADER + "grant,ada,ROLE,dev,\"one,\ntwo \"\"2\"\"\"\n").get(0);
        assertThat(row.get(Column.COMMENT)).isEqualTo("one,\ntwo \"2\"");
        assertThat(row.getProblem()).isNull();
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(rows("\uFEFF" + HEADER + "grant,ada,ROLE,dev,\n")).hasSize(1);
    }

    @Test
    void utf16IsRefusedByName() {
        assertThatThrownBy(() -> rows(HEADER.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(UnusableTableException.class)
                .hasMessage("the table is encoded as UTF-16; save it as UTF-8");
    }

    @Test
    void bytesOfAnotherEncodingMakeTheirRowUnreadable() throws IOException {
        byte[] mixed =
                (HEADER + "grant,ada,ROLE,dev,Grüße\ngrant,bob,ROLE,dev,ok\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(rows(mixed))
                .extracting(TableRow::getProblem)
                .containsExactly("the cell comment contains bytes that are not UTF-8; save the table as UTF-8", null);
    }

    @Test
    void raggedRowsSayHowManyCellsTheyHave() throws IOException {
        assertThat(rows(HEADER + "grant,ada\ngrant,ada,ROLE,dev,a,b\n"))
                .extracting(TableRow::getProblem)
                .containsExactly(
                        "the row has 2 cells, but the header names 5; quote cells that contain commas",
                        "the row has 6 cells, but the header names 5; quote cells that contain commas");
    }

    @Test
    void anUnknownColumnIsRefusedWithTheOneThatWasProbablyMeant() {
        refused("action,identityID,itemType,itemId\n", "there is no column \"identityID\"; did you mean identityId?");
        refused("action,identityId,itemType\n", "the header lacks the column itemId (or itemName)");
        refused("identityId,itemType,itemId\n", "the header lacks the column action");
        refused("action;identityId;itemType\n", "the header has no commas, but \";\"; separate the columns by commas");
        refused("action,action,itemType\n", "the header names the column \"action\" twice; remove one");
        refused(
                "action,identityId,itemType,itemId,metadata.latchkeyCorrelation\n",
                "the column \"metadata.latchkeyCorrelation\" is set by Latchkey itself when it submits; remove it");
        refused("", "the table is empty; its first line names the columns");
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaidToBe() {
        assertThatThrownBy(() -> rows(HEADER + "grant,ada,ROLE,dev,ok\ngrant,ada,ROLE,dev,\"" + "x".repeat(17 << 20)))
                .isInstanceOf(UnusableTableException.class)
                .hasMessage("the table cannot be read behind row 1, line 2: a row has more than 16777216 characters."
                        + " Look for a quotation mark there that is never closed");
    }

    private static void refused(String header, String message) {
        assertThatThrownBy(() -> rows(header))
                .isInstanceOf(UnusableTableException.class)
                .hasMessage(message);
    }

    private static List<TableRow> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<TableRow> rows(byte[] bytes) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (Table table = Table.open(TableFormat.CSV, new ByteArrayInputStream(bytes))) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}

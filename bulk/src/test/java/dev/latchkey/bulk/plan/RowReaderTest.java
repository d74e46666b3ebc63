package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.bulk.table.TableRow;
import org.junit.jupiter.api.Test;

class RowReaderTest {
    private static final String ROW = """
            {"action":"GRANT_ACCESS","identityId":"ada","itemType":"ROLE","itemId":"dev","removeDate":"2027-06-30T00:00:00Z"}""";

    private final RowReader reader = new RowReader(NameResolver.none());
    private final TableRow first = TableRow.ofJson(1, ROW);
    private final TableRow second = TableRow.ofJson(2, ROW);

    @Test
    void equalIdsOfItemsAreKeptOnceSoThatAMillionRowsTakeLittleMemory() throws RowRejectedException {
        assertThat(reader.item(second)).isSameAs(reader.item(first));
    }

    @Test
    void equalDatesAreKeptOnceSoThatAMillionRowsTakeLittleMemory() throws RowRejectedException {
        assertThat(reader.wanted(second, "dev").item().getRemoveDate())
                .isSameAs(reader.wanted(first, "dev").item().getRemoveDate());
    }
}

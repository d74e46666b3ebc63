package dev.latchkey.bulk.plan;

import dev.latchkey.bulk.table.TableRow;
import dev.latchkey.model.IdentityId;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Level;
import java.util.SortedMap;
import java.util.TreeMap;

/** Accepts rows that can be planned, and returns the broken rule for others. */
final class RowCheck {
    private final Preflight preflight;
    private final FactSource facts;
    private final RowReader reader;
    private final SortedMap<String, Integer> warnings = new TreeMap<>();

    RowCheck(Preflight preflight, FactSource facts, NameResolver names) {
        this.preflight = preflight;
        this.facts = facts;
        this.reader = new RowReader(names);
    }

    void add(TableRow row, Wanted wanted) throws RowRejectedException {
        String problem = row.getProblem();
        if (problem != null) {
            throw new RowRejectedException(RowRules.READABLE, problem);
        }
        String identity = reader.identity(row);
        String itemId = reader.item(row);
        WantedItem item = reader.wanted(row, itemId);
        var findings =
                preflight.check(item.forOne(IdentityId.of(identity)), facts).getFindings();
        for (Finding finding : findings) {
            if (finding.getLevel() == Level.ERROR) {
                throw new RowRejectedException(finding.getRule().getId(), finding.getMessage());
            }
        }
        wanted.add(identity, item, row.getNumber());
        for (Finding finding : findings) {
            warnings.merge(finding.getRule().getId(), 1, Integer::sum);
        }
    }

    /** Returns the number of planned rows that break each rule of level warning. */
    SortedMap<String, Integer> warnings() {
        return warnings;
    }
}

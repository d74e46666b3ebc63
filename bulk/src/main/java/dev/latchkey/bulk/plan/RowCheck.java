package dev.latchkey.bulk.plan;

import dev.latchkey.bulk.table.TableRow;
import dev.latchkey.model.IdentityId;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Level;
import java.util.List;
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

    /** Takes a row, unless it breaks a rule or an earlier row has its pair. */
    void add(TableRow row, Wanted wanted) throws RowRejectedException {
        Result result = check(row);
        wanted.add(result.identity(), result.item(), row.getNumber());
        for (String warning : result.warnings()) {
            warnings.merge(warning, 1, Integer::sum);
        }
    }

    /** Takes a row that was checked before, perhaps elsewhere. */
    void addChecked(TableRow row, String identity, String itemId, Wanted wanted) throws RowRejectedException {
        wanted.add(identity, reader.wanted(row, itemId), row.getNumber());
    }

    /** Checks a row as a request of its own. */
    Result check(TableRow row) throws RowRejectedException {
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
        return new Result(
                identity,
                itemId,
                item,
                findings.stream().map(finding -> finding.getRule().getId()).toList());
    }

    /** Returns the number of planned rows that break each rule of level warning. */
    SortedMap<String, Integer> warnings() {
        return warnings;
    }

    /** The content of a legal row, and the rules below level error that it breaks. */
    record Result(String identity, String itemId, WantedItem item, List<String> warnings) {}
}

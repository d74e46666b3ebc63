package dev.latchkey.cli.check;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.document.Problem;
import dev.latchkey.validation.document.ReadLimits;
import dev.latchkey.validation.rule.documented.Rules;
import java.util.List;

/** Creates the report for a body that is too large to be read. Its full length is not determined. */
final class TooLarge {
    private TooLarge() {}

    static PreflightReport report(ApiVersion apiVersion, Operation operation) {
        Finding finding = Finding.of(
                        Rules.find(Problem.Kind.LIMIT.getRuleId()).orElseThrow(),
                        "",
                        "the document is too large: at most " + ReadLimits.MAX_BYTES + " bytes are read")
                .at(Position.START);
        return PreflightReport.of(apiVersion, operation, List.of(finding));
    }
}

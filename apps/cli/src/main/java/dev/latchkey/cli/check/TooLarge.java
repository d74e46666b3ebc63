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

/** Makes the report on a body that is too large to be read, whose full length was not determined. */
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

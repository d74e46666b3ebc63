package dev.latchkey.cli.check;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import java.util.List;

/** A report without some of its findings; its verdict is about the others. */
record RemainingReport(PreflightReport report, List<Finding> findings) implements PreflightReport {
    @Override
    public ApiVersion getApiVersion() {
        return report.getApiVersion();
    }

    @Override
    public Operation getOperation() {
        return report.getOperation();
    }

    @Override
    public List<Finding> getFindings() {
        return findings;
    }

    @Override
    public int getSuppressed() {
        return report.getSuppressed();
    }
}

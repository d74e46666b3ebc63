package dev.latchkey.cli.check;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.document.Problem;
import dev.latchkey.validation.document.ReadLimits;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.util.List;
import java.util.Set;

/** The report on a body that is too large to be read, whose full length nobody waited for. */
final class TooLarge implements PreflightReport {
    private final ApiVersion apiVersion;
    private final Operation operation;

    TooLarge(ApiVersion apiVersion, Operation operation) {
        this.apiVersion = apiVersion;
        this.operation = operation;
    }

    @Override
    public ApiVersion getApiVersion() {
        return apiVersion;
    }

    @Override
    public Operation getOperation() {
        return operation;
    }

    @Override
    public List<Finding> getFindings() {
        return List.of(new LimitExceeded());
    }

    private static final class LimitExceeded implements Finding {
        @Override
        public Rule getRule() {
            return Rules.find(Problem.Kind.LIMIT.getRuleId()).orElseThrow();
        }

        @Override
        public Level getLevel() {
            return getRule().getLevel();
        }

        @Override
        public Status getStatus() {
            return Status.VIOLATED;
        }

        @Override
        public String getPointer() {
            return "";
        }

        @Override
        public Position getPosition() {
            return Position.START;
        }

        @Override
        public String getMessage() {
            return "the document is too large: at most " + ReadLimits.MAX_BYTES + " bytes are read";
        }

        @Override
        public Set<Fact> getMissingFacts() {
            return Set.of();
        }
    }
}

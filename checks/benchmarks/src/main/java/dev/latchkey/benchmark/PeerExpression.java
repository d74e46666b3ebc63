package dev.latchkey.benchmark;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Instant;
import java.util.Map;

/** The handful of {@link PeerRules} as one expression in CEL, compiled once. */
final class PeerExpression {
    private static final String RULES = """
            has(request.requestedFor) && has(request.requestedItems)
                && (!has(request.requestType) || request.requestType in ['GRANT_ACCESS', 'REVOKE_ACCESS', 'MODIFY_ACCESS'])
                && size(request.requestedFor) > 0
                && request.requestedFor.all(identity, identity.trim() != '')
                && size(request.requestedItems) > 0
                && request.requestedItems.all(item,
                    item.type in ['ROLE', 'ACCESS_PROFILE', 'ENTITLEMENT']
                        && item.id.trim() != ''
                        && item.comment.trim() != ''
                        && (!has(item.removeDate) || timestamp(item.removeDate) > now))
                && size(request.requestedItems.filter(item, item.type == 'ENTITLEMENT')) <= 25
                && (size(request.requestedFor) <= 10
                    || !request.requestedItems.exists(item, item.type == 'ENTITLEMENT'))
            """;

    private final CelRuntime.Program program;

    PeerExpression() {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(CelExtensions.strings())
                .addVar("request", MapType.create(SimpleType.STRING, SimpleType.DYN))
                .addVar("now", SimpleType.TIMESTAMP)
                .setResultType(SimpleType.BOOL)
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
                .addLibraries(CelExtensions.strings())
                .build();
        try {
            program = runtime.createProgram(compiler.compile(RULES).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Checks a request; one that lacks a key or has a value of another type breaks the rules. */
    boolean passes(Map<String, Object> request, Instant now) {
        try {
            return program.eval(Map.of("request", request, "now", now)).equals(true);
        } catch (CelEvaluationException e) {
            return false;
        }
    }
}

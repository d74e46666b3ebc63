package dev.latchkey.validation;

import dev.latchkey.validation.fix.Fix;
import dev.latchkey.validation.fix.PatchOperation;
import dev.latchkey.validation.fix.PatchableText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Applies the fixes of a report to its document. */
public final class Fixes {
    private Fixes() {}

    /**
     * Applies fixes, those at the end of the document first, so that indexes stay right. The text changes only where a
     * fix changes it; the order of keys, white space and everything else stay as written. A fix inside a value that
     * another fix removes counts as applied.
     *
     * <p>Safe fixes never contradict each other. Unsafe ones can, and then not all of them are applied: check the new
     * text and apply again.
     *
     * @param text the document that was read for the report
     * @param report the report on it
     * @param extent the kinds of fix to apply
     * @return the new text, with the corrected and the remaining findings
     */
    public static FixedText apply(String text, PreflightReport report, Extent extent) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(extent, "extent");
        List<Finding> chosen = report.getFindings().stream()
                .filter(finding -> finding.getFix() != null
                        && (extent == Extent.ALL || fixOf(finding).isSafe()))
                .sorted(Comparator.comparing(Fixes::lastPath, PointerOrder.DOCUMENTED.reversed()))
                .toList();
        Map<String, Finding> removals = removals(chosen);
        PatchableText patched = PatchableText.of(text);
        Set<Finding> applied = new HashSet<>();
        for (Finding finding : chosen) {
            if (remover(finding, removals) == null && patched.apply(fixOf(finding))) {
                applied.add(finding);
            }
        }
        for (Finding finding : chosen) {
            Finding remover = remover(finding, removals);
            if (remover != null && applied.contains(remover)) {
                applied.add(finding);
            }
        }
        Map<Boolean, List<Finding>> findings =
                report.getFindings().stream().collect(Collectors.partitioningBy(applied::contains));
        return ImmutableFixedText.of(patched.getText(), list(findings, true), list(findings, false));
    }

    /** Every value that is removed, and the finding whose fix removes it. */
    private static Map<String, Finding> removals(List<Finding> findings) {
        Map<String, Finding> removals = new HashMap<>();
        for (Finding finding : findings) {
            for (PatchOperation operation : fixOf(finding).getOperations()) {
                if (operation.getOp() == PatchOperation.Kind.REMOVE) {
                    removals.putIfAbsent(operation.getPath(), finding);
                }
            }
        }
        return removals;
    }

    /** The finding whose fix removes all that the fix of this one would change; null if there is none. */
    private static @Nullable Finding remover(Finding finding, Map<String, Finding> removals) {
        Finding remover = null;
        for (PatchOperation operation : fixOf(finding).getOperations()) {
            if (operation.getOp() != PatchOperation.Kind.TEST) {
                remover = outermost(operation.getPath(), removals);
                if (remover == null || remover.equals(finding)) {
                    return null;
                }
            }
        }
        return remover;
    }

    private static @Nullable Finding outermost(String path, Map<String, Finding> removals) {
        for (int end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
            Finding remover = removals.get(path.substring(0, end));
            if (remover != null) {
                return remover;
            }
        }
        return removals.get(path);
    }

    private static String lastPath(Finding finding) {
        return fixOf(finding).getOperations().stream()
                .map(PatchOperation::getPath)
                .max(PointerOrder.DOCUMENTED)
                .orElse("");
    }

    private static Fix fixOf(Finding finding) {
        return Objects.requireNonNull(finding.getFix());
    }

    private static List<Finding> list(Map<Boolean, List<Finding>> findings, boolean applied) {
        return Objects.requireNonNull(findings.get(applied));
    }

    /** The kinds of fix to apply. */
    public enum Extent {
        /** Fixes after which the request asks for the same access. */
        SAFE,
        /** Also fixes that change the requested access. */
        ALL
    }
}

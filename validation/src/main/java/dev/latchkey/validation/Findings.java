package dev.latchkey.validation;

import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.document.Problem;
import dev.latchkey.validation.rule.Remark;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes findings of what the reader and the rules have to say, in document order. */
final class Findings {
    private Findings() {}

    static List<Finding> ofBody(List<Remark> remarks) {
        List<Finding> findings = new ArrayList<>();
        for (Remark remark : remarks) {
            findings.add(finding(remark, null));
        }
        findings.sort(Comparator.comparing(Finding::getPointer, PointerOrder.DOCUMENTED));
        return findings;
    }

    static List<Finding> ofDocument(Document<?> document, List<Remark> remarks) {
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : document.getProblems()) {
            findings.add(finding(problem));
        }
        for (Remark remark : remarks) {
            if (!isAboutUnreadable(remark, document.getProblems())) {
                findings.add(finding(remark, document.locate(remark.pointer())));
            }
        }
        findings.sort(Findings::compareByPosition);
        return findings;
    }

    /**
     * Whether a remark speaks of a value that could not be read: that has been told, and anything more would be a guess.
     */
    private static boolean isAboutUnreadable(Remark remark, List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.unreadable()
                    && (isWithin(remark.pointer(), problem.pointer())
                            || remark.absent().stream()
                                    .anyMatch(key -> problem.pointer().equals(remark.pointer() + "/" + key)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.startsWith(outer) && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
    }

    private static Finding finding(Remark remark, @Nullable Position position) {
        return ImmutableFinding.builder()
                .rule(remark.rule())
                .level(remark.level())
                .status(remark.missing().isEmpty() ? Finding.Status.VIOLATED : Finding.Status.UNDETERMINED)
                .pointer(remark.pointer())
                .position(position)
                .message(remark.message())
                .missingFacts(remark.missing())
                .build();
    }

    private static Finding finding(Problem problem) {
        Rule rule = Rules.find(problem.kind().getRuleId()).orElseThrow();
        return ImmutableFinding.builder()
                .rule(rule)
                .level(rule.getLevel())
                .status(Finding.Status.VIOLATED)
                .pointer(problem.pointer())
                .position(problem.position())
                .message(problem.message())
                .build();
    }

    private static int compareByPosition(Finding one, Finding other) {
        Position a = Objects.requireNonNull(one.getPosition());
        Position b = Objects.requireNonNull(other.getPosition());
        return a.line() != b.line() ? Integer.compare(a.line(), b.line()) : Integer.compare(a.column(), b.column());
    }
}

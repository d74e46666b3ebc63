package dev.latchkey.validation;

import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.document.Problem;
import dev.latchkey.validation.rule.Remark;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        Set<String> unreadable = unreadable(document);
        for (Remark remark : remarks) {
            if (!isAboutAny(unreadable, remark)) {
                findings.add(finding(remark, document.locate(remark.pointer())));
            }
        }
        findings.sort(Findings::compareByPosition);
        return findings;
    }

    private static Set<String> unreadable(Document<?> document) {
        Set<String> pointers = new HashSet<>();
        for (Problem problem : document.getProblems()) {
            if (problem.unreadable()) {
                pointers.add(problem.pointer());
            }
        }
        return pointers;
    }

    /**
     * Whether a remark speaks of a value that could not be read: that has been told, and anything more would be a guess.
     */
    private static boolean isAboutAny(Set<String> unreadable, Remark remark) {
        for (String key : remark.absent()) {
            if (unreadable.contains(remark.pointer() + "/" + key)) {
                return true;
            }
        }
        for (String around = remark.pointer();
                !around.isEmpty();
                around = around.substring(0, around.lastIndexOf('/'))) {
            if (unreadable.contains(around)) {
                return true;
            }
        }
        return unreadable.contains("");
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
        return Objects.requireNonNull(one.getPosition()).compareTo(Objects.requireNonNull(other.getPosition()));
    }
}

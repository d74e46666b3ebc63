package dev.latchkey.validation.document;

import dev.latchkey.validation.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the reader says of a text, as lines of the form {@code line:column KIND pointer: message}. */
final class Reading {
    private Reading() {}

    /** Of a create request; its quotes are single. */
    static List<String> problems(String singleQuoted) {
        return problems(BodyType.CREATE, singleQuoted);
    }

    static List<String> problems(BodyType<?> type, String singleQuoted) {
        return problems(DocumentReader.read(type, Sample.json(singleQuoted)));
    }

    static List<String> problems(byte[] bytes) {
        return problems(DocumentReader.read(BodyType.CREATE, bytes));
    }

    static List<String> problems(Document<?> document) {
        return document.getProblems().stream().map(Reading::text).toList();
    }

    static byte[] utf8(String singleQuoted) {
        return Sample.json(singleQuoted).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Problem problem) {
        Position at = problem.position();
        return at.line() + ":" + at.column() + " " + problem.kind() + " " + problem.pointer() + ": "
                + problem.message();
    }
}

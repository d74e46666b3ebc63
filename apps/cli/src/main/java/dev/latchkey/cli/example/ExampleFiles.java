package dev.latchkey.cli.example;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the examples, one file for each rule. A file starts with lines {@code key: value}; then come the texts, each
 * after a line {@code --- name}. What the legal case does not say for itself it shares with the violating one.
 */
final class ExampleFiles {
    private static final String SECTION = "--- ";

    private final Map<String, String> values = new HashMap<>();

    private ExampleFiles(String file) {
        String[] parts = file.split("(?m)^" + SECTION, -1);
        parts[0].lines().map(line -> line.split(": ", 2)).forEach(pair -> values.put(pair[0], pair[1]));
        for (String part : List.of(parts).subList(1, parts.length)) {
            int end = part.indexOf('\n');
            values.put(part.substring(0, end), part.substring(end + 1).stripTrailing());
        }
    }

    static Optional<RuleExample> find(String ruleId) {
        if (!ruleId.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream file = ExampleFiles.class.getResourceAsStream(ruleId + ".txt")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new ExampleFiles(new String(file.readAllBytes(), StandardCharsets.UTF_8)).example());
        } catch (IOException e) {
            throw new UncheckedIOException("the example of " + ruleId + " cannot be read", e);
        }
    }

    private RuleExample example() {
        return new RuleExample(aCase("violating", encoding()), aCase("legal", ExampleEncoding.UTF_8), implied());
    }

    private ExampleCase aCase(String name, ExampleEncoding encoding) {
        return new ExampleCase(
                ApiVersion.of(required(name + " API version", "apiVersion")),
                Operation.of(required(name + " operation", "operation")),
                "headers".equals(values.get("part")),
                required(name),
                encoding,
                value(name + " facts", "facts"),
                values.get("suppressions"));
    }

    private ExampleEncoding encoding() {
        String text = values.getOrDefault("encoding", ExampleEncoding.UTF_8.toString());
        return Arrays.stream(ExampleEncoding.values())
                .filter(encoding -> encoding.toString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> implied() {
        String ids = values.get("implies");
        return ids == null ? Set.of() : new LinkedHashSet<>(List.of(ids.split(", ", -1)));
    }

    private String required(String... keys) {
        return Objects.requireNonNull(value(keys), () -> "an example lacks " + keys[keys.length - 1]);
    }

    /** Finds the text under the first of these keys that is there; null if none is. */
    private @Nullable String value(String... keys) {
        return Stream.of(keys)
                .map(values::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

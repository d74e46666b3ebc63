package dev.latchkey.cli.demo;

import dev.latchkey.cli.check.BodyChecker;
import dev.latchkey.cli.check.BodyReader;
import dev.latchkey.cli.check.CheckRun;
import dev.latchkey.cli.report.JsonReport;
import dev.latchkey.cli.report.ReportedBodies;
import dev.latchkey.cli.report.UndeterminedMode;
import dev.latchkey.cli.settings.FactsReader;
import dev.latchkey.cli.shell.WrongTextException;
import dev.latchkey.emulator.control.BodyCheck;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks text pasted into the console as {@code latchkey check --format json} checks a file. */
public final class Playground implements BodyCheck {
    private final InstantSource clock;

    /**
     * Creates a playground.
     *
     * @param clock the time with which dates are compared, unless the facts contain one
     */
    public Playground(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Set<Operation> getOperations() {
        return Arrays.stream(Operation.values())
                .filter(operation -> BodyType.find(operation).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
    }

    @Override
    public String check(Operation operation, ApiVersion apiVersion, byte[] body, @Nullable String facts) {
        BodyType<?> type = BodyType.find(operation)
                .orElseThrow(() -> new IllegalArgumentException(operation + " takes no body that could be checked"));
        StringWriter report = new StringWriter();
        CheckRun run = new CheckRun(
                BodyChecker.of(apiVersion, type, facts(facts)),
                BodyReader.WHOLE,
                new JsonReport(new PrintWriter(report), UndeterminedMode.SUMMARY, ReportedBodies.all()));
        try {
            run.check("playground", new ByteArrayInputStream(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run.end();
        return report.toString();
    }

    private Facts facts(@Nullable String json) {
        try {
            Facts known = json == null ? Facts.none() : FactsReader.read(json.getBytes(StandardCharsets.UTF_8));
            return known.get(Fact.NOW) != null
                    ? known
                    : known.toBuilder().put(Fact.NOW, clock.instant()).build();
        } catch (WrongTextException e) {
            throw new IllegalArgumentException("facts:" + e.getMessage(), e);
        }
    }
}

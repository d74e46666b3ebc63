package dev.latchkey.cli;

import dev.latchkey.cli.settings.FileSettings;
import dev.latchkey.cli.settings.RuleJars;
import dev.latchkey.cli.settings.SettingsReader;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.settings.WrongRulesException;
import dev.latchkey.cli.settings.WrongSettingsException;
import dev.latchkey.cli.text.Printable;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.settings.SettingsBuilder;
import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the tenant does differently: the options that say where it is written, and the reading of it. */
final class SettingsOptions {
    private static final String USUAL_FILE = "latchkey.yaml";
    private static final String RULES = "LATCHKEY_RULES";

    private final Shell shell;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description =
                    "A file with what the tenant does differently, in YAML: levels, limits, suppressions. Without it: "
                            + USUAL_FILE + ", if it is in the folder that you are in.")
    private @Nullable String file;

    @Option(names = "--no-settings", description = "Read no settings, not even " + USUAL_FILE + ".")
    private boolean none;

    @Option(
            names = "--rules-jar",
            paramLabel = "FILE",
            description = "A jar with rules of the tenant's own; may be given several times (also: " + RULES + ").")
    private List<String> jars = List.of();

    SettingsOptions(Shell shell) {
        this.shell = shell;
    }

    /** What is in force, or null if it cannot be used, which has been said. */
    @Nullable
    TenantSettings read(FileOpener opener) {
        if (none && file != null) {
            shell.complain("--settings and --no-settings exclude each other; use one of them");
            return null;
        }
        SettingsBuilder settings = Settings.builder();
        try {
            RuleJars.addTo(settings, shell.folder(), allJars());
        } catch (WrongRulesException e) {
            shell.complain(Printable.of(e.getMessage()));
            return null;
        }
        String name = name();
        return name == null ? new TenantSettings(null, null, settings.build()) : read(name, settings, opener);
    }

    private @Nullable TenantSettings read(String name, SettingsBuilder settings, FileOpener opener) {
        AtomicReference<@Nullable TenantSettings> read = new AtomicReference<>();
        opener.open(name, (file, in) -> {
            try {
                FileSettings said = SettingsReader.read(in.readNBytes(SettingsReader.ENOUGH_BYTES), settings);
                read.set(new TenantSettings(file, said.edition(), said.settings()));
            } catch (WrongSettingsException e) {
                e.getProblems()
                        .forEach(problem -> shell.complain(Printable.of(file) + ":" + problem.line() + ":"
                                + problem.column() + ": " + Printable.of(problem.message())));
            }
        });
        return read.get();
    }

    private @Nullable String name() {
        if (none) {
            return null;
        }
        return file == null && Files.exists(shell.folder().resolve(USUAL_FILE)) ? USUAL_FILE : file;
    }

    private List<String> allJars() {
        List<String> all = new ArrayList<>(jars);
        Arrays.stream(shell.environment().getOrDefault(RULES, "").split(Pattern.quote(File.pathSeparator)))
                .filter(name -> !name.isEmpty() && !all.contains(name))
                .forEach(all::add);
        return all;
    }
}

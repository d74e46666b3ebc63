package dev.latchkey.cli.command;

import dev.latchkey.cli.settings.FileSettings;
import dev.latchkey.cli.settings.RuleJars;
import dev.latchkey.cli.settings.SettingsReader;
import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.settings.WrongRulesException;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.settings.SettingsBuilder;
import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for the tenant's settings. */
final class SettingsOptions {
    private static final String USUAL_FILE = "latchkey.yaml";
    private static final String RULES = "LATCHKEY_RULES";

    private final Shell shell;
    private final FileOpener opener;

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

    /**
     * For picocli, which sets the options.
     *
     * @param shell provides the folder of the default file
     * @param opener opens the files
     */
    public SettingsOptions(Shell shell, FileOpener opener) {
        this.shell = shell;
        this.opener = opener;
    }

    /**
     * Reads the settings and the custom rules of the tenant.
     *
     * @return the settings in force
     * @throws CannotRunException if it cannot be used
     */
    public TenantSettings read() {
        if (none && file != null) {
            throw new CannotRunException("--settings and --no-settings exclude each other; use one of them");
        }
        SettingsBuilder settings = Settings.builder();
        try {
            RuleJars.addTo(settings, shell.folder(), allJars());
        } catch (WrongRulesException e) {
            throw new CannotRunException(Printable.of(e.getMessage()));
        }
        String name = name();
        return name == null
                ? new TenantSettings(null, null, settings.build())
                : opener.require(name, (read, content) -> {
                    FileSettings said = SettingsReader.read(content, settings);
                    return new TenantSettings(read, said.apiVersion(), said.settings());
                });
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

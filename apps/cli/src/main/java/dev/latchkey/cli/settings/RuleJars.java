package dev.latchkey.cli.settings;

import dev.latchkey.validation.settings.RuleProvider;
import dev.latchkey.validation.settings.SettingsBuilder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds a tenant's own rules, in jars and on the class path. */
public final class RuleJars {
    private static final String SERVICE = "META-INF/services/" + RuleProvider.class.getName();

    private RuleJars() {}

    /**
     * Adds the rules of every {@link RuleProvider}. The jars stay open: their rules are run as long as the process
     * runs.
     *
     * @param settings receives the rules
     * @param folder where relative names start
     * @param names the files, each a jar that names a provider
     * @throws WrongRulesException if a jar or a provider in it cannot be used
     */
    public static void addTo(SettingsBuilder settings, Path folder, List<String> names) {
        ClassLoader own = RuleJars.class.getClassLoader();
        Map<String, URL> jars = new LinkedHashMap<>();
        for (String name : names) {
            jars.put(name, jar(folder, name));
        }
        ClassLoader loader = jars.isEmpty()
                ? own
                : new URLClassLoader(RuleGuard.LOADER, jars.values().toArray(URL[]::new), own);
        try {
            for (RuleProvider provider : ServiceLoader.load(RuleProvider.class, loader)) {
                String origin = origin(provider, jars);
                provider.getRules().forEach(rule -> settings.addRule(RuleGuard.guard(rule, origin)));
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new WrongRulesException(
                    "the rules of your own cannot be loaded: " + e.getMessage()
                            + "; build them with the Java that runs here, and name a public class with a public constructor"
                            + " without parameters in " + SERVICE,
                    e);
        } catch (IllegalArgumentException e) {
            throw new WrongRulesException("a rule of your own cannot be taken: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new WrongRulesException(
                    "the rules of your own cannot be loaded: their provider failed with " + e + "; correct it", e);
        }
    }

    /** The class that brings rules, and the jar as the user named it, unless it is on the class path. */
    private static String origin(RuleProvider provider, Map<String, URL> jars) {
        CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
        String file = source == null ? "" : String.valueOf(source.getLocation());
        return jars.entrySet().stream()
                .filter(jar -> jar.getValue().toString().equals(file))
                .findFirst()
                .map(jar -> provider.getClass().getName() + " in " + jar.getKey())
                .orElse(provider.getClass().getName());
    }

    private static URL jar(Path folder, String name) {
        try {
            Path path = folder.resolve(name);
            if (!Files.isRegularFile(path)) {
                throw new WrongRulesException(
                        name + ": there is no such file; check its name and the folder that you are in", null);
            }
            try (ZipFile jar = new ZipFile(path.toFile())) {
                if (jar.getEntry(SERVICE) == null) {
                    throw new WrongRulesException(
                            name + ": this jar brings no rules; name their provider in " + SERVICE, null);
                }
            }
            return path.toUri().toURL();
        } catch (ZipException e) {
            throw new WrongRulesException(name + ": this is no jar; build one of your rules", e);
        } catch (InvalidPathException | IOException e) {
            throw new WrongRulesException(name + ": this file cannot be read: " + e.getMessage(), e);
        }
    }
}

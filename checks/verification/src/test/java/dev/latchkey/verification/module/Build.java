package dev.latchkey.verification.module;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the sources of the whole build stand. */
public final class Build {
    private Build() {}

    /** The folder of the parent POM, looked for upwards from where the tests run. */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("core-model"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder above " + start + " holds the parent POM");
    }

    /** The folders of all modules, as the parent POM lists them. */
    public static List<String> folders() {
        return Pom.in(root()).modules();
    }

    /** The modules of the reactor whose classes users run. */
    public static List<ModuleRow> modulesWithCode() {
        return folders().stream()
                .flatMap(folder -> Modules.in(folder).stream())
                .filter(module -> !module.isCheck())
                .toList();
    }
}

package dev.latchkey.verification.module;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the POMs of a build and the table of modules say differently, all of it, each as a sentence. */
final class PomChecks {
    private static final String CHECKER = "checks/verification";
    private static final String BOM = "bom";

    private final Path root;
    private final Pom parent;
    private final List<String> folders;

    PomChecks(Path root) {
        this.root = root;
        this.parent = Pom.in(root);
        this.folders =
                parent.modules().stream().filter(folder -> !folder.equals(BOM)).toList();
    }

    /** Modules that the table does not know, and names that do not follow from the folder. */
    List<String> names() {
        List<String> problems = new ArrayList<>();
        for (String folder : folders) {
            Optional<ModuleRow> known = Modules.in(folder);
            if (known.isEmpty()) {
                problems.add(folder + " is built but stands in no row of the table in Modules");
                continue;
            }
            ModuleRow module = known.get();
            Pom pom = Pom.in(root.resolve(folder));
            expect(problems, folder, "artifactId", module.artifactId(), pom.find("artifactId"));
            if (!module.isCheck()) {
                String packageName = module.packageUnder("dev.latchkey");
                expect(
                        problems,
                        folder,
                        "automatic.module.name",
                        packageName,
                        pom.find("properties", "automatic.module.name"));
            } else {
                expect(problems, folder, "maven.deploy.skip", "true", pom.find("properties", "maven.deploy.skip"));
            }
        }
        return problems;
    }

    /** Modules whose classes are not on the class path of the checks. */
    List<String> unchecked() {
        Set<String> checked = Pom.in(root.resolve(CHECKER)).dependencies().stream()
                .map(Pom.Dependency::name)
                .collect(Collectors.toSet());
        return modules()
                .filter(module -> !module.isCheck() && !checked.contains("dev.latchkey:" + module.artifactId()))
                .map(module -> module.folder() + " is not checked: add " + module.artifactId() + " to " + CHECKER
                        + "/pom.xml, scope test")
                .toList();
    }

    /** Modules that are published and missing among the managed versions of the parent or of the bill of materials. */
    List<String> unmanaged() {
        return Stream.of(".", BOM)
                .flatMap(folder -> {
                    Set<String> managed = Pom.in(root.resolve(folder)).managed().stream()
                            .map(Pom.Dependency::name)
                            .collect(Collectors.toSet());
                    return modules()
                            .filter(module ->
                                    !module.isCheck() && !managed.contains("dev.latchkey:" + module.artifactId()))
                            .map(module -> module.artifactId() + " is missing in dependencyManagement of "
                                    + Path.of(folder, "pom.xml").normalize());
                })
                .toList();
    }

    /** Modules that depend, other than in tests, on modules that the table keeps from them. */
    List<String> uses() {
        return modules()
                .flatMap(from -> Pom.in(root.resolve(from.folder())).dependencies().stream()
                        .filter(dependency -> dependency.isOurs() && !dependency.isTest())
                        .filter(dependency -> Modules.all().stream()
                                .noneMatch(to ->
                                        to.artifactId().equals(dependency.artifactId()) && Modules.allows(from, to)))
                        .map(dependency -> from.folder() + " depends on " + dependency.artifactId()
                                + ", which the table does not allow"))
                .toList();
    }

    /** Libraries that bring more or less than they say. */
    List<String> footprints() {
        List<String> problems = new ArrayList<>();
        modules()
                .forEach(module -> module.footprint().ifPresent(stated -> {
                    Set<String> actual = brought(module);
                    less(actual, stated)
                            .forEach(name -> problems.add(module.folder() + " brings " + name + " unstated"));
                    less(stated, actual).forEach(name -> problems.add(module.folder() + " states but lacks " + name));
                }));
        return problems;
    }

    private Set<String> brought(ModuleRow module) {
        return Stream.concat(
                        parent.dependencies().stream(), Pom.in(root.resolve(module.folder())).dependencies().stream())
                .filter(Pom.Dependency::isInherited)
                .map(Pom.Dependency::name)
                .collect(Collectors.toSet());
    }

    private Stream<ModuleRow> modules() {
        return folders.stream().flatMap(folder -> Modules.in(folder).stream());
    }

    private static Set<String> less(Collection<String> all, Collection<String> removed) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(removed);
        return rest;
    }

    private static void expect(
            List<String> problems, String folder, String name, String expected, Optional<String> actual) {
        if (!actual.equals(Optional.of(expected))) {
            problems.add(folder + " has " + name + " " + actual.orElse("unset") + ", not " + expected);
        }
    }
}

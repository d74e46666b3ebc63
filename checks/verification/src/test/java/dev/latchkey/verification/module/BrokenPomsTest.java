package dev.latchkey.verification.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small build that says other things than the table, so that each check of the POMs is seen to fail. */
class BrokenPomsTest {
    private static final String DEPENDENCY =
            "<dependency><groupId>%s</groupId><artifactId>%s</artifactId>%s</dependency>";

    @TempDir
    Path root;

    @BeforeEach
    void writesTheBuild() throws IOException {
        write(
                ".",
                "latchkey-parent",
                "<modules><module>bom</module><module>core-model</module><module>testkit</module><module>extras</module>"
                        + "<module>checks/verification</module></modules><dependencyManagement><dependencies>"
                        + dependency("dev.latchkey", "latchkey-core-model", "")
                        + "</dependencies></dependencyManagement>",
                dependency("org.jspecify", "jspecify", ""));
        write(
                "bom",
                "latchkey-bom",
                "<dependencyManagement><dependencies>" + dependency("dev.latchkey", "latchkey-testkit", "")
                        + "</dependencies></dependencyManagement>",
                "");
        write(
                "core-model",
                "latchkey-model",
                "<properties><automatic.module.name>dev.latchkey.core</automatic.module.name></properties>",
                dependency("com.google.guava", "guava", "runtime")
                        + dependency("tools.jackson.core", "jackson-core", "")
                        + dependency("org.immutables", "value-annotations", "provided")
                        + dependency("com.tngtech.archunit", "archunit", "test"));
        write(
                "testkit",
                "latchkey-testkit",
                "<properties><automatic.module.name>dev.latchkey.testkit</automatic.module.name></properties>",
                dependency("dev.latchkey", "latchkey-core-model", "")
                        + dependency("dev.latchkey", "latchkey-validation", "provided")
                        + dependency("dev.latchkey", "latchkey-dsl", "test"));
        write(
                "checks/verification",
                "latchkey-verification",
                "",
                dependency("dev.latchkey", "latchkey-testkit", "test"));
    }

    @Test
    void namesThatDoNotFollowFromTheFolderAndModulesWithoutARowAreNamed() {
        assertThat(poms().names())
                .containsExactly(
                        "core-model has artifactId latchkey-model, not latchkey-core-model",
                        "core-model has automatic.module.name dev.latchkey.core, not dev.latchkey.model",
                        "extras is built but stands in no row of the table in Modules",
                        "checks/verification has maven.deploy.skip unset, not true");
    }

    @Test
    void aModuleThatIsNotCheckedIsNamedWithWhatToDo() {
        assertThat(poms().unchecked())
                .containsExactly("core-model is not checked: add latchkey-core-model to checks/verification/pom.xml,"
                        + " scope test");
    }

    @Test
    void aModuleWithoutAManagedVersionIsNamedWithWhereItIsMissing() {
        assertThat(poms().unmanaged())
                .containsExactly(
                        "latchkey-testkit is missing in dependencyManagement of pom.xml",
                        "latchkey-core-model is missing in dependencyManagement of bom/pom.xml");
    }

    @Test
    void aDependencyThatTheTableDoesNotAllowIsNamedUnlessOnlyTestsSeeIt() {
        assertThat(poms().uses())
                .containsExactly("testkit depends on latchkey-validation, which the table does not allow");
    }

    @Test
    void dependenciesThatALibraryDoesNotStateOrDoesNotHaveAreNamed() {
        assertThat(poms().footprints())
                .containsExactly(
                        "core-model brings com.google.guava:guava unstated",
                        "core-model states but lacks com.fasterxml.jackson.core:jackson-annotations",
                        "core-model states but lacks tools.jackson.core:jackson-databind",
                        "testkit states but lacks com.fasterxml.jackson.core:jackson-annotations",
                        "testkit states but lacks org.assertj:assertj-core",
                        "testkit states but lacks org.junit.jupiter:junit-jupiter-api",
                        "testkit states but lacks org.junit.jupiter:junit-jupiter-params",
                        "testkit states but lacks org.junit.platform:junit-platform-commons",
                        "testkit states but lacks tools.jackson.core:jackson-core",
                        "testkit states but lacks tools.jackson.core:jackson-databind");
    }

    private PomChecks poms() {
        return new PomChecks(root);
    }

    private void write(String folder, String artifactId, String more, String dependencies) throws IOException {
        Path file = root.resolve(folder).resolve("pom.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<project><artifactId>" + artifactId + "</artifactId>" + more + "<dependencies>" + dependencies
                        + "</dependencies></project>");
    }

    private static String dependency(String groupId, String artifactId, String scope) {
        return DEPENDENCY.formatted(groupId, artifactId, scope.isEmpty() ? "" : "<scope>" + scope + "</scope>");
    }
}

package dev.latchkey.verification.module;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may depend on whom: the modules that exist and those to come. */
public final class Modules {
    private static final String CORE = "core-model";
    private static final String VALIDATION = "validation";
    private static final String DSL = "dsl";
    private static final String FEIGN = "transport-feign";
    private static final String BULK = "bulk";
    private static final String TESTKIT = "testkit";

    private static final String CORE_JAR = "dev.latchkey:latchkey-core-model";
    private static final String VALIDATION_JAR = "dev.latchkey:latchkey-validation";
    private static final String BULK_JAR = "dev.latchkey:latchkey-bulk";
    private static final String TESTKIT_JAR = "dev.latchkey:latchkey-testkit";
    private static final String FEIGN_JAR = "dev.latchkey:latchkey-transport-feign";
    private static final String DSL_JAR = "dev.latchkey:latchkey-dsl";
    private static final String JSPECIFY = "org.jspecify:jspecify";
    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.core:jackson-annotations";
    private static final String JACKSON = "tools.jackson.core:jackson-core";
    private static final String JACKSON_BINDING = "tools.jackson.core:jackson-databind";
    private static final String JACKSON_2 = "com.fasterxml.jackson.core:jackson-core";
    private static final String JACKSON_2_BINDING = "com.fasterxml.jackson.core:jackson-databind";
    private static final String BEAN_VALIDATION = "jakarta.validation:jakarta.validation-api";
    private static final String HIBERNATE_VALIDATOR = "org.hibernate.validator:hibernate-validator";

    private static final String FASTCSV = "de.siegmar:fastcsv";
    private static final String FEIGN_CORE = "io.github.openfeign:feign-core";
    private static final String OKHTTP = "com.squareup.okhttp3:okhttp-jvm";
    private static final String OBSERVATION_COMMONS = "io.micrometer:micrometer-commons";
    private static final String OBSERVATION = "io.micrometer:micrometer-observation";

    private static final String SPRING_BOOT_AUTOCONFIGURE = "org.springframework.boot:spring-boot-autoconfigure";
    private static final String SPRING_BOOT = "org.springframework.boot:spring-boot";
    private static final String SPRING_BOOT_HEALTH = "org.springframework.boot:spring-boot-health";
    private static final String SPRING_BEANS = "org.springframework:spring-beans";
    private static final String SPRING_CORE = "org.springframework:spring-core";
    private static final String SPRING_WEBMVC = "org.springframework:spring-webmvc";
    private static final String SPRING_WEB = "org.springframework:spring-web";
    private static final String SPRING_CONTEXT = "org.springframework:spring-context";

    private static final String JUNIT = "org.junit.jupiter:junit-jupiter-api";
    private static final String JUNIT_PARAMETERS = "org.junit.jupiter:junit-jupiter-params";
    private static final String JUNIT_COMMONS = "org.junit.platform:junit-platform-commons";
    private static final String ASSERTJ = "org.assertj:assertj-core";
    private static final String JQWIK = "net.jqwik:jqwik-api";
    private static final String KOTLIN = "org.jetbrains.kotlin:kotlin-stdlib";
    private static final String COROUTINES = "org.jetbrains.kotlinx:kotlinx-coroutines-core-jvm";

    // A module that comes states its footprint when it comes. The test kit decides like a server, in its own code:
    // it must never see validation, or that the two agree would prove nothing.
    private static final List<ModuleRow> TABLE = List.of(
            library(CORE, "model", uses(), brings(JSPECIFY, JACKSON_ANNOTATIONS, JACKSON, JACKSON_BINDING)),
            library(
                    VALIDATION,
                    "validation",
                    uses(CORE),
                    brings(
                            CORE_JAR,
                            JSPECIFY,
                            JACKSON_ANNOTATIONS,
                            JACKSON,
                            JACKSON_BINDING,
                            // Optional: only who has them uses the bridge.
                            BEAN_VALIDATION,
                            HIBERNATE_VALIDATOR,
                            // Optional too: the assertions.
                            ASSERTJ)),
            library(DSL, "dsl", uses(CORE), brings(CORE_JAR, JSPECIFY)),
            library(
                    FEIGN,
                    "feign",
                    uses(CORE),
                    brings(
                            CORE_JAR,
                            JSPECIFY,
                            JACKSON,
                            JACKSON_BINDING,
                            FEIGN_CORE,
                            OKHTTP,
                            // Optional: only who has it uses the observations.
                            OBSERVATION_COMMONS,
                            OBSERVATION)),
            library(
                    BULK,
                    "bulk",
                    uses(CORE, VALIDATION),
                    brings(CORE_JAR, VALIDATION_JAR, JSPECIFY, JACKSON_ANNOTATIONS, JACKSON, JACKSON_BINDING, FASTCSV)),
            library(
                    TESTKIT,
                    "testkit",
                    uses(CORE),
                    brings(
                            CORE_JAR,
                            JSPECIFY,
                            JACKSON_ANNOTATIONS,
                            JACKSON,
                            JACKSON_BINDING,
                            // Optional: only who has them uses contract, extension, sources and assertions.
                            JUNIT,
                            JUNIT_PARAMETERS,
                            JUNIT_COMMONS,
                            ASSERTJ)),
            library(
                    "integrations/kotlin",
                    "kotlin",
                    uses(CORE, DSL),
                    brings(CORE_JAR, DSL_JAR, JSPECIFY, KOTLIN, COROUTINES)),
            library("integrations/jqwik", "jqwik", uses(CORE, TESTKIT), brings(CORE_JAR, TESTKIT_JAR, JSPECIFY, JQWIK)),
            library(
                    "integrations/jackson2",
                    "jackson2",
                    uses(CORE),
                    brings(
                            CORE_JAR,
                            JSPECIFY,
                            JACKSON,
                            JACKSON_BINDING,
                            JACKSON_2,
                            JACKSON_2_BINDING,
                            // Optional: only who has them uses the auto-configuration.
                            SPRING_BOOT_AUTOCONFIGURE,
                            SPRING_CONTEXT,
                            SPRING_WEB,
                            SPRING_WEBMVC)),
            library(
                    "integrations/spring-boot-starter",
                    "spring",
                    uses(CORE, VALIDATION, FEIGN, TESTKIT),
                    brings(
                            CORE_JAR,
                            VALIDATION_JAR,
                            FEIGN_JAR,
                            FEIGN_CORE,
                            JSPECIFY,
                            SPRING_BOOT,
                            SPRING_BOOT_AUTOCONFIGURE,
                            SPRING_BEANS,
                            SPRING_CONTEXT,
                            SPRING_CORE,
                            // Optional: only applications that have them use the rest.
                            SPRING_WEB,
                            SPRING_BOOT_HEALTH,
                            BEAN_VALIDATION,
                            HIBERNATE_VALIDATOR,
                            OBSERVATION,
                            TESTKIT_JAR)),
            library(
                    "integrations/spark",
                    "spark",
                    uses(CORE, VALIDATION, BULK),
                    // Spark and Scala are the cluster's.
                    brings(CORE_JAR, VALIDATION_JAR, BULK_JAR, JSPECIFY, JACKSON, JACKSON_BINDING)),
            application("apps/cli", "cli"),
            application("apps/emulator", "emulator"),
            check("checks/verification", "verification"),
            check("checks/bean-validation", "beanvalidation"),
            check("checks/browser", "browser"),
            check("checks/benchmarks", "benchmarks"));

    private Modules() {}

    /** Every row of the table. */
    public static List<ModuleRow> all() {
        return TABLE;
    }

    /** The module in a folder, if the table knows it. */
    public static Optional<ModuleRow> in(String folder) {
        return TABLE.stream().filter(module -> module.folder().equals(folder)).findFirst();
    }

    /** The module that a package belongs to, if the table knows one. */
    public static Optional<ModuleRow> owning(String packageName, String root) {
        return TABLE.stream()
                .filter(module -> (packageName + ".").startsWith(module.packageUnder(root) + "."))
                .findFirst();
    }

    /** Whether the table lets a module use another. Applications use anything that is no check; a check uses anything. */
    public static boolean allows(ModuleRow from, ModuleRow to) {
        if (from.equals(to) || from.isCheck()) {
            return true;
        }
        return from.isApplication() ? !to.isCheck() : from.uses().contains(to.folder());
    }

    private static ModuleRow library(String folder, String packageName, Set<String> uses, Set<String> footprint) {
        return new ModuleRow(folder, packageName, uses, Optional.of(footprint));
    }

    private static ModuleRow application(String folder, String packageName) {
        return new ModuleRow(folder, packageName, Set.of(), Optional.empty());
    }

    private static ModuleRow check(String folder, String packageName) {
        return new ModuleRow(folder, packageName, Set.of(), Optional.empty());
    }

    private static Set<String> uses(String... folders) {
        return Set.of(folders);
    }

    private static Set<String> brings(String... libraries) {
        return Set.of(libraries);
    }
}

package dev.latchkey.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.latchkey.verification.module.Build;
import dev.latchkey.verification.module.ModuleRow;
import dev.latchkey.verification.module.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "dev.latchkey";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyRuleHolds() {
        assertThat(Architecture.under(ROOT).violations(CLASSES)).isEmpty();
    }

    @Test
    void theClassesOfEveryModuleOfTheBuildAreLookedAt() {
        List<ModuleRow> lookedAt = CLASSES.stream()
                .flatMap(type -> Modules.owning(type.getPackageName(), ROOT).stream())
                .distinct()
                .toList();
        assertThat(lookedAt).containsExactlyInAnyOrderElementsOf(Build.modulesWithCode());
    }
}

package dev.latchkey.verification.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PomChecksTest {
    private final PomChecks poms = new PomChecks(Build.root());

    @Test
    void everyModuleOfTheBuildStandsInTheTableAndIsNamedAfterItsFolder() {
        assertThat(poms.names()).isEmpty();
    }

    @Test
    void everyModuleOfTheBuildIsChecked() {
        assertThat(poms.unchecked()).isEmpty();
    }

    @Test
    void everyModuleThatIsPublishedHasAVersionInTheParentAndInTheBillOfMaterials() {
        assertThat(poms.unmanaged()).isEmpty();
    }

    @Test
    void everyModuleDependsOnlyOnModulesThatTheTableAllows() {
        assertThat(poms.uses()).isEmpty();
    }

    @Test
    void everyLibraryBringsExactlyTheDependenciesThatItStates() {
        assertThat(poms.footprints()).isEmpty();
    }

    @Test
    void noFolderOrPackageStandsInTwoRows() {
        List<String> folders = new ArrayList<>();
        List<String> packages = new ArrayList<>();
        for (ModuleRow module : Modules.all()) {
            folders.add(module.folder());
            packages.add(module.packageName());
        }
        assertThat(folders).doesNotHaveDuplicates();
        assertThat(packages).doesNotHaveDuplicates();
    }

    @Test
    void everyModuleThatARowMayUseHasARow() {
        assertThat(Modules.all())
                .allSatisfy(module -> assertThat(module.uses())
                        .allSatisfy(folder -> assertThat(Modules.in(folder)).isPresent()));
    }
}

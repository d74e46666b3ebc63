package dev.latchkey.verification.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.latchkey.verification.module.Build;
import dev.latchkey.verification.module.ModuleRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApiListingTest {
    private static final String ROOT = "dev.latchkey";
    private static final Path FOLDER = Build.root().resolve("api");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** With -Dlatchkey.write=true the listings are written anew, and then hold by themselves. */
    @ParameterizedTest
    @MethodSource("libraries")
    void whatUsersSeeOfALibraryIsWrittenDown(ModuleRow module) throws IOException {
        Path file = FOLDER.resolve(module.artifactId() + ".txt");
        String listing = ApiListing.of(CLASSES, module.packageUnder(ROOT));
        if (Boolean.getBoolean("latchkey.write")) {
            Files.writeString(file, listing);
        }

        assertThat(Files.readAllLines(file))
                .as("%s; if the change is meant, write it anew with -Dlatchkey.write=true", file)
                .isEqualTo(listing.lines().toList());
    }

    @Test
    void everyListingIsThatOfALibrary() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> Objects.toString(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(libraries().stream()
                            .map(module -> module.artifactId() + ".txt")
                            .toList());
        }
    }

    @Test
    void inheritedFromHiddenParentsIsShownAndWhatIsPrivateIsNot() {
        String listing = ApiListing.of(CLASSES, "dev.latchkey.model.request");

        assertThat(listing)
                .contains(
                        "public abstract interface dev.latchkey.model.request.AccessRequest\n",
                        "  public abstract java.util.List<dev.latchkey.model.IdentityId> getRequestedFor()\n",
                        // The generated builder's, which is hidden itself.
                        " addRequestedFor(dev.latchkey.model.IdentityId)\n")
                .doesNotContain("class dev.latchkey.model.request.ImmutableAccessRequest ", " access$");
    }

    static List<ModuleRow> libraries() {
        return Build.modulesWithCode().stream()
                .filter(module -> module.footprint().isPresent())
                .toList();
    }
}

package dev.latchkey.verification.module;

import java.util.Optional;
import java.util.Set;

/**
 * A row of the table of modules.
 *
 * @param folder where it stands in the tree
 * @param packageName the last word of its root package
 * @param uses the folders of the modules that it may depend on
 * @param footprint what a user of its jar gets besides, and what it uses if it is there, as {@code groupId:artifactId};
 *     empty for what is no library
 */
public record ModuleRow(String folder, String packageName, Set<String> uses, Optional<Set<String>> footprint) {

    /** A program: it may read the clock, draw random numbers and print. */
    public boolean isApplication() {
        return folder.startsWith("apps/");
    }

    /** Whether it only checks the others and is never published. */
    public boolean isCheck() {
        return folder.startsWith("checks/");
    }

    /** Its artifact id, {@code latchkey-} and the last part of the folder. */
    public String artifactId() {
        return "latchkey-" + folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** Its root package. */
    public String packageUnder(String root) {
        return root + "." + packageName;
    }
}

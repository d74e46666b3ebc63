package dev.latchkey.model.directory;

import java.util.Locale;

/** A licence of the tenant that requests depend on. */
public enum Licence {
    /** Machine Identity Security: without it, no access can be requested for machine identities. */
    MACHINE_IDENTITY;

    /**
     * Checks whether a text of the API names this licence. No document lists the names. A text matches if it contains
     * the words of the constant, with any separators.
     *
     * @param text a {@code licenseId} or {@code legacyFeatureName}, such as {@code idn:machine-identity}
     * @return whether it names this licence
     */
    public boolean isNamedBy(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return letters.contains(name().toLowerCase(Locale.ROOT).replace("_", ""));
    }
}

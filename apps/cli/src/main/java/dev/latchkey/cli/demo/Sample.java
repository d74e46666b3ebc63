package dev.latchkey.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A request to show.
 *
 * @param file its name, next to this class
 * @param story the text about it
 */
record Sample(String file, String story) {
    static final List<Sample> ALL = List.of(
            new Sample("grant.json", "A role and an access profile for two people, until the end of the year."),
            new Sample("machine.json", "An entitlement for a machine identity, on one of its accounts."),
            new Sample("revoke.json", "Access is taken from two people at once, and one item does not say why."),
            new Sample("dates.json", "The access has to start in the past, and its end says no time zone."),
            new Sample(
                    "shapes.json",
                    "Both ways to say who gets what, and a list that is none: as in a published example."),
            new Sample("entitlements.json", "26 entitlements; a request has room for 25."),
            new Sample("typo.json", "A field is misspelt. The server takes the request and ignores the field."));

    static final String FACTS = "facts.json";
    static final String LEAVER = "leaver.json";

    byte[] read() {
        return read(file);
    }

    /** Reads a file next to this class. */
    static byte[] read(String file) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

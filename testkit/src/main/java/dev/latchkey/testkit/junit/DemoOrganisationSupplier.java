package dev.latchkey.testkit.junit;

import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.function.Supplier;

/** Creates the demo organisation. */
final class DemoOrganisationSupplier implements Supplier<Organisation> {
    DemoOrganisationSupplier() {}

    @Override
    public Organisation get() {
        return DemoOrganisation.create();
    }
}

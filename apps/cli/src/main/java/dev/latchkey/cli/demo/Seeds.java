package dev.latchkey.cli.demo;

import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.InvalidOrganisationException;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.OrganisationJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;

/** The organisations that an emulator starts from, as JSON. */
public final class Seeds {
    private Seeds() {}

    /**
     * Returns the demo organisation at a moment.
     *
     * @param now the moment
     * @return the organisation
     */
    public static Organisation demo(Instant now) {
        return DemoOrganisation.create().toBuilder()
                .now(now.atOffset(ZoneOffset.UTC))
                .build();
    }

    /** {@return the demo organisation as formatted JSON, with a line end} */
    public static String demoAsText() {
        return OrganisationJson.write(DemoOrganisation.create()) + "\n";
    }

    /**
     * Reads an organisation.
     *
     * @param json the JSON text
     * @return the organisation
     * @throws InvalidOrganisationException if the text is not a baseline; it lists what is wrong, each with a JSON
     *     pointer
     */
    public static Organisation read(byte[] json) {
        return OrganisationJson.read(new String(json, StandardCharsets.UTF_8));
    }
}

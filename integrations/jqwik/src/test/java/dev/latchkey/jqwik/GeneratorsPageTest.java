package dev.latchkey.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.organisation.Organisation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.state.ActionChainArbitrary;
import org.junit.jupiter.api.Test;

/** The Java of docs/generators.md that takes jqwik. */
final class GeneratorsPageTest {

    @Property(tries = 50, seed = "42")
    void whatIsReadIsWhatWasDrawn(
            @ForAll @NearValid("revoke-comment") @ForApiVersion(ApiVersion.V1) GeneratedCase drawn) {
        assertThat(drawn.getExpectedRules()).containsExactly("revoke-comment");
        assertThat(drawn.getApiVersion()).isEqualTo(ApiVersion.V1);
    }

    @Test
    void sequencesAreDrawnForATenant() {
        Organisation organisation = Cases.organisation(42);

        ActionChainArbitrary<TenantSession> sequences =
                TenantActions.on(() -> FakeTenant.of(organisation), organisation);

        assertThat(sequences.withMaxTransformations(5).generator(100)).isNotNull();
    }
}

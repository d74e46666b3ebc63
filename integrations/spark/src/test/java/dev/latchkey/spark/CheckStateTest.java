package dev.latchkey.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is broadcast, sent as Spark sends it. */
class CheckStateTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    @Test
    void rulesAndFactsAreMadeWhereTheyAreSentAndOnlyOnce() throws Exception {
        CheckState state = state();
        AccessRequest request = AccessRequest.builder().build();
        var report = state.preflight().check(request, state.facts(null));

        CheckState sent = sent(state);

        assertThat(sent.preflight().check(request, sent.facts(null))).isEqualTo(report);
        assertThat(sent.preflight()).isSameAs(sent.preflight()).isNotSameAs(state.preflight());
        assertThat(sent.facts(null)).isSameAs(sent.facts(null));
    }

    @Test
    void factsOfARowComeFirstAndThoseOfAllRowsFillTheGaps() {
        var facts = state().facts("{\"now\":\"2019-01-01T00:00:00Z\",\"licences\":[]}");

        assertThat(facts.get(Fact.NOW)).isEqualTo(Instant.parse("2019-01-01T00:00:00Z"));
        assertThat(facts.get(Fact.LICENCES)).isEmpty();
        assertThat(facts.get(Fact.REQUESTABLE)).isEqualTo(Set.of("r1"));
        assertThat(facts.get(Fact.MANAGER_OF)).isNull();
    }

    @Test
    void factsThatCannotBeReadAreRefusedInWords() {
        assertThatThrownBy(() -> state().facts("{\"now\":1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the facts cannot be read: ");
    }

    private static CheckState state() {
        Facts facts = Facts.builder()
                .put(Fact.NOW, NOW)
                .put(Fact.REQUESTABLE, Set.of("r1"))
                .build();
        return new CheckState(() -> Preflight.of(ApiVersion.V1), CheckState.write(facts));
    }

    private static CheckState sent(CheckState state) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(state);
        }
        try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (CheckState) input.readObject();
        }
    }
}

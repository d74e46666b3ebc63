package dev.latchkey.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Validation, which decides in code of its own, has nothing to say against what can be said here. */
class PreflightPropertiesTest {
    private static final Facts FACTS = Facts.at(RandomSentences.NOW);
    /** No errors: dates that were drawn in the wrong order, and what beta has to say about every revoke. */
    private static final List<String> WORTH_A_WORD =
            List.of("start-before-remove", "revoke-unseen-by-approver", "id-spaces", "id-looks-like-name");

    @Property(tries = 4000, seed = "20261121")
    void whateverIsBuiltBreaksNoRuleOfItsApiVersion(
            @ForAll RandomSentences.Kind kind, @ForAll ApiVersion apiVersion, @ForAll Random random) {
        Buildable<?> sentence = new RandomSentences(random).next(kind);

        build(sentence, apiVersion).ifPresent(request -> {
            assertThat(broken(sentence, apiVersion, request))
                    .as(() -> LatchkeyJson.mapper().writeValueAsString(request))
                    .isSubsetOf(WORTH_A_WORD);
        });
    }

    @Property(tries = 2000, seed = "20261122")
    void whatAnApiVersionIsRefusedWouldBreakARuleThere(
            @ForAll RandomSentences.Kind kind, @ForAll ApiVersion apiVersion, @ForAll Random random) {
        Buildable<?> sentence = new RandomSentences(random).next(kind);

        if (build(sentence, apiVersion).isEmpty()) {
            assertThat(broken(sentence, apiVersion, sentence.build()))
                    .as(() -> LatchkeyJson.mapper().writeValueAsString(sentence.build()))
                    .containsAnyOf("field-not-in-edition", "operation-in-edition", "revoke-remove-date-items");
        }
    }

    @Property(tries = 1000, seed = "20261123")
    void everySentenceCanBeBuiltForTheDefaultApiVersion(@ForAll RandomSentences.Kind kind, @ForAll Random random) {
        Buildable<?> sentence = new RandomSentences(random).next(kind);

        assertThat(build(sentence, ApiVersion.DEFAULT)).contains(sentence.build());
    }

    private static Optional<AccessRequest> build(Buildable<?> sentence, ApiVersion apiVersion) {
        return PreflightVerdicts.isBuilt(() -> sentence.build(apiVersion))
                ? Optional.of(sentence.build(apiVersion))
                : Optional.empty();
    }

    /** The rules that are broken, as an object and as JSON alike. */
    private static List<String> broken(Buildable<?> sentence, ApiVersion apiVersion, AccessRequest request) {
        BodyType<AccessRequest> type =
                sentence.getDraft().operation() == Operation.CREATE ? BodyType.CREATE : BodyType.ACCOUNTS_SELECTION;
        Preflight preflight = PreflightVerdicts.preflight(apiVersion);
        List<String> broken = PreflightVerdicts.broken(preflight.check(type, request, FACTS));
        byte[] json = LatchkeyJson.mapper().writeValueAsBytes(request);
        assertThat(PreflightVerdicts.broken(preflight.check(DocumentReader.read(type, json), FACTS)))
                .isEqualTo(broken);
        return broken;
    }
}

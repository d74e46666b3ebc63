package dev.latchkey.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
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
    private static final List<String> WORTH_A_WORD = List.of("start-before-remove", "revoke-unseen-by-approver");

    @Property(tries = 4000, seed = "20261121")
    void whateverIsBuiltBreaksNoRuleOfItsEdition(
            @ForAll RandomSentences.Kind kind, @ForAll ApiEdition edition, @ForAll Random random) {
        Finished<?> sentence = new RandomSentences(random).next(kind);

        build(sentence, edition).ifPresent(request -> {
            assertThat(broken(sentence, edition, request))
                    .as(() -> LatchkeyJson.mapper().writeValueAsString(request))
                    .isSubsetOf(WORTH_A_WORD);
        });
    }

    @Property(tries = 2000, seed = "20261122")
    void whatAnEditionIsRefusedWouldBreakARuleThere(
            @ForAll RandomSentences.Kind kind, @ForAll ApiEdition edition, @ForAll Random random) {
        Finished<?> sentence = new RandomSentences(random).next(kind);

        if (build(sentence, edition).isEmpty()) {
            assertThat(broken(sentence, edition, sentence.build()))
                    .as(() -> LatchkeyJson.mapper().writeValueAsString(sentence.build()))
                    .containsAnyOf("field-not-in-edition", "operation-in-edition", "revoke-remove-date-items");
        }
    }

    @Property(tries = 1000, seed = "20261123")
    void everySentenceCanBeBuiltForTheDefaultEdition(@ForAll RandomSentences.Kind kind, @ForAll Random random) {
        Finished<?> sentence = new RandomSentences(random).next(kind);

        assertThat(build(sentence, ApiEdition.DEFAULT)).contains(sentence.build());
    }

    private static Optional<AccessRequest> build(Finished<?> sentence, ApiEdition edition) {
        return PreflightVerdicts.isBuilt(() -> sentence.build(edition))
                ? Optional.of(sentence.build(edition))
                : Optional.empty();
    }

    /** The rules that are broken, as an object and as JSON alike. */
    private static List<String> broken(Finished<?> sentence, ApiEdition edition, AccessRequest request) {
        BodyType<AccessRequest> type =
                sentence.getDraft().operation() == Operation.CREATE ? BodyType.CREATE : BodyType.ACCOUNTS_SELECTION;
        Preflight preflight = PreflightVerdicts.preflight(edition);
        List<String> broken = PreflightVerdicts.broken(preflight.check(type, request, FACTS));
        byte[] json = LatchkeyJson.mapper().writeValueAsBytes(request);
        assertThat(PreflightVerdicts.broken(preflight.check(DocumentReader.read(type, json), FACTS)))
                .isEqualTo(broken);
        return broken;
    }
}

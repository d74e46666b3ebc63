package dev.latchkey.verification.law;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.document.DocumentReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Something to check and a world to check it in.
 *
 * @param seed what it was made from
 * @param apiVersion where it is sent
 * @param json what is sent
 * @param document what is sent, read
 * @param world what can be known beyond it
 */
record Trial(long seed, ApiVersion apiVersion, String json, Document<?> document, World world) {
    private static final long FIRST_SEED = 26_11_21_000;

    static Stream<Trial> some(int count) {
        return LongStream.range(FIRST_SEED, FIRST_SEED + count).mapToObj(Trial::of);
    }

    private static Trial of(long seed) {
        Dice dice = new Dice(seed);
        ApiVersion apiVersion = dice.falls(30) ? ApiVersion.V1 : dice.pick(ApiVersion.values());
        BodyType<?> type = Bodies.type(dice);
        String json = Json.text(Bodies.body(type, dice));
        return new Trial(seed, apiVersion, json, DocumentReader.read(type, json), Worlds.any(dice, apiVersion));
    }

    /** Ever more of the world's pieces, from none to all. */
    List<Set<String>> growingKnowledge() {
        Dice dice = new Dice(seed);
        List<String> pieces = dice.shuffled(List.copyOf(world.pieces()));
        List<Set<String>> growing = new ArrayList<>();
        for (int known = 0; known < pieces.size(); known += 1 + dice.upTo(7)) {
            growing.add(new LinkedHashSet<>(pieces.subList(0, known)));
        }
        growing.add(world.pieces());
        return growing;
    }

    /** Whatever has to be known to see the same again. */
    @Override
    public String toString() {
        return "seed " + seed + ": " + document.getType() + " in " + apiVersion + " of " + json;
    }
}

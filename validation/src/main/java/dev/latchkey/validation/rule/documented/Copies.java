package dev.latchkey.validation.rule.documented;

import dev.latchkey.validation.fix.PatchOperation;
import dev.latchkey.validation.rule.Change;
import dev.latchkey.validation.rule.Limits;
import dev.latchkey.validation.rule.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Drops elements of lists: those that say nothing that an earlier one does not, and those beyond a limit. */
final class Copies {
    private Copies() {}

    /** Drops an element that an earlier one of its list equals. */
    static Change drop() {
        return place -> {
            JsonNode list = list(place, place.pointer());
            BitSet copies = place.notes().get("copies in " + place.around(), () -> copies(list));
            return copies.get(index(place.pointer())) ? Change.remove().at(place) : null;
        };
    }

    /** Drops the entry around an identity id, if an earlier entry of the identity asks for all its items. */
    static Change dropEntry() {
        return place -> {
            Place around = new Place(place.document(), place.around(), place.terms(), null, place.notes());
            JsonNode entries = list(around, around.pointer());
            EarlierEntries earlier =
                    place.notes().get("entries of " + around.around(), () -> new EarlierEntries(entries));
            return earlier.isCovered(index(around.pointer())) ? Change.remove().at(around) : null;
        };
    }

    /**
     * Drops what is beyond a limit from the list at the place.
     *
     * @param key what is counted, from index and element: of equal ones only the first; null for what is not counted
     */
    static Change dropBeyond(ToIntFunction<Limits> limit, BiFunction<Integer, JsonNode, @Nullable Object> key) {
        return place -> {
            List<List<PatchOperation>> drops = new ArrayList<>();
            Set<Object> kept = new HashSet<>();
            JsonNode list = place.value();
            for (int i = 0; list.isArray() && i < list.size(); i++) {
                Object counted = key.apply(i, list.get(i));
                if (counted == null || kept.contains(counted)) {
                    continue;
                }
                if (kept.size() < limit.applyAsInt(place.terms().limits())) {
                    kept.add(counted);
                } else {
                    String at = place.pointer() + "/" + i;
                    drops.add(List.of(PatchOperation.test(at, list.get(i)), PatchOperation.remove(at)));
                }
            }
            Collections.reverse(drops);
            return drops.isEmpty() ? null : drops.stream().flatMap(List::stream).toList();
        };
    }

    /** Which elements of a list an earlier one equals. */
    private static BitSet copies(JsonNode list) {
        BitSet copies = new BitSet();
        Set<String> forms = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            copies.set(i, !forms.add(SameForm.of(list.get(i)).toString()));
        }
        return copies;
    }

    /** The list that the value of a pointer stands in; one with nothing in it if it stands in none. */
    private static JsonNode list(Place place, String pointer) {
        JsonNode list = pointer.isEmpty() ? place.document() : place.document().at(place.around());
        return list.isArray() && !pointer.isEmpty() ? list : JsonNodeFactory.instance.arrayNode();
    }

    /** The last step of a pointer, if it is an index; else one that no element has. */
    private static int index(String pointer) {
        try {
            return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}

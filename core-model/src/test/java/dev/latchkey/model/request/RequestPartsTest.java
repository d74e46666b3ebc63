package dev.latchkey.model.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.RequestParts.Pair;
import dev.latchkey.model.request.RequestParts.Recipient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RequestPartsTest {
    private static final AccessRequest FLAT = AccessRequest.builder()
            .addRequestedFor(IdentityId.of("ada"), IdentityId.of("bob"), IdentityId.of("ada"))
            .addRequestedItems(role("x"), role("y"))
            .build();

    private static final AccessRequest NESTED = AccessRequest.builder()
            .addRequestedForWithRequestedItems(
                    entry("cyd", null, role("z"), role("z")),
                    entry(null, null, role("w")),
                    entry("bot", IdentityType.MACHINE))
            .build();

    private static final AccessRequest BOTH = FLAT.toBuilder()
            .requestedForWithRequestedItems(NESTED.getRequestedForWithRequestedItems())
            .build();

    @Test
    void aRequestOfNothingHasNoParts() {
        AccessRequest nothing = AccessRequest.builder().build();

        assertThat(visited(nothing)).isEmpty();
        assertThat(RequestParts.recipients(nothing)).isEmpty();
        assertThat(RequestParts.items(nothing)).isEmpty();
        assertThat(RequestParts.pairs(nothing)).isEmpty();
    }

    @Test
    void itemsOfTheFlatShapeAreForAllItsIdentities() {
        assertThat(names(FLAT)).containsExactly("ada x", "ada y", "bob x", "bob y", "ada x", "ada y");
        assertThat(RequestParts.items(FLAT)).containsExactlyElementsOf(FLAT.getRequestedItems());
    }

    @Test
    void itemsOfAnEntryAreForItsIdentity() {
        assertThat(names(NESTED)).containsExactly("cyd z", "cyd z", "null w");
        assertThat(RequestParts.items(NESTED)).extracting(RequestedItem::getId).containsExactly("z", "z", "w");
    }

    @Test
    void aRequestOfBothShapesHasThePartsOfBoth() {
        assertThat(names(BOTH)).containsExactlyElementsOf(concat(names(FLAT), names(NESTED)));
        assertThat(RequestParts.items(BOTH))
                .containsExactlyElementsOf(concat(RequestParts.items(FLAT), RequestParts.items(NESTED)));
        assertThat(RequestParts.recipients(BOTH))
                .containsExactlyElementsOf(concat(RequestParts.recipients(FLAT), RequestParts.recipients(NESTED)));
    }

    @Test
    void pairsAreCountedAsTheyAreListed() {
        for (AccessRequest request : List.of(FLAT, NESTED, BOTH)) {
            assertThat(RequestParts.countPairs(request))
                    .isEqualTo(RequestParts.pairs(request).size());
        }
    }

    @Test
    void aMachineIsOneThatTheRequestCallsSo() {
        assertThat(RequestParts.recipients(BOTH))
                .extracting(Recipient::isMachine)
                .containsExactly(false, false, false, false, false, true);
    }

    @Test
    void aWalkShowsEachPartWithItsPlace() {
        assertThat(visited(BOTH))
                .containsExactly(
                        "ada at -1 0",
                        "bob at -1 1",
                        "ada at -1 2",
                        "x at -1 0",
                        "y at -1 1",
                        "cyd at 0 0",
                        "z at 0 0",
                        "z at 0 1",
                        "null at 1 1",
                        "w at 1 0",
                        "bot at 2 2");
    }

    private static List<String> names(AccessRequest request) {
        return RequestParts.pairs(request).stream().map(RequestPartsTest::name).toList();
    }

    private static String name(Pair pair) {
        return pair.recipient().identity() + " " + pair.item().getId();
    }

    private static List<String> visited(AccessRequest request) {
        List<String> visited = new ArrayList<>();
        RequestParts.walk(request, new RequestParts.Visitor() {
            @Override
            public void recipient(
                    @Nullable IdentityId identity, @Nullable IdentityWithItems entry, int entryIndex, int index) {
                assertThat(entry == null).isEqualTo(entryIndex == RequestParts.FLAT);
                visited.add(identity + " at " + entryIndex + " " + index);
            }

            @Override
            public void item(RequestedItem item, @Nullable IdentityWithItems entry, int entryIndex, int index) {
                assertThat(entry == null).isEqualTo(entryIndex == RequestParts.FLAT);
                visited.add(item.getId() + " at " + entryIndex + " " + index);
            }
        });
        return visited;
    }

    private static RequestedItem role(String id) {
        return RequestedItem.builder().type(ItemType.ROLE).id(id).build();
    }

    private static IdentityWithItems entry(
            @Nullable String identity, @Nullable IdentityType type, RequestedItem... items) {
        return IdentityWithItems.builder()
                .identityId(identity == null ? null : IdentityId.of(identity))
                .identityType(type)
                .addRequestedItems(items)
                .build();
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}

package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Items are alike if no documented rule can tell them apart that knows nothing about them. */
final class AlikeItemsTest {
    private static final RequestedItem PLAIN =
            RequestedItem.builder().type(ItemType.ROLE).id("audit").build();
    private static final List<IdentityId> PEOPLE =
            List.of(IdentityId.of("ada"), IdentityId.of("bob"), IdentityId.of(" "));
    private static final List<RequestType> TYPES = List.of(RequestType.values());
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2027-01-15T21:22:23Z");

    /** An item that differs from the plain one, for each field but the id. */
    static List<RequestedItem> differentItems() {
        return Stream.<UnaryOperator<RequestedItem.Builder>>of(
                        item -> item.type(ItemType.ENTITLEMENT),
                        item -> item.type(ItemType.ACCESS_PROFILE),
                        item -> item.id(" "),
                        item -> item.comment(" "),
                        item -> item.comment("for the audit"),
                        item -> item.startDate(DAY),
                        item -> item.removeDate(DAY),
                        item -> item.assignmentId("assignment-1"),
                        item -> item.nativeIdentity("cn=ada"),
                        item -> item.nativeIdentity(" "),
                        item -> item.formInstanceId("form-1"),
                        item -> item.addAccountSelection(AccountSelection.builder()
                                .sourceId("source-1")
                                .addAccount(SelectedAccount.builder()
                                        .accountUuid("account-1")
                                        .build())
                                .build()))
                .map(change -> change.apply(PLAIN.toBuilder()).build())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("differentItems")
    void itemsThatDifferAreNotAlike(RequestedItem different) {
        assertThat(AlikeItems.last(List.of(PLAIN, different), 0)).isZero();
        assertThat(AlikeItems.last(List.of(different, PLAIN), 0)).isZero();
    }

    @Test
    void itemsAreAlikeWhateverTheirIdsTheWordsOfTheirCommentsAndWhatNoRuleWithFactsLooksAt() {
        RequestedItem commented = PLAIN.toBuilder().comment("for the audit").build();
        RequestedItem other = PLAIN.toBuilder()
                .id("sales")
                .comment("for the sale")
                .clientMetadata(Map.of("ticket", "4711"))
                .build();

        assertThat(AlikeItems.last(List.of(commented, other, commented, PLAIN, commented), 0))
                .isEqualTo(2);
    }

    @Test
    void everyFieldThatAnItemHasIsLookedAtHere() {
        assertThat(Arrays.stream(RequestedItem.class.getMethods())
                        .map(method -> method.getName())
                        .filter(name -> name.startsWith("get")))
                .containsExactlyInAnyOrder(
                        "getType",
                        "getId",
                        "getComment",
                        "getClientMetadata",
                        "getStartDate",
                        "getRemoveDate",
                        "getAssignmentId",
                        "getAccountSelection",
                        "getNativeIdentity",
                        "getFormInstanceId",
                        "getUnknownFields");
    }

    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void placesAreCountedAsIfEachRecipientAndItemHadBeenAskedAbout(ApiVersion apiVersion) {
        Preflight preflight = Preflight.of(apiVersion);
        Random random = new Random(20_261_130);
        for (int i = 0; i < 300; i++) {
            AccessRequest request = request(random);
            for (Facts facts : List.of(Facts.none(), Facts.at(DAY.toInstant()))) {
                PreflightReport report = preflight.check(request, facts);

                assertThat(report.getUndetermined())
                        .as(request.toString())
                        .allSatisfy(entry -> assertThat(report.getPlaces(entry)).hasSize(entry.getPlaceCount()));
            }
        }
    }

    @Test
    void recipientsAndItemsThatOtherFactsMentionAreToldFromThoseThatTheyDoNot() {
        Facts facts = Facts.builder()
                .put(Fact.REQUESTABLE, Set.of("audit"))
                .put(Fact.PENDING, IdentityId.of("ada"), List.of())
                .build();
        AccessRequest request = AccessRequest.builder()
                .addRequestedFor(IdentityId.of("ada"), IdentityId.of("bob"))
                .addRequestedItems(PLAIN, PLAIN.toBuilder().id("sales").build())
                .build();

        PreflightReport report = Preflight.of(ApiVersion.V1).check(request, facts);

        assertThat(report.getUndetermined())
                .filteredOn(entry -> List.of("identity-known", "item-known")
                        .contains(entry.getRule().getId()))
                .allSatisfy(entry -> assertThat(entry.getPlaceCount()).isEqualTo(1))
                .flatExtracting(report::getPlaces)
                .containsExactlyInAnyOrder("/requestedFor/1", "/requestedItems/1");
    }

    /** A request with several recipients and rows of items that are alike, in either shape. */
    private static AccessRequest request(Random random) {
        AccessRequest.Builder request = AccessRequest.builder().requestType(TYPES.get(random.nextInt(TYPES.size())));
        if (random.nextBoolean()) {
            return request.requestedFor(Stream.generate(() -> PEOPLE.get(random.nextInt(PEOPLE.size())))
                            .limit(1 + random.nextInt(4))
                            .toList())
                    .requestedItems(items(random))
                    .build();
        }
        return request.requestedForWithRequestedItems(List.of(
                        IdentityWithItems.builder()
                                .identityId(IdentityId.of("ada"))
                                .requestedItems(items(random))
                                .build(),
                        IdentityWithItems.builder()
                                .identityId(IdentityId.of("robot"))
                                .identityType(IdentityType.MACHINE)
                                .requestedItems(items(random))
                                .build()))
                .build();
    }

    private static List<RequestedItem> items(Random random) {
        List<RequestedItem> items = new ArrayList<>();
        List<RequestedItem> kinds = new ArrayList<>(differentItems());
        kinds.add(PLAIN);
        for (int row = 0; row < 3; row++) {
            items.addAll(Collections.nCopies(1 + random.nextInt(3), kinds.get(random.nextInt(kinds.size()))));
        }
        return items;
    }
}

package dev.latchkey.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What comes in collections says what the words for one say one after the other. */
class CollectionsTest {
    private static final Instant DATE = Instant.parse("2027-07-11T21:23:15Z");

    @Test
    void itemsOfAGrantComeFromCollections() {
        assertThat(AccessRequests.grant()
                        .roles(List.of("r1", "r2"))
                        .accessProfiles(List.of("p1"), item -> item.comment("Joins"))
                        .entitlements(List.of("e1", "e2"), item -> item.removeDate(DATE))
                        .forIdentity("i1")
                        .build())
                .isEqualTo(AccessRequests.grant()
                        .role("r1")
                        .role("r2")
                        .accessProfile("p1", item -> item.comment("Joins"))
                        .entitlement("e1", item -> item.removeDate(DATE))
                        .entitlement("e2", item -> item.removeDate(DATE))
                        .forIdentity("i1")
                        .build());
    }

    @Test
    void aModifyGivesItsDateToItemsFromCollectionsToo() {
        assertThat(AccessRequests.modify()
                        .removeDate(DATE)
                        .entitlements(List.of("e1", "e2"))
                        .accessProfiles(List.of("p1"))
                        .roles(List.of("r1"), item -> item.comment("Stays"))
                        .forIdentity("i1")
                        .build())
                .isEqualTo(AccessRequests.modify()
                        .removeDate(DATE)
                        .entitlement("e1")
                        .entitlement("e2")
                        .accessProfile("p1")
                        .role("r1", item -> item.comment("Stays"))
                        .forIdentity("i1")
                        .build());
    }

    @Test
    void eachIdentityOfACollectionGetsItsOwnItems() {
        assertThat(AccessRequests.grantPerIdentity()
                        .forEachIdentity(
                                List.of("i1", "i2"),
                                (id, items) -> items.role("r1", item -> item.onAccountNamed("s1", "CN=" + id)))
                        .forEachIdentity(List.of("i3"), (id, items) -> items.roles(List.of("r1", "r2")))
                        .build())
                .isEqualTo(AccessRequests.grantPerIdentity()
                        .forIdentity("i1")
                        .role("r1", item -> item.onAccountNamed("s1", "CN=i1"))
                        .forIdentity("i2")
                        .role("r1", item -> item.onAccountNamed("s1", "CN=i2"))
                        .forIdentity("i3")
                        .role("r1")
                        .role("r2")
                        .build());
    }

    @Test
    void whatIsRevokedComesFromCollections() {
        assertThat(AccessRequests.revoke()
                        .roles(List.of("r1", "r2"), "Left")
                        .entitlement("e1", "Left")
                        .accessProfiles(List.of("p1", "p2"), "Left")
                        .forIdentity("i1")
                        .build())
                .isEqualTo(AccessRequests.revoke()
                        .role("r1", "Left")
                        .role("r2", "Left")
                        .entitlement("e1", "Left")
                        .accessProfile("p1", "Left")
                        .accessProfile("p2", "Left")
                        .forIdentity("i1")
                        .build());
    }

    @Test
    void entitlementsOfAMachineComeFromCollections() {
        assertThat(AccessRequests.forMachine("m1")
                        .grant()
                        .entitlements(List.of("e1", "e2"), item -> item.onAccountNamed("s1", "CN=backup"))
                        .build())
                .isEqualTo(AccessRequests.forMachine("m1")
                        .grant()
                        .entitlement("e1", item -> item.onAccountNamed("s1", "CN=backup"))
                        .entitlement("e2", item -> item.onAccountNamed("s1", "CN=backup"))
                        .build());
    }

    @Test
    void collectionsAreRefusedByTheWordThatTookThem() {
        List<String> many = IntStream.range(0, 26).mapToObj(i -> "e" + i).toList();

        assertRefused(
                () -> AccessRequests.grant().roles(List.of()), "roles(ids): the list is empty; name at least one");
        assertRefused(
                () -> AccessRequests.grant().role("r1").accessProfiles(List.of("p1", " ")),
                "accessProfiles(ids): the id is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.grant().entitlements(many),
                "entitlements(ids): 26 entitlements are named and one request takes at most 25; split the request");
        assertRefused(
                () -> AccessRequests.grant().roles(List.of("r1"), item -> item.comment(" ")),
                "comment(text): the comment is blank; give one, or leave the call out");
        assertRefused(
                () -> AccessRequests.revoke().roles(List.of("r1"), ""),
                "roles(ids, comment): the comment is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.grantPerIdentity().forEachIdentity(List.of(""), (id, items) -> items.role("r1")),
                "forEachIdentity(ids, items): the identity id is blank; it has to be there");
        assertRefused(
                () -> AccessRequests.forMachine("m1")
                        .grant()
                        .entitlements(List.of(), item -> item.onAccountNamed("s", "n")),
                "entitlements(ids, details): the list is empty; name at least one");
    }

    private static void assertRefused(ThrowingCallable sentence, String message) {
        assertThatIllegalArgumentException().isThrownBy(sentence).withMessage(message);
    }
}

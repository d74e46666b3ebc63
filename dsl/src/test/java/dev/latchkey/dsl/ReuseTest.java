package dev.latchkey.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.RequestedItem;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Half-built sentences are kept and finished twice; what one end says must not show in the other. */
class ReuseTest {
    private static final Instant DATE = Instant.parse("2027-07-11T21:23:15Z");

    @Test
    void aGrant() {
        FlatRequestBuilder<GrantItemOptions> starterKit = AccessRequests.grant().role("r1");

        AccessRequest one = starterKit.entitlement("e1").forIdentity("i1").build();
        AccessRequest other = starterKit.forIdentities("i2", "i3").build();

        assertThat(items(one)).containsExactly("r1", "e1");
        assertThat(items(other)).containsExactly("r1");
        assertThat(one.getRequestedFor()).containsExactly(IdentityId.of("i1"));
        assertThat(other.getRequestedFor()).containsExactly(IdentityId.of("i2"), IdentityId.of("i3"));
    }

    @Test
    void theBeginningOfAGrant() {
        ItemsStep<GrantItemOptions, FlatRequestBuilder<GrantItemOptions>> beginning = AccessRequests.grant();

        assertThat(items(beginning.role("r1").forIdentity("i1").build())).containsExactly("r1");
        assertThat(items(beginning.role("r2").forIdentity("i1").build())).containsExactly("r2");
    }

    @Test
    void anItem() {
        AccessRequests.grant()
                .role("r1", item -> {
                    GrantItemOptions commented = item.comment("Joins");
                    GrantItemOptions later = commented.startDate(DATE);
                    assertThat(later.getItem().getComment()).isEqualTo("Joins");
                    assertThat(commented.getItem().getStartDate()).isNull();
                    assertThat(item.getItem().getComment()).isNull();
                    return later;
                })
                .forIdentity("i1")
                .build();
    }

    @Test
    void aFinishedSentence() {
        RequestBuilder finished = AccessRequests.grant().role("r1").forIdentity("i1");

        AccessRequest one = finished.metadata("ticket", "T-1").build();
        AccessRequest other = finished.metadata("ticket", "T-2").build();

        assertThat(one.getClientMetadata()).containsEntry("ticket", "T-1");
        assertThat(other.getClientMetadata()).containsEntry("ticket", "T-2");
        assertThat(finished.build().getClientMetadata()).isEmpty();
    }

    @Test
    void aGrantWithAccounts() {
        PerIdentityGrantBuilder first =
                AccessRequests.grantPerIdentity().forIdentity("i1").role("r1");
        ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder> second = first.forIdentity("i2");

        assertThat(nested(first.build())).containsExactly("i1: r1");
        assertThat(nested(first.role("r2").build())).containsExactly("i1: r1", "i1: r2");
        assertThat(nested(second.role("r3").build())).containsExactly("i1: r1", "i2: r3");
        assertThat(nested(second.role("r4").build())).containsExactly("i1: r1", "i2: r4");
    }

    @Test
    void aModify() {
        ItemsStep<PlainItemOptions, FlatRequestBuilder<PlainItemOptions>> dated =
                AccessRequests.modify().removeDate(DATE);

        assertThat(items(dated.role("r1").forIdentity("i1").build())).containsExactly("r1");
        assertThat(items(dated.role("r2").role("r3").forIdentity("i1").build())).containsExactly("r2", "r3");
    }

    @Test
    void aSentenceAboutAMachine() {
        MachineStep machine = AccessRequests.forMachine("m1");
        MachineRequestBuilder first = machine.grant().entitlement("e1", item -> item.onAccountNamed("s1", "n1"));
        EntitlementsStep<MachineRequestBuilder> second = first.forMachine("m2");

        assertThat(nested(first.build())).containsExactly("m1: e1");
        assertThat(nested(second.entitlement("e2", item -> item.onAccountNamed("s1", "n2"))
                        .build()))
                .containsExactly("m1: e1", "m2: e2");
        assertThat(nested(second.entitlement("e3", item -> item.onAccountNamed("s1", "n2"))
                        .build()))
                .containsExactly("m1: e1", "m2: e3");
        assertThat(nested(machine.revoke().entitlement("e4", "Gone").build())).containsExactly("m1: e4");
    }

    @Test
    void aRevoke() {
        RevokeBuilder first = AccessRequests.revoke().role("r1", "Left");
        RevokeWithEntitlementBuilder withEntitlement = first.entitlement("e1", "Left");

        assertThat(items(first.forIdentity("i1").build())).containsExactly("r1");
        assertThat(items(first.entitlement("e2", "Left").forIdentity("i1").build()))
                .containsExactly("r1", "e2");
        assertThat(items(withEntitlement.role("r2", "Left").forIdentity("i1").build()))
                .containsExactly("r1", "e1", "r2");
        assertThat(items(withEntitlement.forIdentity("i1").build())).containsExactly("r1", "e1");
    }

    @Test
    void aCancel() {
        CommentStep<CancelAccessRequest> cancel = AccessRequests.cancel("q1");

        assertThat(cancel.comment("Mistake").getComment()).isEqualTo("Mistake");
        assertThat(cancel.comment("Twice").getComment()).isEqualTo("Twice");
    }

    private static List<String> items(AccessRequest request) {
        return request.getRequestedItems().stream().map(RequestedItem::getId).toList();
    }

    private static List<String> nested(AccessRequest request) {
        return request.getRequestedForWithRequestedItems().stream()
                .flatMap(identity -> identity.getRequestedItems().stream()
                        .map(item -> identity.getIdentityId() + ": " + item.getId()))
                .toList();
    }
}

package dev.latchkey.validation.bean;

import static dev.latchkey.validation.bean.Requests.LEGAL;
import static dev.latchkey.validation.bean.Requests.PERSON;
import static dev.latchkey.validation.bean.Requests.ROLE;
import static dev.latchkey.validation.bean.Requests.grant;
import static dev.latchkey.validation.bean.Requests.grantUntil;
import static dev.latchkey.validation.bean.Validating.PLAIN;
import static dev.latchkey.validation.bean.Validating.build;
import static dev.latchkey.validation.bean.Validating.configure;
import static dev.latchkey.validation.bean.Validating.knowing;
import static dev.latchkey.validation.bean.Validating.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.fact.Subject;
import dev.latchkey.validation.rule.Limits;
import jakarta.validation.Configuration;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final AccessRequest REVOKE = AccessRequest.builder()
            .requestType(RequestType.REVOKE_ACCESS)
            .addRequestedFor(PERSON)
            .addRequestedItem(RequestedItem.builder()
                    .from(ROLE)
                    .comment("Left the audit team")
                    .build())
            .build();

    private static final String NOT_SELF = "body.requestedFor[0].<list element>: Nobody revokes their own access.";
    private static final String NOT_MANAGER = "body.requestedFor[0].<list element>:"
            + " Only the manager of an identity, or an administrator, revokes its access.";
    private static final String PAST = "body.requestedItems[0].removeDate: removeDate is in the future.";

    @Test
    void datesAreComparedWithTheClockOfTheValidator() {
        assertThat(PLAIN.validate(new Order(grantUntil("2026-11-21T00:00:01Z"))))
                .isEmpty();
        assertThat(told(PLAIN.validate(new Order(grantUntil("2026-11-21T00:00:00Z")))))
                .containsExactly(PAST);
    }

    @Test
    void theTimeOfOtherFactsDoesNotCount() {
        Facts longAgo = Facts.at(Instant.EPOCH);
        FactSource lazy = new FactSource() {
            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                return fact == Fact.NOW ? fact.cast(Instant.EPOCH) : null;
            }
        };

        assertThat(told(knowing(() -> longAgo).validate(new Order(grantUntil("2026-11-20T00:00:00Z")))))
                .containsExactly(PAST);
        assertThat(told(knowing(() -> lazy).validate(new Order(grantUntil("2026-11-20T00:00:00Z")))))
                .containsExactly(PAST);
    }

    @Test
    void withoutFactsNothingIsGuessed() {
        assertThat(PLAIN.validate(new Order(REVOKE))).isEmpty();
    }

    @Test
    void factsDecide() {
        assertThat(told(knowing(() -> askedBy(PERSON)).validate(new Order(REVOKE))))
                .contains(NOT_SELF);
    }

    @Test
    void aSourceIsAskedLikeFacts() {
        FactSource source = new FactSource() {
            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                return fact == Fact.REQUESTER ? fact.cast(requester(PERSON)) : null;
            }
        };

        assertThat(told(knowing(() -> source).validate(new Order(REVOKE)))).containsExactly(NOT_SELF);
    }

    @Test
    void theSupplierIsAskedForEachBody() {
        AtomicReference<Facts> current = new AtomicReference<>(askedBy(PERSON));
        Validator validator = knowing(current::get);
        assertThat(told(validator.validate(new Order(REVOKE)))).contains(NOT_SELF);

        current.set(askedBy(IdentityId.of("2c9180867b50d088017b554662fb281e")).toBuilder()
                .put(Fact.MANAGER_OF, Set.of(IdentityId.of("another")))
                .build());
        assertThat(told(validator.validate(new Order(REVOKE)))).containsExactly(NOT_MANAGER);
    }

    @Test
    void aTenantHasLimitsOfItsOwn() {
        Limits observed = Limits.builder()
                .entitlements(1)
                .asOf(LocalDate.of(2026, 11, 21))
                .build();
        Configuration<?> configuration = configure();
        Validator validator = build(configuration.constraintValidatorFactory(new PreflightedValidatorFactory(
                configuration.getDefaultConstraintValidatorFactory(),
                apiVersion -> Preflight.of(apiVersion, observed),
                Facts::none)));
        RequestedItem entitlement = RequestedItem.builder()
                .type(ItemType.ENTITLEMENT)
                .id("2c91808874ff91550175097daaec161c")
                .build();
        AccessRequest two = grant(
                entitlement,
                RequestedItem.builder().from(entitlement).id("another").build());

        assertThat(PLAIN.validate(new Order(two))).isEmpty();
        assertThat(told(validator.validate(new Order(two))))
                .containsExactly("body.requestedItems: One request asks for at most 25 entitlements;"
                        + " the nested shape counts each entitlement once.");
    }

    @Test
    void otherConstraintsKeepTheirValidators() {
        assertThat(told(knowing(Facts::none).validate(new Complete(LEGAL, " "))))
                .containsExactly("by: must not be blank");
    }

    @Test
    void aSourceAtAnotherMomentPassesEveryOtherQuestionOn() {
        List<Fact<?>> asked = new ArrayList<>();
        FactSource source = new FactSource() {
            @Override
            public <T> @Nullable T find(Fact<T> fact, Subject subject) {
                asked.add(fact);
                return null;
            }
        };
        FactSource timed = TimedFacts.at(Instant.EPOCH, source);

        Fact.all().forEach(fact -> timed.find(fact, Subject.NONE));

        assertThat(timed.get(Fact.NOW)).isEqualTo(Instant.EPOCH);
        assertThat(asked)
                .containsExactlyElementsOf(Fact.all().subList(1, Fact.all().size()));
    }

    private static Facts askedBy(IdentityId requester) {
        return Facts.builder().put(Fact.REQUESTER, requester(requester)).build();
    }

    private static Requester requester(IdentityId id) {
        return Requester.builder().id(id).authority(Authority.USER).build();
    }

    private record Order(@Preflighted AccessRequest body) {}

    private record Complete(
            @Preflighted AccessRequest body, @NotBlank String by) {}
}

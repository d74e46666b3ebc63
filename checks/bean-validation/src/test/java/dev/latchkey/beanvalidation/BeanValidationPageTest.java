package dev.latchkey.beanvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.bean.Preflighted;
import dev.latchkey.validation.bean.PreflightedValidatorFactory;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Requester;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;

class BeanValidationPageTest {
    private final Validator validator =
            Validation.byDefaultProvider().configure().buildValidatorFactory().getValidator();

    private final AccessRequest revoke = AccessRequest.builder()
            .requestType(RequestType.REVOKE_ACCESS)
            .addRequestedFor(IdentityId.of("me"))
            .addRequestedItem(RequestedItem.builder()
                    .type(ItemType.ROLE)
                    .id("2c9180835d2e5168015d32f890ca1581")
                    .build())
            .build();

    @Test
    void aViolationKnowsItsPlaceItsMessageAndItsFinding() {
        Set<ConstraintViolation<Order>> violations = validator.validate(new Order(revoke));
        ConstraintViolation<Order> violation = violations.iterator().next();
        violation.getPropertyPath(); // request.requestedItems[0]
        violation.getMessage(); // Every item of a revoke has a comment.

        assertThat(violations).hasSize(1);
        assertThat(violation.getPropertyPath()).hasToString("request.requestedItems[0]");
        assertThat(violation.getMessage()).isEqualTo("Every item of a revoke has a comment.");

        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = detailed.getDynamicPayload(Finding.class);

        assertThat(finding.getRule().getId()).isEqualTo("revoke-comment");
    }

    @Test
    void eachElementOfAListIsChecked() {
        assertThat(validator.validate(new Batch(List.of(revoke, revoke)))).hasSize(2);
    }

    @Test
    void aQuestionAboutAccountsNeedsNoComment() {
        assertThat(validator.validate(new Question(revoke))).isEmpty();
    }

    @Test
    void levelsAreValidatedApart() {
        Draft draft = new Draft(AccessRequest.builder()
                .from(revoke)
                .requestType(RequestType.GRANT_ACCESS)
                .addRequestedFor(IdentityId.of("me"))
                .build());

        assertThat(validator.validate(draft)).isEmpty();
        assertThat(validator.validate(draft, Default.class, Preflighted.Warnings.class))
                .hasSize(1);
    }

    @Test
    void factsComeThroughTheFactory() {
        Facts facts = Facts.builder()
                .put(
                        Fact.REQUESTER,
                        Requester.builder()
                                .id(IdentityId.of("me"))
                                .authority(Authority.USER)
                                .build())
                .build();

        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        configuration.constraintValidatorFactory(
                new PreflightedValidatorFactory(configuration.getDefaultConstraintValidatorFactory(), () -> facts));
        Validator knowing = configuration.buildValidatorFactory().getValidator();

        assertThat(knowing.validate(new Order(revoke)))
                .extracting(ConstraintViolation::getMessage)
                .contains("Nobody revokes their own access.");
    }

    record Order(@Preflighted AccessRequest request) {}

    record Batch(List<@Preflighted(apiVersion = ApiVersion.V2024) AccessRequest> requests) {}

    record Question(
            @Preflighted(operation = Operation.ACCOUNTS_SELECTION)
            AccessRequest request) {}

    record Draft(
            @Preflighted @Preflighted(groups = Preflighted.Warnings.class)
            AccessRequest request) {}
}

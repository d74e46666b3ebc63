package dev.latchkey.beanvalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.bean.Preflighted;
import dev.latchkey.validation.bean.PreflightedValidatorFactory;
import dev.latchkey.validation.fact.Facts;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs with Apache BVal, and without Hibernate Validator on the class path. */
class AnotherProviderTest {
    private static final AccessRequest SILENT_REVOKE = AccessRequest.builder()
            .requestType(RequestType.REVOKE_ACCESS)
            .addRequestedFor(IdentityId.of("2c918084660f45d6016617daa9210584"))
            .addRequestedItem(RequestedItem.builder()
                    .type(ItemType.ROLE)
                    .id("2c9180835d2e5168015d32f890ca1581")
                    .build())
            .build();

    private final Validator validator = validator();

    @Test
    void hibernateValidatorIsNotThere() {
        assertThatThrownBy(() -> Class.forName("org.hibernate.validator.HibernateValidator"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(validator.getClass().getName()).startsWith("org.apache.bval.");
    }

    @Test
    void theSentenceOfTheRuleIsTold() {
        assertThat(told(validator.validate(new Order(SILENT_REVOKE))))
                .containsExactly("request.requestedItems[0]: Every item of a revoke has a comment.");
    }

    @Test
    void missingFactsAreTold() {
        assertThat(told(validator.validate(new Order(SILENT_REVOKE), Preflighted.Undetermined.class)))
                .contains("request: Nobody revokes their own access." + " (Cannot tell without: requester.)");
    }

    @Test
    void aDeclarationHasItsOwnWords() {
        assertThat(told(validator.validate(new Worded(SILENT_REVOKE))))
                .containsExactly("request.requestedItems[0]: not like this");
    }

    private static Validator validator() {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        return configuration
                .constraintValidatorFactory(new PreflightedValidatorFactory(
                        configuration.getDefaultConstraintValidatorFactory(), Facts::none))
                .buildValidatorFactory()
                .getValidator();
    }

    private static List<String> told(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    /** BVal knows no records. */
    static class Order {
        @Preflighted
        @Preflighted(groups = Preflighted.Undetermined.class)
        private final AccessRequest request;

        Order(AccessRequest request) {
            this.request = request;
        }

        AccessRequest request() {
            return request;
        }
    }

    static class Worded {
        @Preflighted(message = "not like this")
        private final AccessRequest request;

        Worded(AccessRequest request) {
            this.request = request;
        }

        AccessRequest request() {
            return request;
        }
    }
}

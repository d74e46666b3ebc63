package dev.latchkey.validation.bean;

import static dev.latchkey.validation.bean.Requests.LEGAL;
import static dev.latchkey.validation.bean.Requests.SILENT_REVOKE;
import static dev.latchkey.validation.bean.Validating.PLAIN;
import static dev.latchkey.validation.bean.Validating.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.request.AccessRequest;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhereItStandsTest {
    private static final String COMPLAINT = "requestedItems[0]: Every item of a revoke has a comment.";

    private final ExecutableValidator executables = PLAIN.forExecutables();

    @Test
    void aFieldIsPreflighted() {
        assertThat(told(PLAIN.validate(new Order(SILENT_REVOKE)))).containsExactly("request." + COMPLAINT);
    }

    @Test
    void aLegalBodyIsValid() {
        assertThat(PLAIN.validate(new Order(LEGAL))).isEmpty();
    }

    @Test
    void noBodyIsValid() {
        assertThat(PLAIN.validate(new Order(null))).isEmpty();
    }

    @Test
    void aParameterIsPreflighted() throws NoSuchMethodException {
        Method submit = Desk.class.getMethod("submit", AccessRequest.class);

        assertThat(told(executables.validateParameters(new Desk(), submit, new Object[] {SILENT_REVOKE})))
                .containsExactly("submit.body." + COMPLAINT);
    }

    @Test
    void aReturnValueIsPreflighted() throws NoSuchMethodException {
        Method draft = Desk.class.getMethod("draft");

        assertThat(told(executables.validateReturnValue(new Desk(), draft, SILENT_REVOKE)))
                .containsExactly("draft.<return value>." + COMPLAINT);
    }

    @Test
    void elementsOfContainersArePreflighted() {
        Batch batch =
                new Batch(List.of(LEGAL, SILENT_REVOKE), Map.of("later", SILENT_REVOKE), Optional.of(SILENT_REVOKE));

        assertThat(told(PLAIN.validate(batch)))
                .containsExactly(
                        "byName[later].<map value>." + COMPLAINT,
                        "maybe." + COMPLAINT,
                        "requests[1].<list element>." + COMPLAINT);
    }

    @Test
    void aConstraintOfTheApplicationCanBeComposedOfIt() {
        assertThat(told(PLAIN.validate(new Composed(SILENT_REVOKE)))).containsExactly("request." + COMPLAINT);
    }

    @Test
    void whatIsNoBodyIsAMistakeInTheProgram() {
        assertThatThrownBy(() -> PLAIN.validate(new Mistake("text")))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage("@Preflighted checks AccessRequest, CancelAccessRequest, BulkCancelAccessRequest,"
                        + " CloseAccessRequest, BulkApproveAccessRequest, Comment, ForwardApproval, AccessRequestConfig,"
                        + " AccessRequestConfigV2, StatusQuery, ApprovalQuery, ApprovalSummaryQuery;"
                        + " it cannot check java.lang.String");
    }

    private record Order(@Preflighted @Nullable AccessRequest request) {}

    private record Batch(
            List<@Preflighted AccessRequest> requests,
            Map<String, @Preflighted AccessRequest> byName,
            Optional<@Preflighted AccessRequest> maybe) {}

    private record Mistake(@Preflighted String text) {}

    private record Composed(@ForMe AccessRequest request) {}

    @Preflighted
    @Constraint(validatedBy = {})
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface ForMe {
        String message() default "not for me";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Takes and gives requests. */
    public static class Desk {
        /** Takes one. */
        public void submit(@Preflighted AccessRequest body) {}

        /** Gives one. */
        @Preflighted
        public AccessRequest draft() {
            return SILENT_REVOKE;
        }
    }
}

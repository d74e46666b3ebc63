package dev.latchkey.validation.bean;

import static dev.latchkey.validation.bean.Requests.SILENT_REVOKE;
import static dev.latchkey.validation.bean.Validating.PLAIN;
import static dev.latchkey.validation.bean.Validating.by;
import static dev.latchkey.validation.bean.Validating.in;
import static dev.latchkey.validation.bean.Validating.inLocale;
import static dev.latchkey.validation.bean.Validating.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final CancelAccessRequest SILENT_CANCEL = CancelAccessRequest.builder()
            .accountActivityId(AccessRequestId.of("2c9180835d2e5168015d32f890ca1581"))
            .build();

    private final Order revoke = new Order(SILENT_REVOKE);

    @Test
    void englishIsSpokenUnlessAskedOtherwise() {
        assertThat(told(in(Locale.FRENCH).validate(revoke)))
                .containsExactly("body.requestedItems[0]: Every item of a revoke has a comment.");
    }

    @Test
    void germanIsSpoken() {
        assertThat(told(in(Locale.GERMANY).validate(revoke)))
                .containsExactly("body.requestedItems[0]: Jedes Element eines Entzugs hat einen Kommentar.");
    }

    @Test
    void englishIsSpokenToThoseWhoAskForItOnAGermanMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(told(in(Locale.ENGLISH).validate(revoke)))
                    .containsExactly("body.requestedItems[0]: Every item of a revoke has a comment.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theExpressionLanguageMakesNoDifference() {
        Validator withExpressions = by(inLocale(Locale.GERMAN, new ResourceBundleMessageInterpolator()));

        assertThat(told(withExpressions.validate(revoke)))
                .containsExactly("body.requestedItems[0]: Jedes Element eines Entzugs hat einen Kommentar.");
    }

    @Test
    void anApplicationSaysARuleInItsOwnWords() {
        assertThat(told(PLAIN.validate(new Order(SILENT_CANCEL))))
                .containsExactly("body: Please say why you cancel. (cancel-comment, error:"
                        + " a comment is missing. Say in comment why the request is cancelled.)");
    }

    @Test
    void aDeclarationSaysAllRulesInItsOwnWords() {
        assertThat(told(PLAIN.validate(new Worded(SILENT_REVOKE))))
                .containsExactly("body.requestedItems[0]: v1 /requestedItems/0: an item of a revoke needs a comment");
    }

    @Test
    void aDeclarationNamesAMessageOfTheApplication() {
        assertThat(told(PLAIN.validate(new Named(SILENT_REVOKE))))
                .containsExactly("body.requestedItems[0]: Not like this: revoke-comment");
    }

    private record Order(@Preflighted Object body) {}

    private record Worded(
            @Preflighted(message = "{apiVersion} {pointer}: {detail}")
            AccessRequest body) {}

    private record Named(
            @Preflighted(message = "{com.example.not-like-this}")
            AccessRequest body) {}
}

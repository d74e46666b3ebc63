package dev.latchkey.validation.bean;

import static dev.latchkey.validation.bean.Requests.LEGAL;
import static dev.latchkey.validation.bean.Requests.ROLE;
import static dev.latchkey.validation.bean.Requests.grant;
import static dev.latchkey.validation.bean.Validating.PLAIN;
import static dev.latchkey.validation.bean.Validating.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import jakarta.validation.UnexpectedTypeException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodiesTest {

    @ParameterizedTest
    @MethodSource("bodyTypes")
    void everyBodyThatIsCheckedCanBePreflighted(BodyType<?> type) {
        Object body = DocumentReader.read(type, "{}").getBody();

        assertThat(Body.of(body, List.of(type.getOperation())).bodyType()).isSameAs(type);
        assertThat(PLAIN.validate(new Any(body))).isNotEmpty();
    }

    @Test
    void anAccessRequestIsForCreateUnlessSaidOtherwise() {
        AccessRequest request = grant(IntStream.range(0, 26)
                .mapToObj(
                        i -> RequestedItem.builder().from(ROLE).id("role-" + i).build())
                .toArray(RequestedItem[]::new));

        assertThat(PLAIN.validate(new Any(request))).isEmpty();
        assertThat(told(PLAIN.validate(new Question(request))))
                .containsExactly("body.requestedItems: One accounts selection is about at most 25 items.");
    }

    @Test
    void theEditionIsV1UnlessSaidOtherwise() {
        CloseAccessRequest close = DocumentReader.read(BodyType.CLOSE, "{\"accessRequestIds\":[\"1\"]}")
                .getBody();

        assertThat(PLAIN.validate(new Any(close))).isEmpty();
        assertThat(told(PLAIN.validate(new Early(close)))).containsExactly("body: The edition offers the operation.");
        assertThat(ApiEdition.DEFAULT).isEqualTo(ApiEdition.V1);
    }

    @Test
    void aBodyOfAnotherOperationIsAMistakeInTheProgram() {
        assertThatThrownBy(() -> PLAIN.validate(new Mistake(LEGAL)))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage("@Preflighted is to check the body of cancel, which "
                        + LEGAL.getClass().getName() + " is not");
    }

    static Stream<BodyType<?>> bodyTypes() {
        return BodyType.all().stream();
    }

    private record Any(@Preflighted Object body) {}

    private record Question(
            @Preflighted(operation = Operation.ACCOUNTS_SELECTION)
            AccessRequest body) {}

    private record Early(
            @Preflighted(edition = ApiEdition.V3) CloseAccessRequest body) {}

    private record Mistake(
            @Preflighted(operation = Operation.CANCEL) AccessRequest body) {}
}

package dev.latchkey.validation.bean;

import static dev.latchkey.validation.bean.Requests.LEGAL;
import static dev.latchkey.validation.bean.Requests.ROLE;
import static dev.latchkey.validation.bean.Requests.grant;
import static dev.latchkey.validation.bean.Validating.PLAIN;
import static dev.latchkey.validation.bean.Validating.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.model.Comment;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.groups.Default;
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
    }

    @ParameterizedTest
    @MethodSource("bodyTypes")
    void everyBodyIsHeldToRules(BodyType<?> type) {
        Object body = DocumentReader.read(type, "{\"made-up\":1}").getBody();

        assertThat(told(PLAIN.validate(new Strict(body))))
                .contains("body.unknownFields[made-up].<map value>:"
                        + " A field that the documents do not have is ignored by the server.");
    }

    @Test
    void aCommentIsForApprovingUnlessSaidOtherwise() {
        Comment silent = Comment.builder().build();

        assertThat(PLAIN.validate(new Lacking(silent))).isEmpty();
        assertThat(told(PLAIN.validate(new Rejection(silent))))
                .containsExactly("body: A rejection has a comment where the item is set up to require one."
                        + " (Cannot tell without: item-config.)");
    }

    @Test
    void aQueryIsForTheFirstListThatTakesIt() {
        StatusQuery query = StatusQuery.builder().limit(251).build();

        assertThat(Body.of(query, List.of()).bodyType()).isSameAs(BodyType.STATUS);
        assertThat(told(PLAIN.validate(new Any(query))))
                .containsExactly("body.limit: A page has 0 to 250 rows and starts at 0 or later.");
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
    void theApiVersionIsV1UnlessSaidOtherwise() {
        CloseAccessRequest close = DocumentReader.read(BodyType.CLOSE, "{\"accessRequestIds\":[\"1\"]}")
                .getBody();

        assertThat(PLAIN.validate(new Any(close))).isEmpty();
        assertThat(told(PLAIN.validate(new Early(close))))
                .containsExactly("body: The API version offers the operation.");
        assertThat(ApiVersion.DEFAULT).isEqualTo(ApiVersion.V1);
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

    private record Strict(
            @Preflighted(groups = {Default.class, Preflighted.Warnings.class})
            Object body) {}

    private record Lacking(
            @Preflighted(groups = {Default.class, Preflighted.Undetermined.class})
            Object body) {}

    private record Rejection(
            @Preflighted(
                    operation = Operation.REJECT,
                    groups = {Default.class, Preflighted.Undetermined.class})
            Comment body) {}

    private record Question(
            @Preflighted(operation = Operation.ACCOUNTS_SELECTION)
            AccessRequest body) {}

    private record Early(
            @Preflighted(apiVersion = ApiVersion.V3) CloseAccessRequest body) {}

    private record Mistake(
            @Preflighted(operation = Operation.CANCEL) AccessRequest body) {}
}

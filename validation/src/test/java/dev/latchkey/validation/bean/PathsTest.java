package dev.latchkey.validation.bean;

import static dev.latchkey.validation.bean.Requests.LEGAL;
import static dev.latchkey.validation.bean.Requests.PERSON;
import static dev.latchkey.validation.bean.Requests.ROLE;
import static dev.latchkey.validation.bean.Requests.grant;
import static dev.latchkey.validation.bean.Requests.nested;
import static dev.latchkey.validation.bean.Validating.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.StringNode;

class PathsTest {

    @Test
    void theBodyAsAWholeIsTheAnnotatedElement() {
        assertThat(paths(AccessRequest.builder().build())).containsExactly("body");
    }

    @Test
    void aPropertyOfAnItemOfTheFlatShape() {
        RequestedItem nameless = RequestedItem.builder().from(ROLE).id(" ").build();

        assertThat(paths(grant(ROLE, nameless))).containsExactly("body.requestedItems[1].id");
    }

    @Test
    void anItemThatLacksSomething() {
        assertThat(paths(grant(ROLE, RequestedItem.builder().type(ItemType.ROLE).build())))
                .containsExactly("body.requestedItems[1]");
    }

    @Test
    void anElementOfAListOfIds() {
        AccessRequest request = AccessRequest.builder()
                .from(LEGAL)
                .addRequestedFor(IdentityId.of(""))
                .build();

        assertThat(paths(request)).containsExactly("body.requestedFor[1].<list element>");
        assertThat(paths(BulkCancelAccessRequest.builder()
                        .addAccessRequestId(AccessRequestId.of(" "))
                        .comment("Wrong batch")
                        .build()))
                .containsExactly("body.accessRequestIds[0].<list element>");
    }

    @Test
    void theNestedShapeDownToTheSelectedAccount() {
        IdentityWithItems legal = IdentityWithItems.builder()
                .identityId(PERSON)
                .addRequestedItem(ROLE)
                .build();
        IdentityWithItems nameless = IdentityWithItems.builder()
                .identityId(IdentityId.of(""))
                .addRequestedItem(RequestedItem.builder()
                        .from(ROLE)
                        .addAccountSelection(AccountSelection.builder()
                                .sourceId("source")
                                .addAccount(SelectedAccount.builder().build())
                                .build())
                        .build())
                .build();

        assertThat(paths(nested(legal, nameless)))
                .containsExactly(
                        "body.requestedForWithRequestedItems[1].identityId",
                        "body.requestedForWithRequestedItems[1].requestedItems[0].accountSelection[0].accounts[0]");
    }

    @Test
    void aParameterOfAQueryIsThePropertyAndNotItsNameInTheQuery() {
        StatusQuery query = StatusQuery.builder()
                .regardingIdentity(PERSON)
                .requestedFor(PERSON)
                .build();

        assertThat(paths(query)).containsExactly("body.regardingIdentity");
    }

    @Test
    void aConfigurationDownToTheFallbackApprover() {
        AccessRequestConfig config = AccessRequestConfig.builder()
                .approvalReminderAndEscalationConfig(ApprovalReminderAndEscalationConfig.builder()
                        .fallbackApproverRef(FallbackApprover.builder()
                                .type(ReferenceType.ROLE)
                                .build())
                        .build())
                .build();

        assertThat(paths(config)).containsExactly("body.approvalReminderAndEscalationConfig.fallbackApproverRef.type");
    }

    @Test
    void aFieldThatTheModelDoesNotKnowIsFoundAmongTheUnknownOnes() {
        AccessRequest request = grant(RequestedItem.builder()
                .from(ROLE)
                .putUnknownField("a/b~c", StringNode.valueOf("x"))
                .build());
        Set<ConstraintViolation<Strict>> violations = PLAIN.validate(new Strict(request));

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("body.requestedItems[0].unknownFields[a/b~c].<map value>");
    }

    @Test
    void nodesAreOfTheKindsThatCascadedValidationHas() {
        AccessRequest request = AccessRequest.builder()
                .from(grant(RequestedItem.builder().type(ItemType.ROLE).build()))
                .addRequestedFor(IdentityId.of(""))
                .build();

        assertThat(PLAIN.validate(new Order(request)))
                .extracting(violation -> kinds(violation.getPropertyPath()))
                .containsExactlyInAnyOrder(
                        List.of(ElementKind.PROPERTY, ElementKind.PROPERTY, ElementKind.BEAN),
                        List.of(ElementKind.PROPERTY, ElementKind.PROPERTY, ElementKind.CONTAINER_ELEMENT));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/requestedItems, requestedItems",
        "/clientMetadata, clientMetadata",
        "/clientMetadata/team, clientMetadata.team",
        "/requestedItems/0/clientMetadata/0, requestedItems.0 clientMetadata.0",
        "/clientMetadata/a~1b~01, clientMetadata.a/b~1",
        "/identityType, unknownFields.identityType",
        "/class, unknownFields.class",
        "/unknownFields, unknownFields.unknownFields",
        "/made/up/0, unknownFields.made",
        "/requestType/deeper, requestType",
    })
    void aPointerBecomesSteps(String pointer, String steps) {
        assertThat(String.join(
                        " ",
                        PropertyPath.of(AccessRequest.class, pointer).steps().stream()
                                .map(PathsTest::text)
                                .toList()))
                .isEqualTo(steps);
    }

    private static String text(PropertyStep step) {
        Object at = step.index() != null ? step.index() : step.key();
        return at == null ? step.name() : step.name() + "." + at;
    }

    private static List<String> paths(Object body) {
        return PLAIN.validate(new Order(body)).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    private static List<ElementKind> kinds(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path.Node::getKind)
                .toList();
    }

    private record Order(@Preflighted Object body) {}

    private record Strict(
            @Preflighted(groups = {Default.class, Preflighted.Warnings.class})
            Object body) {}
}

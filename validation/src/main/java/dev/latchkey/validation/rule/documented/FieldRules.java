package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.ACCOUNTS_SELECTION;
import static dev.latchkey.model.version.Operation.APPROVAL_SUMMARY;
import static dev.latchkey.model.version.Operation.APPROVE;
import static dev.latchkey.model.version.Operation.CREATE;
import static dev.latchkey.model.version.Operation.REJECT;
import static dev.latchkey.model.version.Operation.SET_CONFIG_1;
import static dev.latchkey.model.version.Operation.SET_CONFIG_2;
import static dev.latchkey.model.version.RequestFeature.FORM_INSTANCE;
import static dev.latchkey.model.version.RequestFeature.IDENTITY_TYPE;
import static dev.latchkey.model.version.RequestFeature.NESTED_ASSIGNMENT_ID;
import static dev.latchkey.model.version.RequestFeature.NESTED_NATIVE_IDENTITY;
import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.OBSERVED;
import static dev.latchkey.validation.rule.Citation.Document.REQUEST_MODEL;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Rule.warning;

import dev.latchkey.model.IdentityType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Trait;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules about single fields wherever they stand: how they are written, and whether the API version has them. */
final class FieldRules {
    private static final Rule DATE_TIME_FORMAT = error("date-time-format")
            .on(CREATE, ACCOUNTS_SELECTION, APPROVE, REJECT, APPROVAL_SUMMARY)
            .cites(API_DESCRIPTION, "AccessRequestItem.startDate, AccessRequestItem.removeDate")
            .cites(OBSERVED, "")
            .reason("startDate, removeDate and every other date is an ISO 8601 date-time with a zone.")
            .hint("Write for example 2027-01-15T21:22:23Z, or leave the key out.")
            .unsafeFix("Leave the blank date out.", Changes.leaveOutBlank())
            .unsafeFix("Write the seconds.", Changes.writeSeconds())
            .unsafeFix("Read the date as one in UTC.", Changes.completeDateTime())
            .build();

    private static final Rule DATE_UTC = warning("date-utc")
            .on(CREATE, ACCOUNTS_SELECTION)
            .onlyWith(Trait.START_DATE, Trait.REMOVE_DATE)
            .cites(V2024_OPERATIONS, "create-access-request")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .reason("startDate and removeDate are in UTC.")
            .hint("Write the same moment with Z.")
            .eachItem((item, identity, context) -> {
                utc("/startDate", item.getStartDate(), context);
                utc("/removeDate", item.getRemoveDate(), context);
            })
            .safeFix("Write the same moment with Z.", Changes.toUtc())
            .build();

    private static final Rule METADATA_STRINGS = error("metadata-strings")
            .on(CREATE, ACCOUNTS_SELECTION)
            .cites(REQUEST_MODEL, "client_metadata")
            .cites(API_DESCRIPTION, "AccessRequest.clientMetadata")
            .reason("The values of clientMetadata are strings.")
            .hint("Put the value in quotes.")
            .unsafeFix("Leave the null out.", Changes.leaveOutNull())
            .unsafeFix("Put the value in quotes.", Changes.takeSuggestion())
            .build();

    private static final Rule UNKNOWN_FIELD = warning("unknown-field")
            .on(CREATE, Operation.values())
            .onlyWith(Trait.UNKNOWN_FIELD, Trait.RARE_FIELD)
            .cites(API_DESCRIPTION, "AccessRequest and its parts, the other bodies, and the parameters of lists")
            .reason("A field that the documents do not have is ignored by the server.")
            .hint("Check the spelling and the place of the key, or remove it.")
            .request((request, context) -> unknownInBody(request, context))
            .body((body, context) -> unknownInBody(body, context))
            .unsafeFix("Leave the empty field out.", Changes.leaveOutEmpty())
            .unsafeFix("Write the key as it is documented.", Changes.renameKey())
            .build();

    private static final Rule FIELD_NOT_IN_EDITION = error("field-not-in-edition")
            .on(CREATE, ACCOUNTS_SELECTION, SET_CONFIG_1, SET_CONFIG_2)
            .onlyWith(Trait.IDENTITY_TYPE, Trait.RARE_FIELD)
            .cites(REQUEST_MODEL, "native_identity, assignment_id")
            .cites(V1_OPERATIONS, "create-access-request-v1")
            .cites(API_DESCRIPTION, "AccessRequest and its parts")
            .reason("A request only uses fields and values that its API version documents.")
            .hint("Remove it, use a documented value, or use an API version that has it.")
            .eachIdentity((identity, context) -> identityType(identity.getIdentityType(), context))
            .eachItem((item, identity, context) -> {
                boolean nested = identity != null;
                if (item.getFormInstanceId() != null && !context.getApiVersion().offers(FORM_INSTANCE)) {
                    context.violated("/formInstanceId", "formInstanceId" + notHere(FORM_INSTANCE, context));
                }
                if (nested
                        && item.getNativeIdentity() != null
                        && !context.getApiVersion().offers(NESTED_NATIVE_IDENTITY)) {
                    context.violated("/nativeIdentity", "nativeIdentity" + notHere(NESTED_NATIVE_IDENTITY, context));
                }
                if (nested
                        && item.getAssignmentId() != null
                        && !context.getApiVersion().offers(NESTED_ASSIGNMENT_ID)) {
                    context.violated(
                            "/assignmentId", "assignmentId" + notHere(NESTED_ASSIGNMENT_ID, context), Level.WARNING);
                }
            })
            .body((body, context) -> ConfigFields.notInApiVersion(body, context))
            .unsafeFix("Write the documented value.", Changes.takeSuggestion())
            .unsafeFix("Leave the field out.", Changes.leaveOutValue(IdentityType.HUMAN.getText()))
            .unsafeFix("Leave the field out.", Changes.leaveOutFlag())
            .build();

    static final List<Rule> ALL =
            List.of(DATE_TIME_FORMAT, DATE_UTC, METADATA_STRINGS, UNKNOWN_FIELD, FIELD_NOT_IN_EDITION);

    private FieldRules() {}

    private static void utc(String at, @Nullable OffsetDateTime date, CheckContext context) {
        if (date != null && !date.getOffset().equals(ZoneOffset.UTC)) {
            context.violated(at, "the date-time has the offset " + date.getOffset() + " instead of Z");
        }
    }

    /** Checks the type of an identity. An identity that is no machine is human, whether a server reads it or not. */
    private static void identityType(@Nullable Open<IdentityType> type, CheckContext context) {
        if (type != null && !context.getApiVersion().offers(IDENTITY_TYPE)) {
            context.violated(
                    "/identityType",
                    IDENTITY_TYPE.getJsonName() + " " + Spelling.shown(type.getText())
                            + notHere(IDENTITY_TYPE, context),
                    type == IdentityType.HUMAN ? Level.WARNING : Level.ERROR);
        }
    }

    private static String notHere(RequestFeature feature, CheckContext context) {
        return " is not in API version " + context.getApiVersion() + "; it exists in "
                + feature.getApiVersions().stream().map(ApiVersion::getText).collect(Collectors.joining(" and "));
    }

    @SuppressWarnings("unchecked") // a check is given the body of its operation
    private static void unknownInBody(Object body, CheckContext context) {
        BodyType<Object> type =
                (BodyType<Object>) BodyType.find(context.getOperation()).orElseThrow();
        if (!type.hasUnknownFields(body)) {
            return;
        }
        List<String> toldElsewhere = ConfigFields.ofOtherGeneration(context.getOperation());
        type.forEachUnknownField(body, (at, name, keys) -> {
            if (!at.isEmpty() || !toldElsewhere.contains(name)) {
                unknown(at, name, keys, context);
            }
        });
    }

    private static void unknown(String around, String name, List<String> keys, CheckContext context) {
        String at = around + "/" + name.replace("~", "~0").replace("/", "~1");
        Spelling.unknownValue(at, "the documents have no field \"" + name + "\" here", name, keys, context);
    }
}

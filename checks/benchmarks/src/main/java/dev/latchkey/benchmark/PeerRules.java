package dev.latchkey.benchmark;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;

/** The same handful of rules three times: present, not blank, known types, 25 entitlements, 10 identities, dates to come. */
final class PeerRules {
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 30, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> Clock.fixed(NOW.toInstant(), ZoneOffset.UTC))
            .buildValidatorFactory()
            .getValidator();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema("""
                    {
                      "type": "object",
                      "required": ["requestedFor", "requestedItems"],
                      "properties": {
                        "requestType": {"enum": ["GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS"]},
                        "requestedFor": {"type": "array", "minItems": 1, "maxItems": 10, "items": {"type": "string", "pattern": "\\\\S"}},
                        "requestedItems": {
                          "type": "array", "minItems": 1, "maxItems": 25,
                          "items": {
                            "type": "object",
                            "required": ["type", "id", "comment"],
                            "properties": {
                              "type": {"enum": ["ROLE", "ACCESS_PROFILE", "ENTITLEMENT"]},
                              "id": {"type": "string", "pattern": "\\\\S"},
                              "comment": {"type": "string", "pattern": "\\\\S"},
                              "removeDate": {"type": "string", "pattern": "^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}Z$"}
                            }
                          }
                        },
                        "clientMetadata": {"type": "object", "additionalProperties": {"type": "string"}}
                      }
                    }
                    """, InputFormat.JSON);

    boolean byHand(PeerRequest request) {
        if (request.requestedFor() == null || request.requestedFor().isEmpty() || request.requestedItems() == null) {
            return false;
        }
        for (String identity : request.requestedFor()) {
            if (identity == null || identity.isBlank()) {
                return false;
            }
        }
        int entitlements = 0;
        for (PeerRequest.Item item : request.requestedItems()) {
            if (item.type() == null || item.id() == null || item.id().isBlank()) {
                return false;
            }
            if (item.comment() == null || item.comment().isBlank()) {
                return false;
            }
            if (item.removeDate() != null && !item.removeDate().isAfter(NOW)) {
                return false;
            }
            entitlements += item.type() == PeerRequest.ItemKind.ENTITLEMENT ? 1 : 0;
        }
        return entitlements <= 25
                && (entitlements == 0 || request.requestedFor().size() <= 10);
    }

    boolean byBeanValidation(PeerRequest request) {
        return validator.validate(request).isEmpty();
    }

    boolean bySchema(JsonNode request) {
        return schema.validate(request).isEmpty();
    }
}

package dev.latchkey.validation.fact;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * The JSON form of item configurations: each alone, or as the API answers it for an entitlement, together with how it
 * is taken away, which facts do not need.
 */
@JacksonAnnotationsInside
@JsonDeserialize(contentUsing = ItemConfigs.Reader.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ItemConfigs {

    /** Reads one of them. The first key tells which form it is. */
    final class Reader extends StdDeserializer<EntitlementAccessRequestConfig> {
        private static final Set<String> ANSWER = Set.of("accessRequestConfig", "revocationRequestConfig");

        /** For Jackson. */
        public Reader() {
            super(EntitlementAccessRequestConfig.class);
        }

        @Override
        public EntitlementAccessRequestConfig deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.START_OBJECT)
                    || parser.nextToken() != JsonToken.PROPERTY_NAME
                    || !ANSWER.contains(parser.currentName())) {
                return context.readValue(parser, EntitlementAccessRequestConfig.class);
            }
            EntitlementAccessRequestConfig grants =
                    context.readValue(parser, EntitlementRequestConfig.class).getAccessRequestConfig();
            return grants == null ? EntitlementAccessRequestConfig.builder().build() : grants;
        }
    }
}

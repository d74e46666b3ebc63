package dev.latchkey.jackson2;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Mappers as applications have them. */
enum Mappers {
    PLAIN {
        @Override
        JsonMapper.Builder builder() {
            return JsonMapper.builder();
        }
    },
    SPRING_BOOT_3 {
        @Override
        JsonMapper.Builder builder() {
            return JsonMapper.builder()
                    .addModules(new JavaTimeModule(), new Jdk8Module())
                    .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
        }
    },
    /** Whatever could bend the model does: names, order, dates, enums. */
    OBSTINATE {
        @Override
        JsonMapper.Builder builder() {
            return JsonMapper.builder()
                    .addModules(new JavaTimeModule(), new Jdk8Module())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                    .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        }
    };

    abstract JsonMapper.Builder builder();

    ObjectMapper withModule() {
        return builder().addModule(new LatchkeyModule()).build();
    }

    ObjectMapper withoutModule() {
        return builder().build();
    }
}

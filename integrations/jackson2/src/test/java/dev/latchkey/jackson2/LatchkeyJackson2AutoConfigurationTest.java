package dev.latchkey.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.latchkey.model.request.AccessRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

class LatchkeyJackson2AutoConfigurationTest {
    @Test
    @SuppressWarnings({"deprecation", "removal"}) // what Spring before 7 has
    void aConverterThatSpringMakesItselfWritesTheModel() {
        MappingJackson2HttpMessageConverter converter = new MappingJackson2HttpMessageConverter(new ObjectMapper());
        assertThat(converter.canWrite(AccessRequest.class, MediaType.APPLICATION_JSON))
                .isFalse();

        new LatchkeyJackson2AutoConfiguration.ConvertersConfiguration().extendMessageConverters(List.of(converter));

        assertThat(converter.canWrite(AccessRequest.class, MediaType.APPLICATION_JSON))
                .isTrue();
    }
}

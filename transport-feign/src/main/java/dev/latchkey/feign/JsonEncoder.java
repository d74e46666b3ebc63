package dev.latchkey.feign;

import dev.latchkey.model.json.LatchkeyJson;
import feign.RequestTemplate;
import feign.codec.Encoder;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.ObjectWriter;

/** Writes a body directly as bytes, which avoids a copy as text. */
final class JsonEncoder implements Encoder {
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();

    @Override
    public void encode(Object body, Type type, RequestTemplate template) {
        template.body(write(body, type), null);
    }

    byte[] write(Object body, Type type) {
        return writers.computeIfAbsent((Class<?>) type, LatchkeyJson.mapper()::writerFor)
                .writeValueAsBytes(body);
    }
}

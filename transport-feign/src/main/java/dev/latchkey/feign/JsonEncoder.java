package dev.latchkey.feign;

import dev.latchkey.model.json.LatchkeyJson;
import feign.RequestTemplate;
import feign.codec.Encoder;
import java.lang.reflect.Type;

/** Writes a body as bytes at once; going through text would copy it. */
final class JsonEncoder implements Encoder {

    @Override
    public void encode(Object body, Type type, RequestTemplate template) {
        template.body(LatchkeyJson.mapper().writeValueAsBytes(body), null);
    }
}

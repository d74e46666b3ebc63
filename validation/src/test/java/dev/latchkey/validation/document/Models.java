package dev.latchkey.validation.document;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.Sample;

/** Models as Jackson binds them. */
final class Models {
    private Models() {}

    static AccessRequest read(String singleQuoted) {
        return LatchkeyJson.mapper().readValue(Sample.json(singleQuoted), AccessRequest.class);
    }
}

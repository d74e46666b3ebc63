package dev.latchkey.validation.law;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class AnyInputProperties {

    @Property(seed = "2611211")
    void bytesOfAnyKindAreToldApart(
            @ForAll("types") BodyType<?> type, @ForAll ApiVersion apiVersion, @ForAll byte[] bytes) {
        AnyInput.check(type, apiVersion, bytes);
    }

    @Property(seed = "2611212")
    void textOfAnyKindIsToldApart(
            @ForAll("types") BodyType<?> type, @ForAll ApiVersion apiVersion, @ForAll("scribbles") String text) {
        AnyInput.check(type, apiVersion, text);
    }

    @Property(seed = "2611213", edgeCases = EdgeCasesMode.NONE)
    void jsonOfAnyShapeIsToldApart(
            @ForAll("types") BodyType<?> type, @ForAll ApiVersion apiVersion, @ForAll("anything") String json) {
        AnyInput.check(type, apiVersion, json);
    }

    @Property(seed = "2611214", edgeCases = EdgeCasesMode.NONE)
    void requestsThatGoAstrayAreToldApart(@ForAll ApiVersion apiVersion, @ForAll("waywardRequests") String json) {
        AnyInput.check(BodyType.CREATE, apiVersion, json);
        AnyInput.check(BodyType.ACCOUNTS_SELECTION, apiVersion, json);
    }

    @Provide
    Arbitrary<BodyType<?>> types() {
        return Arbitraries.of(BodyType.all());
    }

    /** Text of the characters that JSON is made of, and a few that it is not. */
    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings()
                .withChars("{}[]\":,\\ \n\r\tu0123eE+-.truefalsnl\uFEFF\u0000\u00EB\uD83D")
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> anything() {
        return RequestJson.anything();
    }

    @Provide
    Arbitrary<String> waywardRequests() {
        return RequestJson.waywardRequests();
    }
}

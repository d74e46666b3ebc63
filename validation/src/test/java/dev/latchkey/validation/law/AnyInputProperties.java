package dev.latchkey.validation.law;

import dev.latchkey.model.edition.ApiEdition;
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
            @ForAll("types") BodyType<?> type, @ForAll ApiEdition edition, @ForAll byte[] bytes) {
        AnyInput.check(type, edition, bytes);
    }

    @Property(seed = "2611212")
    void textOfAnyKindIsToldApart(
            @ForAll("types") BodyType<?> type, @ForAll ApiEdition edition, @ForAll("scribbles") String text) {
        AnyInput.check(type, edition, text);
    }

    @Property(seed = "2611213", edgeCases = EdgeCasesMode.NONE)
    void jsonOfAnyShapeIsToldApart(
            @ForAll("types") BodyType<?> type, @ForAll ApiEdition edition, @ForAll("anything") String json) {
        AnyInput.check(type, edition, json);
    }

    @Property(seed = "2611214", edgeCases = EdgeCasesMode.NONE)
    void requestsThatGoAstrayAreToldApart(@ForAll ApiEdition edition, @ForAll("waywardRequests") String json) {
        AnyInput.check(BodyType.CREATE, edition, json);
        AnyInput.check(BodyType.ACCOUNTS_SELECTION, edition, json);
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

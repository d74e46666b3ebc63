package dev.latchkey.validation.law;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Valid bodies, damaged at every place in every simple way. */
final class MutationTest {
    private static final String FLAT = """
            {"requestType":"GRANT_ACCESS","requestedFor":["identity-1","Zo\u00EB"],
             "requestedItems":[{"type":"ROLE","id":"role-1","comment":"a \\"b\\"","clientMetadata":{"a":"1"},
              "startDate":"2027-01-15T21:22:23Z","removeDate":"2028-01-15T21:22:23.5Z"}],"x":[1.5e3,null,true]}
            """;
    private static final String NESTED = """
            {"requestedForWithRequestedItems":[{"identityId":"a1111111-bc6d-4ff3-8365-c2d44f2c68d6",
             "identityType":"MACHINE","requestedItems":[{"id":"e","type":"ENTITLEMENT","accountSelection":
             [{"sourceId":"s","accounts":[{"accountUuid":"u","nativeIdentity":"CN=a"}]}]}]}]}
            """;
    private static final String CLOSE = """
            {"accessRequestIds":["a","b"],"message":"m","executionStatus":"Terminated","completionStatus":"Failure"}
            """;
    private static final Map<String, BodyType<?>> BODIES =
            Map.of(FLAT, BodyType.CREATE, NESTED, BodyType.CREATE, CLOSE, BodyType.CLOSE);
    private static final List<String> INSERTIONS =
            List.of("\"", "{", "}", "[", "]", ",", ":", "\\", "0", " ", "\n", "\u0000", "null", "\u00EB", "\uFEFF");

    @TestFactory
    Stream<DynamicTest> everyDamageIsToldInTheDocument() {
        return Stream.of(
                damage("cut off at every place", MutationTest::cutOff),
                damage("without each character", MutationTest::without),
                damage("with each of many insertions at every place", MutationTest::inserted),
                damage("with each byte spoilt", MutationTest::spoilt));
    }

    private static DynamicTest damage(String name, BiConsumer<BodyType<?>, String> damage) {
        return DynamicTest.dynamicTest(name, () -> BODIES.forEach((body, type) -> damage.accept(type, body)));
    }

    private static void cutOff(BodyType<?> type, String body) {
        for (int i = 0; i <= body.length(); i++) {
            AnyInput.check(type, ApiVersion.V1, body.substring(0, i));
            AnyInput.check(type, ApiVersion.BETA, body.substring(i));
        }
    }

    private static void without(BodyType<?> type, String body) {
        for (int i = 0; i < body.length(); i++) {
            AnyInput.check(type, ApiVersion.V1, body.substring(0, i) + body.substring(i + 1));
        }
    }

    private static void inserted(BodyType<?> type, String body) {
        for (int i = 0; i <= body.length(); i++) {
            for (String insertion : INSERTIONS) {
                AnyInput.check(type, ApiVersion.V1, body.substring(0, i) + insertion + body.substring(i));
            }
        }
    }

    private static void spoilt(BodyType<?> type, String body) {
        for (int i = 0; i < body.length(); i++) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            bytes[i] = (byte) 0xFF;
            AnyInput.check(type, ApiVersion.V1, bytes);
        }
    }
}

package dev.latchkey.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.status.RequestState;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeHint;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.core.io.support.SpringFactoriesLoader;

class LatchkeyRuntimeHintsTest {
    private static final ClassLoader LOADER = LatchkeyRuntimeHintsTest.class.getClassLoader();
    private static final RuntimeHints HINTS = hints();

    @Test
    void typesThatJacksonBindsAreKeptWithTheirMembers() throws ClassNotFoundException {
        Class<?> implementation = Class.forName("dev.latchkey.model.request.ImmutableAccessRequest");
        List<Class<?>> bound = List.of(
                AccessRequest.class,
                AccessRequest.Builder.class,
                RequestedItem.class,
                RequestState.class,
                implementation,
                implementation.getDeclaredClasses()[0],
                Class.forName("dev.latchkey.validation.ReportJson$Serializer"));

        assertThat(bound)
                .allSatisfy(type -> assertThat(RuntimeHintsPredicates.reflection()
                                .onType(type)
                                .withMemberCategories(
                                        MemberCategory.INVOKE_DECLARED_CONSTRUCTORS,
                                        MemberCategory.INVOKE_DECLARED_METHODS))
                        .accepts(HINTS));
        TypeHint hint = Objects.requireNonNull(HINTS.reflection().getTypeHint(implementation));
        assertThat(hint.fields())
                .extracting(field -> field.getName())
                .containsExactlyInAnyOrder(Arrays.stream(implementation.getDeclaredFields())
                        .map(Field::getName)
                        .toArray(String[]::new));
    }

    @Test
    void resourcesThatAreReadAreKept() throws Exception {
        String version = "dev/latchkey/feign/version.properties";

        assertThat(RuntimeHintsPredicates.resource().forResource(version)).accepts(HINTS);
        assertThat(RuntimeHintsPredicates.resource().forBundle("ContributorValidationMessages"))
                .accepts(HINTS);
        for (String name : List.of(version, "ContributorValidationMessages.properties")) {
            try (InputStream resource = LOADER.getResourceAsStream(name)) {
                assertThat(resource).as(name).isNotNull();
            }
        }
    }

    private static RuntimeHints hints() {
        RuntimeHints hints = new RuntimeHints();
        SpringFactoriesLoader.forResourceLocation("META-INF/spring/aot.factories", LOADER)
                .load(RuntimeHintsRegistrar.class)
                .stream()
                .filter(registrar -> registrar.getClass().getPackageName().startsWith("dev.latchkey"))
                .forEach(registrar -> registrar.registerHints(hints, LOADER));
        return hints;
    }
}

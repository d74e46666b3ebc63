package dev.latchkey.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.model.request.AccessRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MustNotCompileTest {
    private static final InMemoryCompiler COMPILER =
            new InMemoryCompiler(AccessRequests.class, AccessRequest.class, NullMarked.class);
    private static final Map<String, List<String>> LEGAL = COMPILER.errors(sources(Offence::legalSource));
    private static final Map<String, List<String>> ILLEGAL = COMPILER.errors(sources(Offence::illegalSource));

    @ParameterizedTest(name = "{1}")
    @MethodSource("offences")
    void anOffenceIsTheOnlyThingThatDoesNotCompile(String className, Offence offence) {
        assertThat(LEGAL.get(className)).isEmpty();
        assertThat(ILLEGAL.get(className)).singleElement().asString().startsWith(offence.error());
    }

    @Test
    void theCompilerComplainsAboutTheSentencesOnly() {
        assertThat(LEGAL.keySet()).isEqualTo(sources(Offence::legalSource).keySet());
        assertThat(ILLEGAL.keySet()).isEqualTo(LEGAL.keySet());
    }

    @Test
    void everyOffenceHasAName() {
        assertThat(Catalogue.ALL).extracting(Offence::name).doesNotHaveDuplicates();
    }

    private static Stream<Arguments> offences() {
        return IntStream.range(0, Catalogue.ALL.size()).mapToObj(i -> Arguments.of(className(i), Catalogue.ALL.get(i)));
    }

    private static Map<String, String> sources(BiFunction<Offence, String, String> source) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < Catalogue.ALL.size(); i++) {
            sources.put(className(i), source.apply(Catalogue.ALL.get(i), className(i)));
        }
        return sources;
    }

    private static String className(int index) {
        return "Sentence" + index;
    }
}

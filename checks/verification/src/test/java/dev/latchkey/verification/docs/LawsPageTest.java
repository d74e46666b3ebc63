package dev.latchkey.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.verification.law.States;
import dev.latchkey.verification.module.Build;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawsPageTest {
    private static final Path PAGE = Build.root().resolve("docs/laws.md");

    /** With -Dlatchkey.write=true the page is written anew, and then holds by itself. */
    @Test
    void thePageListsTheLawsThatTestsHold() throws IOException, URISyntaxException {
        if (Boolean.getBoolean("latchkey.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() throws IOException, URISyntaxException {
        String rows = laws().stream().map(LawsPageTest::row).sorted().collect(Collectors.joining());
        return """
            # Laws

            This page is generated: `mvn -pl checks/verification -am test -Dlatchkey.write=true` writes it, and a test fails where it
            is not what the tests say. Every build holds these laws on generated requests, facts and organisations; the tests stand
            in `checks/verification`. [Generators](generators.md) tells what is drawn, and [Differential](differential.md) how the
            two encodings of the rules are compared.

            | law | test |
            |---|---|
            """ + rows;
    }

    private static String row(Method law) {
        return "| " + law.getAnnotation(States.class).value() + " | `"
                + law.getDeclaringClass().getSimpleName() + "." + law.getName() + "` |\n";
    }

    private static List<Method> laws() throws IOException, URISyntaxException {
        Path classes = Path.of(LawsPageTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("dev/latchkey/verification"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith("Test.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .flatMap(name -> Arrays.stream(load(name).getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(States.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, LawsPageTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

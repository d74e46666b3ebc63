package dev.latchkey.jackson2;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.json.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The types of the model, and the bodies that the core model is tested with. */
final class Model {
    private static final Path DOCUMENTS = Path.of("../../core-model/src/test/resources/documents");

    private Model() {}

    /** A body as it stands in a file. */
    record Body(String name, Class<?> type, String json) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Every public type with {@link Wire}. */
    static List<Class<?>> types() {
        try {
            Path place = Path.of(Wire.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return typesBelow(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return typesBelow(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Every body of every file, in the order of their names. */
    static List<Body> bodies() {
        Map<String, Class<?>> byName = types().stream().collect(Collectors.toMap(Class::getSimpleName, type -> type));
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> bodiesOf(file, byName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of the model that stand in a value, itself first. */
    static List<Object> valuesIn(Object value) {
        List<Object> found = new ArrayList<>();
        collect(value, found);
        return found;
    }

    private static void collect(Object value, List<Object> found) {
        if (value instanceof Collection<?> several) {
            several.forEach(each -> collect(each, found));
            return;
        }
        Class<?> type = ModelTypes.wireTypeOf(value.getClass());
        if (type == null) {
            return;
        }
        found.add(value);
        Arrays.stream(type.getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .map(method -> {
                    try {
                        return method.invoke(value);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(method.toString(), e);
                    }
                })
                .filter(part -> part != null)
                .forEach(part -> collect(part, found));
    }

    private static Stream<Body> bodiesOf(Path file, Map<String, Class<?>> byName) {
        String folder = DOCUMENTS.relativize(file).getName(0).toString();
        Class<?> type = byName.get(Arrays.stream(folder.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining()));
        if (type == null) {
            throw new AssertionError("no type of the model is called like " + folder);
        }
        JsonNode json = LatchkeyJson.mapper().readTree(file);
        String name = DOCUMENTS.relativize(file).toString();
        return (json.isArray() ? json.valueStream() : Stream.of(json)).map(row -> new Body(name, type, row.toString()));
    }

    private static List<Class<?>> typesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .<Class<?>>map(Model::load)
                    .filter(type -> type.isAnnotationPresent(Wire.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Model.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.latchkey.verification.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A POM as it stands in its file: nothing inherited, nothing interpolated. */
final class Pom {
    private final Element project;

    private Pom(Element project) {
        this.project = project;
    }

    /** A declared dependency; its scope is {@code compile} where none is written. */
    record Dependency(String groupId, String artifactId, String scope) {

        boolean isInherited() {
            return scope.equals("compile") || scope.equals("runtime");
        }

        boolean isTest() {
            return scope.equals("test");
        }

        boolean isOurs() {
            return groupId.equals("dev.latchkey");
        }

        String name() {
            return groupId + ":" + artifactId;
        }
    }

    static Pom in(Path folder) {
        Path file = folder.resolve("pom.xml");
        try (var input = Files.newInputStream(file)) {
            return new Pom(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(input)
                    .getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Cannot parse " + file, e);
        }
    }

    /** The text of an element, found by the names that lead to it. */
    Optional<String> find(String... names) {
        Optional<Element> element = Optional.of(project);
        for (String name : names) {
            element = element.flatMap(parent -> children(parent, name).stream().findFirst());
        }
        return element.map(found -> found.getTextContent().strip());
    }

    /** The folders of the modules, as the POM of a reactor lists them. */
    List<String> modules() {
        return children(project, "modules").stream()
                .flatMap(modules -> children(modules, "module").stream())
                .map(module -> module.getTextContent().strip())
                .toList();
    }

    List<Dependency> dependencies() {
        return dependenciesOf(project);
    }

    /** The dependencies whose versions the POM fixes. */
    List<Dependency> managed() {
        return children(project, "dependencyManagement").stream()
                .flatMap(management -> dependenciesOf(management).stream())
                .toList();
    }

    private static List<Dependency> dependenciesOf(Element parent) {
        return children(parent, "dependencies").stream()
                .flatMap(dependencies -> children(dependencies, "dependency").stream())
                .map(Pom::dependency)
                .toList();
    }

    private static Dependency dependency(Element element) {
        Pom declared = new Pom(element);
        return new Dependency(
                declared.find("groupId").orElseThrow(),
                declared.find("artifactId").orElseThrow(),
                declared.find("scope").orElse("compile"));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}

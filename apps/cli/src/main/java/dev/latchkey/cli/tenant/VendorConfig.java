package dev.latchkey.cli.tenant;

import dev.latchkey.cli.settings.YamlText;
import dev.latchkey.cli.shell.TextProblem;
import dev.latchkey.cli.shell.WrongTextException;
import dev.latchkey.feign.Credentials;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The tenants named in {@code ~/.sailpoint/config.yaml}, the configuration of the vendor's tools. Keys are read in
 * any letter case, as those tools read them; keys that are of no use here are passed over.
 *
 * @param active the name of the environment that the vendor's tools use, in lower case; null if it is not written
 * @param browser whether the vendor's tools sign in through a browser, which leaves no client id
 * @param environments the environments by their names, in lower case
 */
record VendorConfig(@Nullable String active, boolean browser, Map<String, VendorEnvironment> environments) {

    static final VendorConfig NONE = new VendorConfig(null, false, Map.of());

    /** Reads a configuration. An unreadable value is reported by its place alone: the text may hold a secret. */
    static VendorConfig read(byte[] yaml) {
        Node root;
        try {
            root = YamlText.read(yaml);
        } catch (WrongTextException e) {
            TextProblem first = e.getProblems().get(0);
            throw new WrongTextException(
                    new TextProblem(
                            first.line(),
                            first.column(),
                            "this YAML cannot be read (its text is not shown, since it may hold a secret); correct it,"
                                    + " or set SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET instead"),
                    null);
        }
        Map<String, Node> entries = entries(root);
        Map<String, VendorEnvironment> environments = new LinkedHashMap<>();
        entries(entries.get("environments"))
                .forEach((name, environment) -> environments.put(name, environment(name, entries(environment))));
        String active = text(entries.get("activeenvironment"));
        return new VendorConfig(
                active == null ? null : active.toLowerCase(Locale.ROOT),
                "oauth".equalsIgnoreCase(text(entries.get("authtype"))),
                environments);
    }

    private static VendorEnvironment environment(String name, Map<String, Node> entries) {
        Map<String, Node> client = entries(entries.get("pat"));
        String id = text(client.get("clientid"));
        String secret = text(client.get("clientsecret"));
        return new VendorEnvironment(
                name,
                text(entries.get("baseurl")),
                id == null || secret == null ? null : Credentials.client(id, secret),
                id != null);
    }

    /** The entries of a mapping by their keys in lower case; none where it is no mapping. */
    private static Map<String, Node> entries(@Nullable Node node) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    entries.put(key.getValue().toLowerCase(Locale.ROOT), tuple.getValueNode());
                }
            });
        }
        return entries;
    }

    /** The text of a value, whatever it looks like; null where none is written. */
    private static @Nullable String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar
                        && !scalar.getTag().equals(Tag.NULL)
                        && !scalar.getValue().isBlank()
                ? scalar.getValue().strip()
                : null;
    }
}

package dev.latchkey.verification.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The links of the pages in Markdown to files of the repository and to headings in pages. */
final class Links {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
    private static final String FENCE = "```";

    private Links() {}

    /** A complaint for each link of a page that leads to no file, or to no heading of a page. */
    static List<String> broken(List<Path> pages) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (Path page : pages) {
            int number = 0;
            for (String line : withoutCode(Files.readString(page))) {
                number++;
                Matcher link = LINK.matcher(line.replaceAll("`[^`]*`", ""));
                while (link.find()) {
                    String problem = problem(page, link.group(1));
                    if (problem != null) {
                        complaints.add(page + ":" + number + ": " + problem);
                    }
                }
            }
        }
        return complaints;
    }

    private static @Nullable String problem(Path page, String link) throws IOException {
        if (link.matches("[a-z]+:.*")) {
            return null;
        }
        String path = link.replaceFirst("#.*", "");
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!Files.exists(target)) {
            return "there is no " + path;
        }
        String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        return anchor.isEmpty()
                        || !target.toString().endsWith(".md")
                        || anchors(target).contains(anchor)
                ? null
                : "there is no heading #" + anchor + " in " + target.getFileName();
    }

    /** The anchors that GitHub makes of headings; of equal ones it numbers the later ones. */
    private static Set<String> anchors(Path page) throws IOException {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : withoutCode(Files.readString(page))) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String anchor = heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .strip()
                        .replace(' ', '-');
                int earlier = seen.merge(anchor, 1, Integer::sum) - 1;
                anchors.add(earlier == 0 ? anchor : anchor + "-" + earlier);
            }
        }
        return anchors;
    }

    private static List<String> withoutCode(String text) {
        List<String> lines = new ArrayList<>();
        boolean code = false;
        for (String line : text.lines().toList()) {
            boolean fence = line.strip().startsWith(FENCE);
            lines.add(code || fence ? "" : line);
            code ^= fence;
        }
        return lines;
    }
}

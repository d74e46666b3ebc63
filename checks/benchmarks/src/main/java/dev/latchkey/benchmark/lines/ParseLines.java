package dev.latchkey.benchmark.lines;

import dev.latchkey.benchmark.lines.EachLine.LineUse;
import java.nio.file.Path;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses every line of a file with Jackson and does nothing with it. */
public final class ParseLines {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ParseLines() {}

    /** {@code tree|tokens THREADS FILE}. */
    public static void main(String[] arguments) throws Exception {
        Supplier<LineUse> use = arguments[0].equals("tree") ? () -> ParseLines::tree : () -> ParseLines::tokens;
        System.out.println(
                EachLine.count(Path.of(arguments[2]), Integer.parseInt(arguments[1]), use) + " lines parsed");
    }

    private static boolean tree(byte[] bytes, int offset, int length) {
        JsonNode tree = MAPPER.readTree(bytes, offset, length);
        return !tree.isMissingNode();
    }

    private static boolean tokens(byte[] bytes, int offset, int length) {
        boolean any = false;
        try (JsonParser parser = MAPPER.createParser(bytes, offset, length)) {
            while (parser.nextToken() != null) {
                any = true;
            }
        }
        return any;
    }
}

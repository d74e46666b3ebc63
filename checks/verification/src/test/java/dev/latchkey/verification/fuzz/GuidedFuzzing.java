package dev.latchkey.verification.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Entry of Jazzer, which calls these two methods by their names: {@code checks/fuzzing/run}. */
public final class GuidedFuzzing {
    private static final int LONGEST = 8192;

    private static FuzzTarget target = FuzzTarget.DOCUMENT;

    private GuidedFuzzing() {}

    /**
     * Takes the name of the target, and the folder to which the inputs to start from are written. One input is read at
     * once, so that no time limit of an input covers the loading of classes.
     */
    public static void fuzzerInitialize(String[] args) throws IOException {
        target = FuzzTarget.valueOf(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        List<byte[]> seeds = target.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
        for (Path file : FuzzCorpus.files(target)) {
            Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
        }
        Files.write(folder.resolve("longest"), longest(seeds));
        target.read(seeds.get(0));
    }

    /** Reads one input; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        target.read(data);
    }

    /** All seeds one after the other, over and over: Jazzer makes no input longer than the longest it starts from. */
    private static byte[] longest(List<byte[]> seeds) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; all.size() < LONGEST; i++) {
            all.writeBytes(seeds.get(i % seeds.size()));
        }
        return Arrays.copyOf(all.toByteArray(), LONGEST);
    }
}

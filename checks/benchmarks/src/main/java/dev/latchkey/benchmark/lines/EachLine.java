package dev.latchkey.benchmark.lines;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Goes through the lines of a file in several threads, each of which has a part of the file of its own: nothing is handed over. */
final class EachLine {
    private EachLine() {}

    /** The number of lines that a use of lines answers true for. */
    static long count(Path file, int threads, Supplier<LineUse> uses) throws Exception {
        long size = Files.size(file);
        List<Callable<Long>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            long from = size * i / threads;
            long to = size * (i + 1) / threads;
            parts.add(() -> count(file, from, to, uses.get()));
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            long count = 0;
            for (Future<Long> part : workers.invokeAll(parts)) {
                count += part.get();
            }
            return count;
        } finally {
            workers.shutdown();
        }
    }

    /** A line belongs to the part in which it begins. */
    private static long count(Path file, long from, long to, LineUse use) throws IOException {
        long count = 0;
        byte[] buffer = new byte[256 * 1024];
        int kept = 0;
        boolean skipping = from > 0;
        long begin = Math.max(0, from - 1);
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(begin);
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer, kept, buffer.length - kept)) {
                int end = kept + read;
                int start = 0;
                for (int i = kept; i < end; i++) {
                    if (buffer[i] == '\n') {
                        if (!skipping && use.use(buffer, start, i - start)) {
                            count++;
                        }
                        skipping = false;
                        start = i + 1;
                        if (begin + start >= to) {
                            return count;
                        }
                    }
                }
                kept = end - start;
                System.arraycopy(buffer, start, buffer, 0, kept);
                begin += start;
                if (kept == buffer.length) {
                    buffer = Arrays.copyOf(buffer, 2 * buffer.length);
                }
            }
        }
        return kept > 0 && !skipping && use.use(buffer, 0, kept) ? count + 1 : count;
    }

    /** Uses a line; of one thread. */
    interface LineUse {
        boolean use(byte[] bytes, int offset, int length) throws IOException;
    }
}

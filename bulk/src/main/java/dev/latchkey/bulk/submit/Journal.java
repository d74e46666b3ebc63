package dev.latchkey.bulk.submit;

import dev.latchkey.bulk.plan.PlanFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a campaign, written to disk before each next step: an append-only file of records with checksums.
 * While it is open, no other process can write to it. A last record that a crash cut off is ignored; damage before the
 * last record is an error. Thread-safe.
 */
public final class Journal implements Closeable {
    private final Path path;
    private final @Nullable FileChannel channel;
    private final Map<Integer, RequestProgress> progress = new HashMap<>();
    private @Nullable JournalEntry plan;
    private boolean broken;

    private Journal(Path path, @Nullable FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates a journal.
     *
     * @param path a file that does not exist
     * @param plan the plan of the journal
     * @param now the time
     * @return the journal
     * @throws JournalException if the file exists or another process is writing to it
     * @throws IOException if it cannot be written
     */
    public static Journal begin(Path path, PlanFile plan, Instant now) throws IOException {
        if (Files.exists(path) && Files.size(path) > 0) {
            throw new JournalException(path + " exists; resume it, or name another file");
        }
        return begin(locked(path, StandardOpenOption.CREATE), plan, now);
    }

    /** Creates a journal on a channel. */
    static Journal begin(Path path, FileChannel channel, PlanFile plan, Instant now) {
        return begin(new Journal(path, channel), plan, now);
    }

    private static Journal begin(Journal journal, PlanFile plan, Instant now) {
        journal.append(JournalEntry.ofPlan(
                plan.getSha256(), plan.getPath().toAbsolutePath().toString(), now));
        journal.force();
        return journal;
    }

    /**
     * Opens an existing journal to continue.
     *
     * @param path the file
     * @param plan the plan of the journal
     * @return the journal
     * @throws JournalException if there is no such file, it belongs to another plan, it is damaged, or another process
     *     is writing to it
     * @throws IOException if it cannot be read or written
     */
    public static Journal resume(Path path, PlanFile plan) throws IOException {
        if (!Files.exists(path)) {
            throw new JournalException("there is no journal " + path + "; begin without resuming");
        }
        Journal journal = locked(path, StandardOpenOption.WRITE);
        try {
            long end = JournalReader.read(path, journal::read);
            journal.requirePlan(plan);
            FileChannel file = journal.writable();
            file.truncate(end);
            file.position(end);
            return journal;
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /**
     * Reads a journal, even while another process is writing to it.
     *
     * @param path the file
     * @return the journal, read-only
     * @throws JournalException if it is damaged or there is no such file
     * @throws IOException if it cannot be read
     */
    public static Journal read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new JournalException("there is no journal " + path);
        }
        Journal journal = new Journal(path, null);
        JournalReader.read(path, journal::read);
        if (journal.plan == null) {
            throw new JournalException(path + " is not a journal: it does not begin with the record of a plan");
        }
        return journal;
    }

    private static Journal locked(Path path, StandardOpenOption option) throws IOException {
        FileChannel channel = FileChannel.open(path, option, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Journal(path, channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another part of this process has the lock.
        }
        channel.close();
        throw new JournalException(path + " is being written by another submitter; wait until it has ended");
    }

    /**
     * Checks that a plan is the plan of the journal.
     *
     * @param file a plan
     * @throws JournalException if it is another plan
     */
    public void requirePlan(PlanFile file) {
        if (plan == null) {
            throw new JournalException(path + " is not a journal: it does not begin with the record of a plan");
        }
        if (!file.getSha256().equals(plan.text())) {
            throw new JournalException(path + " belongs to another plan, with the SHA-256 " + plan.text() + "; "
                    + file.getPath() + " has " + file.getSha256());
        }
    }

    /** Takes a record from the file. Only records that a submitter writes in this order make sense. */
    private void read(int number, JournalEntry entry) {
        boolean isPlan = entry.kind() == JournalEntry.Kind.PLAN;
        boolean isIntent = entry.kind() == JournalEntry.Kind.INTENT;
        if (plan == null && !isPlan) {
            throw new JournalException(path + " is not a journal: it does not begin with the record of a plan");
        }
        if (plan != null && isPlan) {
            throw changed(number, "is of a second plan");
        }
        boolean isMarked = get(entry.request()).mark() != null;
        if (isIntent && isMarked) {
            throw changed(number, "prepares request " + entry.request() + " a second time");
        }
        if (isIntent ? entry.text() == null : !isPlan && !isMarked) {
            throw changed(number, "is about request " + entry.request() + ", which has no mark");
        }
        accept(entry);
    }

    private JournalException changed(int number, String what) {
        return new JournalException(path + ": record " + number + " " + what
                + ". No submitter writes this. Restore the file from a copy; do not submit without it");
    }

    private void accept(JournalEntry entry) {
        if (plan == null) {
            plan = entry;
        } else {
            progress.put(entry.request(), get(entry.request()).after(entry));
        }
    }

    /** {@return the path of the plan at the creation of the journal} */
    public Path getPlanPath() {
        JournalEntry begun = plan;
        return Path.of(begun == null || begun.plan() == null ? "" : begun.plan());
    }

    /**
     * Returns the progress of a request.
     *
     * @param number the number of the request in the plan
     * @return its progress
     */
    public synchronized RequestProgress get(int number) {
        return progress.getOrDefault(number, RequestProgress.NEW);
    }

    /**
     * Appends a record. It survives a crash of the process; after {@link #force}, it also survives a crash of the
     * machine.
     */
    synchronized void append(JournalEntry entry) {
        if (broken) {
            throw new JournalException(path + " could not be written before, and is not written on");
        }
        try {
            broken = true;
            ByteBuffer line = ByteBuffer.wrap(JournalText.line(entry));
            FileChannel file = writable();
            while (line.hasRemaining()) {
                file.write(line);
            }
            broken = false;
            accept(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Waits until the records are on disk. */
    void force() {
        try {
            writable().force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written: " + e.getMessage(), e);
        }
    }

    private FileChannel writable() {
        if (channel == null) {
            throw new IllegalStateException("the journal was opened for reading");
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}

package dev.latchkey.cli.command;

import dev.latchkey.cli.check.BodySource;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the requests in files before they are checked, so that a tenant is asked about several at once. What cannot be
 * read twice, such as standard input, is left out, and so are folders and what is wrong: the check says so.
 *
 * @param shell where the files are
 * @param reader finds the requests in a file
 */
record RequestsAhead(Shell shell, BodySource reader) {
    /** More requests are looked up one by one. */
    private static final int MOST_REQUESTS = 1000;

    List<AccessRequest> in(List<String> files) {
        List<AccessRequest> requests = new ArrayList<>();
        for (String file : files) {
            if (requests.size() < MOST_REQUESTS && !file.equals(FileOpener.STANDARD_INPUT) && !file.isEmpty()) {
                read(file, requests);
            }
        }
        return requests;
    }

    private void read(String file, List<AccessRequest> requests) {
        try {
            Path path = shell.folder().resolve(file);
            if (Files.isRegularFile(path)) {
                reader.read(file, beginning(path), (input, utf8) -> add(requests, utf8));
            }
        } catch (IOException | InvalidPathException e) {
            // The check reads it again, and says what is wrong.
        }
    }

    private static InputStream beginning(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new ByteArrayInputStream(in.readNBytes(FileOpener.MAX_BYTES));
        }
    }

    private static void add(List<AccessRequest> requests, byte[] utf8) {
        if (requests.size() < MOST_REQUESTS) {
            requests.add(DocumentReader.read(BodyType.CREATE, utf8).getBody());
        }
    }
}

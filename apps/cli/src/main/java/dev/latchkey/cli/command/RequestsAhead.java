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
 * Reads the requests in files before the check, so that their facts are looked up together. Skips input that cannot be
 * read twice, such as standard input, and folders and invalid files, which the check reports.
 *
 * @param shell where the files are
 * @param reader finds the requests in a file
 */
record RequestsAhead(Shell shell, BodySource reader) {
    /** The maximum number of requests to look up together. */
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
            // The check reads it again, and reports the problem.
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

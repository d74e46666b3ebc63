package dev.latchkey.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers every list with 250 rows and every create with one id, from memory, on the loopback address. */
public final class CannedServer implements AutoCloseable {
    public static final int ROWS = 250;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    public CannedServer() {
        byte[] rows = list();
        byte[] created = CREATED.getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/access-request-status/v1", exchange -> answer(exchange, 200, rows));
        server.createContext("/access-requests/v1", exchange -> answer(exchange, 202, created));
        server.setExecutor(threads);
        server.start();
    }

    public URI getUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] list() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> ROW.formatted(i, i, i, i))
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static final String CREATED = """
            {
              "newRequests": [
                {
                  "requestedFor": "2c918084660f45d6016617daa9210584",
                  "requestedItemsDetails": [{ "type": "ROLE", "id": "779c6fd7171540bba1184e5946112c28" }],
                  "attributesHash": -1928438224,
                  "accessRequestIds": ["5d3118c518a44ec7805450d53479ccdb"]
                }
              ],
              "existingRequests": []
            }""";

    private static final String ROW = """
            {
              "id": "2c9180926cbfbddd016cbfc7c3b%05d",
              "name": "Role %d",
              "type": "ROLE",
              "description": "Lets one post to the ledger",
              "state": "EXECUTING",
              "requestType": "GRANT_ACCESS",
              "accessRequestId": "2b838de9-db9b-abcf-e646-%012d",
              "accountActivityItemId": "2c9180926cbfbddd016cbfc7c3b%05d",
              "created": "2026-11-21T12:00:00.123Z",
              "modified": "2026-11-21T12:05:00.456Z",
              "requester": { "type": "IDENTITY", "id": "2c7180a46faadee4016fb4e018c20648", "name": "William Wilson" },
              "requestedFor": { "type": "IDENTITY", "id": "2c4180a46faadee4016fb4e018c20626", "name": "Robert Robinson" },
              "requesterComment": { "comment": "Joins the finance team", "created": "2026-11-21T12:00:00.123Z" },
              "cancelable": true,
              "clientMetadata": { "key1": "value1", "key2": "value2" },
              "accessRequestPhases": [
                { "started": "2026-11-21T12:00:00.123Z", "name": "APPROVAL_PHASE", "state": "EXECUTING" }
              ],
              "approvalDetails": [
                {
                  "forwarded": false,
                  "originalOwner": { "type": "IDENTITY", "id": "2c7180a46faadee4016fb4e018c20642", "name": "Michael Michaels" },
                  "status": "PENDING",
                  "scheme": "MANAGER"
                }
              ]
            }""";
}

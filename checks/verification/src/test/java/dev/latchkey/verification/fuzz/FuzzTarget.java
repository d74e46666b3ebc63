package dev.latchkey.verification.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reader of something from outside. It takes any bytes: it may refuse them with an exception that its documentation
 * names, and nothing else may come of it.
 */
enum FuzzTarget {
    /** Bodies and queries of all operations in all API versions, with their filters and sorters, and their fixes. */
    DOCUMENT {
        @Override
        void read(byte[] data) {
            Readers.document(data);
        }

        @Override
        List<byte[]> seeds() {
            return Seeds.documents();
        }
    },
    FACTS {
        @Override
        void read(byte[] data) {
            Readers.facts(data);
        }

        @Override
        List<byte[]> seeds() {
            return Seeds.facts();
        }
    },
    ORGANISATION {
        @Override
        void read(byte[] data) {
            Readers.organisation(data);
        }

        @Override
        List<byte[]> seeds() {
            return Seeds.organisations();
        }
    },
    /** Tables of a campaign, as CSV and as lines of JSON, and the plan that is made of them. */
    TABLE {
        @Override
        void read(byte[] data) throws IOException {
            Readers.table(data);
        }

        @Override
        List<byte[]> seeds() {
            return texts(
                    "Cidentity,type,item,comment\nidentity-1,ROLE,role-1,\"joins, today\"\n",
                    "Cidentity,item,operation,removeDate,meta.ticket\nidentity-1,ENTITLEMENT:e-1,grant,2027-01-15T00:00:00Z,4711\n",
                    "J{\"identity\": \"identity-1\", \"type\": \"ROLE\", \"item\": \"role-1\"}\n");
        }
    },
    JOURNAL {
        @Override
        void read(byte[] data) throws IOException {
            Readers.journal(data);
        }

        @Override
        List<byte[]> seeds() {
            return Seeds.journals();
        }
    },
    /** Records of a journal, from which a plan is submitted. */
    RESUME {
        @Override
        void read(byte[] data) throws IOException {
            Readers.resume(data);
        }

        @Override
        List<byte[]> seeds() {
            return Seeds.resumed();
        }
    },
    /** Responses of a server, with status and headers. */
    ANSWER {
        @Override
        void read(byte[] data) {
            Readers.answer(data);
        }

        @Override
        List<byte[]> seeds() {
            return texts(
                    "0\0Content-Type: application/json\0{\"detailCode\": \"400.1.3\", \"causes\": [{\"text\": \"illegal\"}]}",
                    "1\0Retry-After: 3\0{\"message\":\" Rate Limit Exceeded \"}",
                    "2\0Link: <https://x>; rel=\"deprecation\"\0[{\"id\": \"1\", \"state\": \"EXECUTING\"}]",
                    "3\0X-Total-Count: 7\0{\"newRequests\": [{\"accessRequestIds\": [\"1\"]}], \"existingRequests\": []}",
                    "4\0\0{\"error\": \"JWT validation failed: JWT is expired\"}");
        }
    },
    /** Bytes that somebody sends to the socket of the emulator. */
    EMULATOR {
        @Override
        void read(byte[] data) throws IOException {
            EmulatorSocket.send(data);
        }

        @Override
        List<byte[]> seeds() {
            return Seeds.httpRequests();
        }
    },
    /** Arguments, one a line, and after an empty line what stands in the file {@code file} and on standard input. */
    COMMAND_LINE {
        @Override
        void read(byte[] data) throws IOException {
            CommandLines.run(data);
        }

        @Override
        List<byte[]> seeds() {
            return Seeds.commandLines();
        }
    };

    /** Reads the bytes; throws whatever the documentation of the reader does not name. */
    abstract void read(byte[] data) throws IOException;

    /** Inputs that are read well, to start from. */
    abstract List<byte[]> seeds();

    private static List<byte[]> texts(String... all) {
        return Stream.of(all).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }
}

package dev.latchkey.verification.fuzz;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.verification.casefile.CaseFiles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Inputs to start from; bodies and facts are those of the conformance cases. */
final class Seeds {
    private Seeds() {}

    static List<byte[]> documents() {
        return cases().flatMap(aCase -> document(aCase).stream()).toList();
    }

    static List<byte[]> facts() {
        return cases().map(aCase -> aCase.path("facts"))
                .filter(facts -> !facts.isMissingNode())
                .map(Seeds::bytes)
                .toList();
    }

    static List<byte[]> organisations() {
        return List.of(LatchkeyJson.mapper().writeValueAsBytes(DemoOrganisation.create()));
    }

    static List<byte[]> journals() {
        return Stream.of("""
                        J{"kind":"PLAN","request":0,"at":"2026-11-30T00:00:00Z","text":"00","plan":"plan.jsonl"}
                        {"kind":"INTENT","request":1,"at":"2026-11-30T00:00:01Z","text":"m"}
                        {"kind":"ACCEPTED","request":1,"at":"2026-11-30T00:00:02Z","ids":["a"]}""", """
                        J{"kind":"PLAN","request":0,"at":"2026-11-30T00:00:00Z","text":"00","plan":"plan.jsonl"}
                        {"kind":"SENT","request":1,"at":"2026-11-30T00:00:01Z"}
                        {"kind":"UNKNOWN","request":1,"at":"2026-11-30T00:00:02Z","text":"no answer"}
                        {"kind":"HAPPENED","request":1,"at":"2026-11-30T00:00:03Z","ids":["a"]}
                        {"kind":"REJECTED","request":2,"at":"2026-11-30T00:00:04Z","text":"illegal"}
                        {"kind":"NOT_SENT","request":3,"at":"2026-11-30T00:00:05Z"}
                        {"kind":"DID_NOT_HAPPEN","request":4,"at":"2026-11-30T00:00:06Z"}
                        {"kind":"CANNOT_TELL","request":5,"at":"2026-11-30T00:00:07Z"}""", "R00000000 {}\n").map(Seeds::bytes).toList();
    }

    static List<byte[]> resumed() {
        return Stream.of("""
                        {"kind":"INTENT","request":1,"at":"2026-11-30T00:00:01Z","text":"m"}
                        {"kind":"SENT","request":1,"at":"2026-11-30T00:00:02Z"}""", """
                        {"kind":"INTENT","request":2,"at":"2026-11-30T00:00:01Z","text":"m"}
                        {"kind":"SENT","request":2,"at":"2026-11-30T00:00:02Z"}
                        {"kind":"UNKNOWN","request":2,"at":"2026-11-30T00:00:03Z","text":"no answer"}
                        {"kind":"CANNOT_TELL","request":2,"at":"2026-11-30T00:00:04Z","text":"two of them"}""", """
                        {"kind":"INTENT","request":1,"at":"2026-11-30T00:00:01Z","text":"m"}
                        {"kind":"ACCEPTED","request":1,"at":"2026-11-30T00:00:02Z","ids":["a"]}
                        {"kind":"INTENT","request":2,"at":"2026-11-30T00:00:03Z","text":"n"}
                        {"kind":"NOT_SENT","request":2,"at":"2026-11-30T00:00:04Z"}""").map(Seeds::bytes).toList();
    }

    static List<byte[]> httpRequests() {
        String body = "{\"requestedFor\":[\"identity-1\"],\"requestedItems\":[{\"type\":\"ROLE\",\"id\":\"role-1\"}]}";
        return Stream.of(
                        request("GET", "/oauth/info", ""),
                        request("POST", "/oauth/token", "grant_type=client_credentials&client_id=a&client_secret=b"),
                        request("POST", "/access-requests/v1", body),
                        request("POST", "/v2024/access-requests", body),
                        request("GET", "/access-request-status/v1?filters=created%20gt%20%222026%22&limit=7", ""),
                        request("PUT", "/access-request-config/v2", "{\"govGroupVisibilityEnabled\":true}"),
                        request("POST", "/access-request-approvals/v1/1/reject", "{\"comment\":\"no\"}"))
                .map(Seeds::bytes)
                .toList();
    }

    static List<byte[]> commandLines() {
        String body = "{\"requestedFor\":[\"ada\"],\"requestedItems\":[{\"type\":\"ROLE\",\"id\":\"audit\"}]}";
        return Stream.of(
                        "check\nfile\n\n" + body,
                        "check\n--format\nsarif\n-\n\n" + body,
                        "check\n--facts\nfile\nfile\n\n{\"now\":\"2026-11-30T00:00:00Z\"}",
                        "check\n--settings\nfile\nfile\n\nlimits:\n  entitlements: 20\n  reason: seen\n",
                        "check\n--lines\n--undetermined\nhide\nfile\n\n" + body + "\n" + body,
                        "plan\nfile\n--plan\nplan.jsonl\n\nidentity,type,item\nidentity-1,ROLE,role-1\n",
                        "rules\n--format\njson\n\n",
                        "explain\nrevoke-comment\n\n",
                        "diff\nv2024\nv1\nfile\n\n" + body,
                        "requirements\nROLE:role-1\n\n",
                        "help\ncheck\n\n")
                .map(Seeds::bytes)
                .toList();
    }

    private static String request(String method, String path, String body) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer x\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body;
    }

    private static Optional<byte[]> document(JsonNode aCase) {
        JsonNode body = aCase.has("query") ? aCase.path("query") : aCase.path("body");
        return BodyType.find(Operation.of(aCase.path("operation").asString()))
                .filter(type -> !body.isMissingNode())
                .map(type -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    bytes.write(BodyType.all().indexOf(type));
                    ApiVersion apiVersion =
                            ApiVersion.of(aCase.path("apiVersion").asString());
                    bytes.write(List.of(ApiVersion.values()).indexOf(apiVersion));
                    bytes.writeBytes(bytes(body));
                    return bytes.toByteArray();
                });
    }

    private static Stream<JsonNode> cases() {
        return CaseFiles.byName().values().stream()
                .flatMap(file -> file.path("cases").valueStream());
    }

    private static byte[] bytes(Object text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

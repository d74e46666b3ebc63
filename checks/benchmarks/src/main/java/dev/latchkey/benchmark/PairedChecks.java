package dev.latchkey.benchmark;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;

/**
 * Compares reading and checking the text of a request with what else one could do with it, in {@linkplain PairedRounds rounds}: skip its
 * tokens, bind it to records, and check a handful of rules by hand, with Hibernate Validator, by a JSON Schema, or by an expression
 * in CEL. Latchkey alone checks all documented rules, and knows the place of what is wrong.
 */
public final class PairedChecks {
    private static final int CALLS = 300;
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

    private PairedChecks() {}

    /** {@code [ROUNDS]}, 40 by default. */
    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 40 : Integer.parseInt(arguments[0]);
        byte[] legal = request(25, 10);
        byte[] illegal = request(26, 10);
        Map<String, Check> checks = contenders();
        checks.forEach((name, check) -> {
            boolean finds = check.passes(legal) && !check.passes(illegal);
            if (finds == name.startsWith("reading")) {
                throw new IllegalStateException(name + " does not tell 25 entitlements from 26");
            }
        });
        Map<String, Runnable> calls = new LinkedHashMap<>();
        checks.forEach((name, check) -> calls.put(name, () -> check.passes(legal)));
        System.out.println("a request for 25 entitlements for 10 identities, " + legal.length + " bytes");
        new PairedRounds(calls, CALLS).print(rounds, "reading: records");
    }

    private static Map<String, Check> contenders() {
        ObjectReader records = LatchkeyJson.mapper().readerFor(PeerRequest.class);
        PeerRules rules = new PeerRules();
        ObjectReader maps = LatchkeyJson.mapper().readerForMapOf(Object.class);
        PeerExpression expression = new PeerExpression();
        Preflight preflight = Preflight.of(ApiVersion.V1);
        Facts facts = Facts.at(NOW);
        Map<String, Check> contenders = new LinkedHashMap<>();
        contenders.put("reading: tokens skipped", PairedChecks::skip);
        contenders.put("reading: records", json -> records.readValue(json) != null);
        contenders.put("reading: Latchkey", json -> DocumentReader.read(BodyType.CREATE, json) != null);
        contenders.put("records, rules by hand", json -> rules.byHand(records.readValue(json)));
        contenders.put("records, Hibernate Validator", json -> rules.byBeanValidation(records.readValue(json)));
        contenders.put(
                "JSON Schema, networknt",
                json -> rules.bySchema(LatchkeyJson.mapper().readTree(json)));
        contenders.put("map, CEL", json -> expression.passes(maps.readValue(json), NOW));
        contenders.put(
                "Latchkey, all rules",
                json -> preflight
                                .check(DocumentReader.read(BodyType.CREATE, json), facts)
                                .getVerdict()
                        != Verdict.FAIL);
        return contenders;
    }

    private static boolean skip(byte[] json) {
        try (JsonParser parser = LatchkeyJson.mapper().createParser(json)) {
            parser.nextToken();
            parser.skipChildren();
            return true;
        }
    }

    private static byte[] request(int entitlements, int identities) {
        return ("{\"requestType\":\"GRANT_ACCESS\",\"requestedFor\":["
                        + ids("2c918084660f45d6016617daa92", identities)
                        + "],\"requestedItems\":["
                        + IntStream.range(0, entitlements)
                                .mapToObj(
                                        i -> "{\"type\":\"ENTITLEMENT\",\"id\":\"2c9180835d2e5168015d32f890c"
                                                + (10_000 + i)
                                                + "\",\"comment\":\"Joins the audit team\",\"removeDate\":\"2027-01-15T21:22:23Z\"}")
                                .collect(Collectors.joining(","))
                        + "],\"clientMetadata\":{\"ticket\":\"4711\"}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String ids(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + prefix + (10_000 + i) + "\"")
                .collect(Collectors.joining(","));
    }

    private interface Check {
        boolean passes(byte[] json);
    }
}

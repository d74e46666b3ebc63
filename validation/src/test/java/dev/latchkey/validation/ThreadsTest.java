package dev.latchkey.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class ThreadsTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 20;
    private static final List<String> BODIES = List.of(
            Sample.grant(Sample.entitlements(1, 26)),
            Sample.revoke(Sample.role(1), Sample.entitlement(1), Sample.entitlement(2)),
            Sample.nested("GRANT_ACCESS", Sample.machine(1, Sample.role(1)), Sample.person(2, Sample.role(2))),
            Sample.modify(Sample.role(1, "'removeDate':'soon'"), Sample.role(1), Sample.role(1)),
            Sample.grant(Sample.role(1)),
            "{ not json");

    @Test
    void manyThreadsShareOnePreflightAndGetWhatOneWouldGet() throws Exception {
        Preflight preflight = Preflight.of(ApiVersion.V1);
        List<PreflightReport> alone = reports(preflight);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                tasks.add(() -> {
                    start.await();
                    boolean same = true;
                    for (int round = 0; round < ROUNDS; round++) {
                        same &= reports(preflight).equals(alone);
                    }
                    return same;
                });
            }
            for (Future<Boolean> same : threads.invokeAll(tasks)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<PreflightReport> reports(Preflight preflight) {
        List<PreflightReport> reports = new ArrayList<>();
        for (String body : BODIES) {
            var document = DocumentReader.read(BodyType.CREATE, body);
            AccessRequest request = document.getBody();
            reports.add(preflight.check(document, Facts.at(CompleteFacts.NOW)));
            reports.add(preflight.check(request, CompleteFacts.of(request)));
        }
        return reports;
    }
}

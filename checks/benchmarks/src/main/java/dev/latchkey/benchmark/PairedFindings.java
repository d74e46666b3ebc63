package dev.latchkey.benchmark;

import com.sun.management.ThreadMXBean;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Facts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Compares a check of a request that breaks four rules with Hibernate Validator on beans that break four constraints at the same
 * places. Place and message of each finding are read. Both take turns in one process, so that whatever else the machine
 * does meets both alike. Prints medians of the time, the ratio of the medians, and the bytes of one check.
 */
public final class PairedFindings {
    private static final int WARM_UP = 40;
    private static final int CHECKS = 5_000;
    private static final OffsetDateTime START = OffsetDateTime.parse("2027-01-15T21:22:23Z");

    private PairedFindings() {}

    /** {@code [ROUNDS]}, 60 by default. */
    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        IntSupplier[] checks = {byRules(), byConstraints()};
        double[][] time = new double[checks.length][rounds];
        double[] bytes = new double[checks.length];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < checks.length; i++) {
                long allocated = allocated();
                long start = System.nanoTime();
                for (int check = 0; check < CHECKS; check++) {
                    if (checks[i].getAsInt() == 0) {
                        throw new IllegalStateException("nothing was read");
                    }
                }
                if (round >= 0) {
                    time[i][round] = (System.nanoTime() - start) / (double) CHECKS;
                    bytes[i] = (allocated() - allocated) / (double) CHECKS;
                }
            }
        }
        System.out.printf("Latchkey:            %6.0f ns %6.0f bytes%n", median(time[0]), bytes[0]);
        System.out.printf("Hibernate Validator: %6.0f ns %6.0f bytes%n", median(time[1]), bytes[1]);
        System.out.printf(
                "Latchkey takes %.2f of the time, %.2f of the bytes%n",
                median(time[0]) / median(time[1]), bytes[0] / bytes[1]);
    }

    private static IntSupplier byRules() {
        Preflight preflight = Preflight.of(ApiVersion.V1);
        Facts facts = Facts.at(Instant.parse("2026-11-21T12:00:00Z"));
        AccessRequest request = AccessRequest.builder()
                .requestType(RequestType.REVOKE_ACCESS)
                .addRequestedFor(
                        IdentityId.of("2c918084660f45d6016617daa9210584"),
                        IdentityId.of("2c9180867b50d088017b554662fb281e"))
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ROLE)
                        .id(" ")
                        .startDate(START)
                        .build())
                .build();
        return () -> {
            List<Finding> findings = preflight.check(request, facts).getFindings();
            if (findings.size() != 4) {
                throw new IllegalStateException("four rules are broken, not " + findings);
            }
            int read = 0;
            for (Finding finding : findings) {
                read += finding.getPointer().length() + finding.getMessage().length();
            }
            return read;
        };
    }

    private static IntSupplier byConstraints() {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        Request request = new Request(
                List.of("2c918084660f45d6016617daa9210584", "2c9180867b50d088017b554662fb281e"),
                List.of(new Item("ROLE", " ", null, START)));
        return () -> {
            var violations = validator.validate(request);
            if (violations.size() != 4) {
                throw new IllegalStateException("four constraints are broken, not " + violations);
            }
            int read = 0;
            for (ConstraintViolation<Request> violation : violations) {
                read += violation.getPropertyPath().toString().length()
                        + violation.getMessage().length();
            }
            return read;
        };
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** What the rules about revokes demand, as constraints. */
    private record Request(
            @Size(max = 1) List<String> requestedFor, @Valid List<Item> requestedItems) {}

    private record Item(
            String type,
            @NotBlank String id,
            @NotBlank String comment,
            @Null OffsetDateTime startDate) {}
}

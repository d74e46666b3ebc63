package dev.latchkey.verification.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** The doors of the JDK to the clock and to chance. What takes a clock or a seed from its caller is none. */
final class Outside {
    private Outside() {}

    static boolean readsTheClock(JavaAccess<?> access) {
        return switch (access.getName()) {
            case "now" ->
                access.getTargetOwner().getPackageName().startsWith("java.time") && !takes(access, Clock.class);
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                isOf(access, Clock.class) || isOf(access, InstantSource.class);
            case "currentTimeMillis", "nanoTime" -> isOf(access, System.class);
            case "getInstance" -> isOf(access, Calendar.class);
            case JavaConstructor.CONSTRUCTOR_NAME ->
                isOf(access, Date.class) && parameters(access).isEmpty();
            default -> false;
        };
    }

    static boolean leavesToChance(JavaAccess<?> access) {
        return switch (access.getName()) {
            case "random" -> isOf(access, Math.class) || isOf(access, StrictMath.class);
            case "randomUUID" -> isOf(access, UUID.class);
            case "current" -> isOf(access, ThreadLocalRandom.class);
            case "getDefault" -> isOf(access, RandomGenerator.class);
            case "getInstance", "getInstanceStrong" -> isOf(access, SecureRandom.class);
            case "shuffle" -> isOf(access, Collections.class) && !takes(access, Random.class);
            case JavaConstructor.CONSTRUCTOR_NAME -> isOf(access, SecureRandom.class) || isUnseeded(access);
            default -> false;
        };
    }

    private static boolean isUnseeded(JavaAccess<?> constructor) {
        return parameters(constructor).isEmpty()
                && (isOf(constructor, Random.class) || isOf(constructor, SplittableRandom.class));
    }

    private static boolean isOf(JavaAccess<?> access, Class<?> owner) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }

    private static boolean takes(JavaAccess<?> access, Class<?> type) {
        return parameters(access).stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
    }
}

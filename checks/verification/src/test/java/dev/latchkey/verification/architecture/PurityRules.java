package dev.latchkey.verification.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import dev.latchkey.verification.module.ModuleRow;
import dev.latchkey.verification.module.Modules;
import java.util.Arrays;
import java.util.List;

/**
 * What reaches outside, and is an application's to do: printing, the clock, chance.
 *
 * <p>Two classes may look at the clock. {@code Environment} of the transport also throws dice: the transport measures
 * pauses and the life of tokens against a server's time, and nobody wants to name a clock to connect. {@code SystemTime}
 * of the starter for Spring Boot is the time of an application that names no other.
 */
final class PurityRules {
    private PurityRules() {}

    static List<ArchRule> under(String root) {
        return List.of(
                libraries(root).should(ACCESS_STANDARD_STREAMS).as("only applications print"),
                libraries(root)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.util.logging..")
                        .as("only applications choose a logger"),
                beside(root, "feign.Environment", "spring.SystemTime")
                        .should()
                        .accessTargetWhere(describe("read the clock", Outside::readsTheClock))
                        .as("only applications read the clock"),
                beside(root, "feign.Environment")
                        .should()
                        .accessTargetWhere(describe("leave to chance", Outside::leavesToChance))
                        .as("only applications leave anything to chance"));
    }

    private static GivenClassesConjunction libraries(String root) {
        return noClasses().that(describe("belong to a library", type -> isInLibrary(type, root)));
    }

    private static GivenClassesConjunction beside(String root, String... exceptions) {
        return libraries(root)
                .and(describe(
                        "are not " + String.join(" or ", exceptions),
                        type -> Arrays.stream(exceptions)
                                .noneMatch(exception -> type.getFullName().equals(root + "." + exception))));
    }

    private static boolean isInLibrary(JavaClass type, String root) {
        return JavaClass.Predicates.resideInAPackage(root + "..").test(type)
                && Modules.owning(type.getPackageName(), root)
                        .filter(ModuleRow::isApplication)
                        .isEmpty();
    }
}

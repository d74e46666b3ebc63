package dev.latchkey.verification.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import dev.latchkey.verification.module.ModuleRow;
import dev.latchkey.verification.module.Modules;
import java.util.List;

/** What reaches outside, and is an application's to do: printing, the clock, chance. */
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
                libraries(root)
                        .should()
                        .accessTargetWhere(describe("read the clock", Outside::readsTheClock))
                        .as("only applications read the clock"),
                libraries(root)
                        .should()
                        .accessTargetWhere(describe("leave to chance", Outside::leavesToChance))
                        .as("only applications leave anything to chance"));
    }

    private static GivenClassesConjunction libraries(String root) {
        return noClasses().that(describe("belong to a library", type -> isInLibrary(type, root)));
    }

    private static boolean isInLibrary(JavaClass type, String root) {
        return JavaClass.Predicates.resideInAPackage(root + "..").test(type)
                && Modules.owning(type.getPackageName(), root)
                        .filter(ModuleRow::isApplication)
                        .isEmpty();
    }
}

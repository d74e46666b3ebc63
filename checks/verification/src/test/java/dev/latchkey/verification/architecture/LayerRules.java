package dev.latchkey.verification.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.latchkey.verification.module.ModuleRow;
import dev.latchkey.verification.module.Modules;
import java.util.List;
import java.util.Optional;

/** Who may depend on whom. */
final class LayerRules {
    private LayerRules() {}

    static List<ArchRule> under(String root) {
        return List.of(
                classes()
                        .that(are(inside(root)))
                        .should(belongToAModule(root))
                        .as("every class stands in the package of a module"),
                classes()
                        .that(are(inside(root)))
                        .should(useOnlyWhatTheTableAllows(root))
                        .as("a module uses only the modules that the table allows it"),
                noClasses()
                        .that()
                        .resideInAPackage(root + ".testkit..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".validation..")
                        .as("the test kit decides in its own code, never in that of validation"),
                classes()
                        .that()
                        .resideInAPackage(root + ".model..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                root + ".model..",
                                "java..",
                                "org.immutables.value..",
                                "com.fasterxml.jackson.annotation..",
                                "tools.jackson..",
                                "org.jspecify.annotations..")
                        .as("the core model uses only Immutables' annotations, Jackson, JSpecify and the JDK"));
    }

    private static DescribedPredicate<JavaClass> inside(String root) {
        return JavaClass.Predicates.resideInAPackage(root + "..");
    }

    private static ArchCondition<JavaClass> belongToAModule(String root) {
        return new ArchCondition<>("belong to a module") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (Modules.owning(item.getPackageName(), root).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(item, item.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheTableAllows(String root) {
        return new ArchCondition<>("use only what the table allows") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Modules.owning(item.getPackageName(), root)
                        .ifPresent(from -> item.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> isForbidden(from, dependency, root))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription()))));
            }
        };
    }

    private static boolean isForbidden(ModuleRow from, Dependency dependency, String root) {
        Optional<ModuleRow> to = Modules.owning(
                dependency.getTargetClass().getBaseComponentType().getPackageName(), root);
        return to.isPresent() && !Modules.allows(from, to.get());
    }
}

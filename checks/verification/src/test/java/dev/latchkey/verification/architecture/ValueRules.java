package dev.latchkey.verification.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.immutables.value.Generated;
import org.immutables.value.Value;

/** What immutable values look like to their users. */
final class ValueRules {
    private ValueRules() {}

    // Kotlin, Bean Validation and Spring see getX and isX as properties. A record is read by its components' names,
    // which all
    // of them know as well: nothing is asked of records.
    static List<ArchRule> under(String root) {
        return List.of(
                methods()
                        .that(areAttributes())
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + "..")
                        .should(have(HasName.Predicates.nameMatching("(get|is)[A-Z].*")))
                        .as("an attribute of an immutable value is called getX or isX"),
                classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .areAnnotatedWith(Generated.class)
                        .and()
                        .areTopLevelClasses()
                        .should()
                        .notBePublic()
                        .as("the generated implementation of an immutable value is hidden"));
    }

    private static DescribedPredicate<JavaMethod> areAttributes() {
        return DescribedPredicate.describe(
                "are attributes", method -> isImmutable(method.getOwner()) && isAttribute(method));
    }

    private static boolean isImmutable(JavaClass owner) {
        return owner.isAnnotatedWith(Value.Immutable.class);
    }

    private static boolean isAttribute(JavaMethod method) {
        return method.getRawParameterTypes().isEmpty()
                && (method.getModifiers().contains(JavaModifier.ABSTRACT)
                        || method.isAnnotatedWith(Value.Default.class)
                        || method.isAnnotatedWith(Value.Derived.class)
                        || method.isAnnotatedWith(Value.Lazy.class));
    }
}

package dev.latchkey.verification.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.lang.ArchRule;
import dev.latchkey.model.edition.ApiEdition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Editions are data: what differs between them is asked of {@link ApiEdition}, and nobody else decides by the edition.
 *
 * <p>A class file shows no {@code ==}, but to compare an edition with a known one the code must name that one; and a
 * {@code switch} shows as a call of {@code ordinal()}.
 */
final class EditionRules {
    private static final Set<String> ORDER = Set.of("compareTo", "ordinal");
    private static final Set<String> CONSTANTS =
            Arrays.stream(ApiEdition.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private EditionRules() {}

    static List<ArchRule> under(String root) {
        String edition = root + ".model.edition..";
        return List.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(edition)
                        .and()
                        .resideInAPackage(root + "..")
                        .should()
                        .accessTargetWhere(describe("compare editions", EditionRules::orders))
                        .as("editions are asked, never compared or switched on"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(edition)
                        .and()
                        .resideInAPackage(root + "..")
                        .should()
                        .accessTargetWhere(describe("name an edition", EditionRules::names))
                        .as("single editions are named in tables only, which are static and no lambdas"));
    }

    private static boolean orders(JavaAccess<?> access) {
        return ORDER.contains(access.getName()) && isOfEdition(access);
    }

    private static boolean names(JavaAccess<?> access) {
        return CONSTANTS.contains(access.getName()) && isOfEdition(access) && !isInTable(access);
    }

    private static boolean isInTable(JavaAccess<?> access) {
        JavaCodeUnit origin = access.getOrigin();
        return origin instanceof JavaStaticInitializer && !access.isDeclaredInLambda();
    }

    private static boolean isOfEdition(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(ApiEdition.class);
    }
}

package dev.latchkey.verification.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.lang.ArchRule;
import dev.latchkey.model.version.ApiVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * API versions are data: what differs between them is asked of {@link ApiVersion}, and nobody else decides by the API
 * version.
 *
 * <p>A class file shows no {@code ==}, but to compare an API version with a known one the code must name that one; and
 * a {@code switch} shows as a call of {@code ordinal()}.
 */
final class ApiVersionRules {
    private static final Set<String> ORDER = Set.of("compareTo", "ordinal");
    private static final Set<String> CONSTANTS =
            Arrays.stream(ApiVersion.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private ApiVersionRules() {}

    static List<ArchRule> under(String root) {
        String apiVersion = root + ".model.version..";
        return List.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(apiVersion)
                        .and()
                        .resideInAPackage(root + "..")
                        .should()
                        .accessTargetWhere(describe("compare API versions", ApiVersionRules::orders))
                        .as("API versions are asked, never compared or switched on"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(apiVersion)
                        .and()
                        .resideInAPackage(root + "..")
                        .should()
                        .accessTargetWhere(describe("name an API version", ApiVersionRules::names))
                        .as("single API versions are named in tables only, which are static and no lambdas"));
    }

    private static boolean orders(JavaAccess<?> access) {
        return ORDER.contains(access.getName()) && isOfApiVersion(access);
    }

    private static boolean names(JavaAccess<?> access) {
        return CONSTANTS.contains(access.getName()) && isOfApiVersion(access) && !isInTable(access);
    }

    private static boolean isInTable(JavaAccess<?> access) {
        JavaCodeUnit origin = access.getOrigin();
        return origin instanceof JavaStaticInitializer && !access.isDeclaredInLambda();
    }

    private static boolean isOfApiVersion(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(ApiVersion.class);
    }
}

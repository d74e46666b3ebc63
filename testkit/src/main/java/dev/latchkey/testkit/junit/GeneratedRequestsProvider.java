package dev.latchkey.testkit.junit;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.generate.CaseKind;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;

/** Provides the parameters of a test from generated cases. */
final class GeneratedRequestsProvider extends AnnotationBasedArgumentsProvider<GeneratedRequests> {
    private static final String MODEL = IdentityId.class.getPackageName();

    /** The largest number of cases to examine for one that fits. */
    private static final int TRIES_FOR_ONE = 1000;

    @Override
    @SuppressWarnings("deprecation") // the successor names a type that JUnit 5.12 lacks; JUnit 6 still calls this
    protected Stream<? extends Arguments> provideArguments(ExtensionContext context, GeneratedRequests wanted) {
        return arguments(Arrays.stream(context.getRequiredTestMethod().getParameterTypes()), wanted);
    }

    private static Stream<? extends Arguments> arguments(Stream<Class<?>> parameters, GeneratedRequests wanted) {
        List<Class<?>> types =
                parameters.takeWhile(GeneratedRequestsProvider::isGenerated).toList();
        if (types.isEmpty()) {
            throw new IllegalArgumentException(
                    "the first parameter is of no type that is generated: a case, a body, an organisation, an API version");
        }
        return cases(wanted).stream(wanted.seed())
                .limit((long) wanted.count() * TRIES_FOR_ONE)
                .flatMap(drawn -> arguments(drawn, types).stream())
                .limit(wanted.count());
    }

    /** Parameters of other extensions follow the generated ones. */
    private static boolean isGenerated(Class<?> type) {
        return type == GeneratedCase.class
                || type == Organisation.class
                || type.getPackageName().startsWith(MODEL);
    }

    private static Cases cases(GeneratedRequests wanted) {
        Cases cases = Cases.of(CaseKind.of(wanted.kind()));
        ApiVersion[] apiVersions = wanted.apiVersions();
        if (apiVersions.length > 0) {
            cases = cases.in(apiVersions[0], Arrays.copyOfRange(apiVersions, 1, apiVersions.length));
        }
        Operation[] operations = wanted.operations();
        return operations.length == 0
                ? cases
                : cases.on(operations[0], Arrays.copyOfRange(operations, 1, operations.length));
    }

    private static Optional<Arguments> arguments(GeneratedCase drawn, List<Class<?>> types) {
        List<Object> values = new ArrayList<>();
        for (Class<?> type : types) {
            Optional<?> value = value(drawn, type);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(Arguments.argumentSet(
                drawn.getKind() + " in " + drawn.getApiVersion() + ", seed " + drawn.getSeed(), values.toArray()));
    }

    private static Optional<?> value(GeneratedCase drawn, Class<?> type) {
        if (type == GeneratedCase.class) {
            return Optional.of(drawn);
        }
        if (type == ApiVersion.class) {
            return Optional.of(drawn.getApiVersion());
        }
        return type == Organisation.class ? Optional.of(drawn.getOrganisation()) : drawn.bind(type);
    }
}

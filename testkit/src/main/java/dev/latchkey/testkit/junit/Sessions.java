package dev.latchkey.testkit.junit;

import java.lang.reflect.AnnotatedElement;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;

/** Stores the sessions of tests and classes; JUnit closes them with the test or class. */
final class Sessions {
    private static final Namespace NAMESPACE = Namespace.create(Sessions.class);

    private Sessions() {}

    /** Returns the session of a context; creates it if there is none. */
    @SuppressWarnings("deprecation") // JUnit 5 has no computeIfAbsent
    static Session open(ExtensionContext context) {
        Home home = Home.of(context);
        return Objects.requireNonNull(store(home.context())
                .getOrComputeIfAbsent(Session.class, key -> Session.open(home.wanted()), Session.class));
    }

    /** Returns the session of a context, if there is one. */
    static Optional<Session> find(ExtensionContext context) {
        return Optional.ofNullable(store(Home.of(context).context()).get(Session.class, Session.class));
    }

    /** Stores the current position of a shared session's logs when a test begins. */
    static void mark(ExtensionContext context) {
        if (Home.of(context).wanted().scope() == TenantScope.CLASS) {
            find(context).ifPresent(session -> store(context).put(Session.Mark.class, session.mark()));
        }
    }

    static Session.Mark markOf(ExtensionContext context) {
        Session.Mark mark = store(context).get(Session.Mark.class, Session.Mark.class);
        return mark == null ? new Session.Mark(0, 0) : mark;
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    /**
     * The owner of a session.
     *
     * @param context the context of the test or of the class
     * @param wanted the annotation with the options
     */
    private record Home(ExtensionContext context, LatchkeyTest wanted) {

        static Home of(ExtensionContext context) {
            Optional<LatchkeyTest> onMethod = context.getTestMethod().flatMap(Home::annotation);
            ExtensionContext annotated = context;
            LatchkeyTest wanted = onMethod.orElse(null);
            while (wanted == null) {
                annotated = annotated.getTestMethod().isPresent() ? parent(annotated) : annotated;
                wanted = annotated.getTestClass().flatMap(Home::annotation).orElse(null);
                annotated = wanted == null ? parent(annotated) : annotated;
            }
            if (wanted.scope() == TenantScope.CLASS) {
                return new Home(onMethod.isPresent() ? parent(context) : annotated, wanted);
            }
            if (context.getTestMethod().isEmpty()) {
                throw new ParameterResolutionException(
                        "each test has a tenant of its own here, so there is none before all"
                                + " or after all of them; say @LatchkeyTest(scope = TenantScope.CLASS) to share one");
            }
            return new Home(context, wanted);
        }

        private static Optional<LatchkeyTest> annotation(AnnotatedElement element) {
            return AnnotationSupport.findAnnotation(element, LatchkeyTest.class);
        }

        private static ExtensionContext parent(ExtensionContext context) {
            return context.getParent()
                    .orElseThrow(() -> new ParameterResolutionException(
                            "there is no @LatchkeyTest at " + context.getDisplayName() + " or around it"));
        }
    }
}

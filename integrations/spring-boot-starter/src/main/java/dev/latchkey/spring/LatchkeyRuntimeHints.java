package dev.latchkey.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.ClassUtils;

/**
 * Registers for native images what is looked up by name at run time: the types of the model, which Jackson binds, the
 * writer of reports, the messages of Bean Validation, and the version in the user agent.
 */
final class LatchkeyRuntimeHints implements RuntimeHintsRegistrar {
    private static final String MODEL = "classpath*:dev/latchkey/model/**/*.class";
    private static final String REPORT_WRITER = "dev.latchkey.validation.ReportJson$Serializer";
    private static final MemberCategory[] BOUND = {
        MemberCategory.INVOKE_DECLARED_CONSTRUCTORS, MemberCategory.INVOKE_DECLARED_METHODS
    };

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        ClassLoader classes = loader == null ? LatchkeyRuntimeHints.class.getClassLoader() : loader;
        registerModel(hints, classes);
        hints.reflection().registerType(TypeReference.of(REPORT_WRITER), BOUND);
        hints.resources()
                .registerResourceBundle("ContributorValidationMessages")
                .registerPattern("dev/latchkey/feign/version.properties");
    }

    private static void registerModel(RuntimeHints hints, ClassLoader classes) {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver(classes);
        MetadataReaderFactory readers = new CachingMetadataReaderFactory(resources);
        try {
            for (Resource resource : resources.getResources(MODEL)) {
                String name =
                        readers.getMetadataReader(resource).getClassMetadata().getClassName();
                if (!name.endsWith("package-info")) {
                    registerType(hints, ClassUtils.resolveClassName(name, classes));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the types of the model cannot be listed", e);
        }
    }

    /** Fields one by one, because the category for all fields has a different name in each generation of Spring. */
    private static void registerType(RuntimeHints hints, Class<?> type) {
        hints.reflection().registerType(type, hint -> {
            hint.withMembers(BOUND);
            for (Field field : type.getDeclaredFields()) {
                hint.withField(field.getName());
            }
        });
    }
}

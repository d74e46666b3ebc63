package dev.latchkey.verification.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public and protected types and members of a library as text, one a line. */
final class ApiListing {
    private static final List<JavaModifier> SHOWN = List.of(
            JavaModifier.PUBLIC,
            JavaModifier.PROTECTED,
            JavaModifier.STATIC,
            JavaModifier.FINAL,
            JavaModifier.ABSTRACT);

    private ApiListing() {}

    /** The types of a package and those below it, each with its members, in the order of their names. */
    static String of(JavaClasses classes, String packageName) {
        return classes.stream()
                .filter(type -> (type.getPackageName() + ".").startsWith(packageName + "."))
                .filter(ApiListing::isShown)
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(ApiListing::type)
                .collect(Collectors.joining("\n"));
    }

    private static String type(JavaClass type) {
        List<String> parents = new ArrayList<>();
        type.getSuperclass()
                .filter(parent -> !parent.toErasure().isEquivalentTo(Object.class))
                .ifPresent(parent -> parents.add("extends " + name(parent)));
        type.getInterfaces().stream()
                .map(ApiListing::name)
                .sorted()
                .forEach(parent -> parents.add("implements " + parent));
        StringBuilder text = new StringBuilder(modifiers(type.getModifiers()) + kind(type) + " " + type.getName());
        parents.forEach(parent -> text.append(' ').append(parent));
        text.append('\n');
        members(type).forEach(member -> text.append("  ").append(member).append('\n'));
        return text.toString();
    }

    /** Members of hidden superclasses are seen through the type, too, as those of generated builders are. */
    private static Set<String> members(JavaClass type) {
        Set<String> members = new TreeSet<>();
        Optional<JavaClass> next = Optional.of(type);
        while (next.isPresent()) {
            JavaClass owner = next.get();
            Stream.of(
                            owner.getFields(),
                            owner.getMethods(),
                            owner == type ? owner.getConstructors() : Set.<JavaMember>of())
                    .flatMap(Set::stream)
                    .filter(ApiListing::isShown)
                    .map(ApiListing::member)
                    .forEach(members::add);
            next = owner.getRawSuperclass()
                    .filter(parent -> parent.getName().startsWith("dev.latchkey.") && !isShown(parent));
        }
        return members;
    }

    private static String member(JavaMember member) {
        String modifiers = modifiers(member.getModifiers());
        if (member instanceof JavaField field) {
            return modifiers + name(field.getType()) + " " + field.getName();
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        String parameters =
                unit.getParameterTypes().stream().map(ApiListing::name).collect(Collectors.joining(", ", "(", ")"));
        return unit instanceof JavaMethod method
                ? modifiers + name(method.getReturnType()) + " " + method.getName() + parameters
                : modifiers + unit.getOwner().getSimpleName() + parameters;
    }

    private static boolean isShown(JavaClass type) {
        return isShown(type.getModifiers())
                && !type.getName().endsWith("package-info")
                && !type.isAnonymousClass()
                && type.getEnclosingClass().map(ApiListing::isShown).orElse(true);
    }

    private static boolean isShown(JavaMember member) {
        // What Kotlin calls internal is public in class files, under a name that nobody writes.
        return isShown(member.getModifiers()) && !member.getName().contains("$");
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static String kind(JavaClass type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isRecord()) {
            return "record";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isInterface() ? "interface" : "class";
    }

    private static String modifiers(Set<JavaModifier> modifiers) {
        return SHOWN.stream()
                .filter(modifiers::contains)
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                .collect(Collectors.joining());
    }

    private static String name(JavaType type) {
        return type.getName().replace("java.lang.", "");
    }
}

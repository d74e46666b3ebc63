package dev.latchkey.validation.bean;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The end of a property path that is being built. Bean Validation has a type for each state of it, with the same
 * methods; and there, the index of an element belongs to the node after the list.
 *
 * @param property adds a property
 * @param bean adds an element with properties
 * @param value adds an element without properties
 * @param finish adds the violation
 * @param last the step that led here; null at the root
 */
record PathEnd(
        Function<String, NodeBuilderCustomizableContext> property,
        Supplier<LeafNodeBuilderCustomizableContext> bean,
        ContainerElement value,
        Runnable finish,
        @Nullable PropertyStep last) {

    static PathEnd of(ConstraintViolationBuilder root) {
        return new PathEnd(
                root::addPropertyNode,
                root::addBeanNode,
                root::addContainerElementNode,
                root::addConstraintViolation,
                null);
    }

    PathEnd add(PropertyStep step) {
        NodeBuilderCustomizableContext node = property.apply(step.name());
        if (last == null || last.index() == null) {
            return new PathEnd(
                    node::addPropertyNode,
                    node::addBeanNode,
                    node::addContainerElementNode,
                    node::addConstraintViolation,
                    step);
        }
        NodeBuilderDefinedContext placed = node.inIterable().atIndex(last.index());
        return new PathEnd(
                placed::addPropertyNode,
                placed::addBeanNode,
                placed::addContainerElementNode,
                placed::addConstraintViolation,
                step);
    }

    void addViolation() {
        if (last != null && last.index() != null && last.bean()) {
            bean.get().inIterable().atIndex(last.index()).addConstraintViolation();
        } else if (last != null && last.index() != null) {
            value.add("<list element>", List.class, 0)
                    .inIterable()
                    .atIndex(last.index())
                    .addConstraintViolation();
        } else if (last != null && last.key() != null) {
            value.add("<map value>", Map.class, 1)
                    .inIterable()
                    .atKey(last.key())
                    .addConstraintViolation();
        } else {
            finish.run();
        }
    }

    /** Adds an element of a container. */
    @FunctionalInterface
    interface ContainerElement {
        ContainerElementNodeBuilderCustomizableContext add(String name, Class<?> container, Integer typeArgument);
    }
}

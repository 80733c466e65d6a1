package org.ngopartnership.constraint;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.place.DataPath;

/**
 * Writes a path as nodes of Bean Validation, where a position belongs to the node after the list.
 *
 * <p>Jakarta's builders change their type with every node, and only the last one returned may be used further; what the
 * last one can do is kept here as functions.
 */
final class ViolationPath {

    private Function<String, NodeBuilderCustomizableContext> property;
    private Supplier<LeafNodeBuilderCustomizableContext> bean;
    private Function<DataPath.Step, ContainerElementNodeBuilderCustomizableContext> element;
    private Runnable end;

    private ViolationPath(ConstraintViolationBuilder start) {
        property = start::addPropertyNode;
        bean = start::addBeanNode;
        element = step -> start.addContainerElementNode(elementName(step), container(step), argument(step));
        end = start::addConstraintViolation;
    }

    static void add(ConstraintViolationBuilder start, DataPath path) {
        ViolationPath nodes = new ViolationPath(start);
        DataPath.Step pending = null;
        for (DataPath.Step step : path.steps()) {
            if (step.kind() == DataPath.StepKind.PROPERTY) {
                nodes.property(nodes.property.apply(step.name()), pending);
                pending = null;
            } else {
                if (pending != null) {
                    nodes.element(nodes.element.apply(pending), pending);
                }
                pending = step;
            }
        }
        nodes.finish(pending);
    }

    private void finish(DataPath.@Nullable Step pending) {
        if (pending == null) {
            end.run();
            return;
        }
        var iterable = bean.get().inIterable();
        if (isKey(pending)) {
            iterable.atKey(pending.name()).addConstraintViolation();
        } else {
            iterable.atIndex(pending.index()).addConstraintViolation();
        }
    }

    private void property(NodeBuilderCustomizableContext node, DataPath.@Nullable Step pending) {
        if (pending != null) {
            NodeContextBuilder iterable = node.inIterable();
            defined(isKey(pending) ? iterable.atKey(pending.name()) : iterable.atIndex(pending.index()));
            return;
        }
        property = node::addPropertyNode;
        bean = node::addBeanNode;
        element = step -> node.addContainerElementNode(elementName(step), container(step), argument(step));
        end = node::addConstraintViolation;
    }

    private void defined(NodeBuilderDefinedContext node) {
        property = node::addPropertyNode;
        bean = node::addBeanNode;
        element = step -> node.addContainerElementNode(elementName(step), container(step), argument(step));
        end = node::addConstraintViolation;
    }

    private void element(ContainerElementNodeBuilderCustomizableContext node, DataPath.Step at) {
        ContainerElementNodeContextBuilder iterable = node.inIterable();
        ContainerElementNodeBuilderDefinedContext defined =
                isKey(at) ? iterable.atKey(at.name()) : iterable.atIndex(at.index());
        property = defined::addPropertyNode;
        bean = defined::addBeanNode;
        element = step -> defined.addContainerElementNode(elementName(step), container(step), argument(step));
        end = defined::addConstraintViolation;
    }

    private static boolean isKey(DataPath.Step step) {
        return step.kind() == DataPath.StepKind.KEY;
    }

    private static String elementName(DataPath.Step step) {
        return isKey(step) ? "<map value>" : "<list element>";
    }

    private static Class<?> container(DataPath.Step step) {
        return isKey(step) ? Map.class : List.class;
    }

    private static Integer argument(DataPath.Step step) {
        return isKey(step) ? 1 : 0;
    }
}

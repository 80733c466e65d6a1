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

/**
 * Writes a path as nodes of Bean Validation, where a position belongs to the node after the list.
 *
 * <p>Jakarta's builders change their type with every node, and only the last one returned may be used further; what the
 * last one can do is kept here as functions.
 */
final class ViolationPath {

    private Function<String, NodeBuilderCustomizableContext> property;
    private Supplier<LeafNodeBuilderCustomizableContext> bean;
    private Function<RuleRunner.Step, ContainerElementNodeBuilderCustomizableContext> element;
    private Runnable end;

    private ViolationPath(ConstraintViolationBuilder start) {
        property = start::addPropertyNode;
        bean = start::addBeanNode;
        element = step -> start.addContainerElementNode(elementName(step), container(step), argument(step));
        end = start::addConstraintViolation;
    }

    static void add(ConstraintViolationBuilder start, List<RuleRunner.Step> path) {
        ViolationPath nodes = new ViolationPath(start);
        RuleRunner.Step pending = null;
        for (RuleRunner.Step step : path) {
            String name = step.property();
            if (name != null) {
                nodes.property(nodes.property.apply(name), pending);
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

    private void finish(RuleRunner.@Nullable Step pending) {
        if (pending == null) {
            end.run();
            return;
        }
        var iterable = bean.get().inIterable();
        String key = pending.key();
        Integer index = pending.index();
        if (key != null) {
            iterable.atKey(key).addConstraintViolation();
        } else {
            iterable.atIndex(index).addConstraintViolation();
        }
    }

    private void property(NodeBuilderCustomizableContext node, RuleRunner.@Nullable Step pending) {
        if (pending != null) {
            NodeContextBuilder iterable = node.inIterable();
            String key = pending.key();
            defined(key != null ? iterable.atKey(key) : iterable.atIndex(pending.index()));
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

    private void element(ContainerElementNodeBuilderCustomizableContext node, RuleRunner.Step at) {
        ContainerElementNodeContextBuilder iterable = node.inIterable();
        String key = at.key();
        ContainerElementNodeBuilderDefinedContext defined =
                key != null ? iterable.atKey(key) : iterable.atIndex(at.index());
        property = defined::addPropertyNode;
        bean = defined::addBeanNode;
        element = step -> defined.addContainerElementNode(elementName(step), container(step), argument(step));
        end = defined::addConstraintViolation;
    }

    private static String elementName(RuleRunner.Step step) {
        return step.key() != null ? "<map value>" : "<list element>";
    }

    private static Class<?> container(RuleRunner.Step step) {
        return step.key() != null ? Map.class : List.class;
    }

    private static Integer argument(RuleRunner.Step step) {
        return step.key() != null ? 1 : 0;
    }
}

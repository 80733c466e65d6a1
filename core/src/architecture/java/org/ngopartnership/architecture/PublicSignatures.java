package org.ngopartnership.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whoever can call a member can name every type in its signature. A type may extend what is generated for it and hidden, whose
 * members are then looked at as its own.
 */
final class PublicSignatures extends ArchCondition<JavaClass> {

    private static final String OURS = "org.ngopartnership";
    private static final String RULES = OURS + ".validation.rules";

    PublicSignatures() {
        super("mention only public types outside internal packages in what callers see");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isVisible(type)) {
            return;
        }
        for (JavaMember member : type.getAllMembers()) {
            if (member.getOwner().getPackageName().startsWith(OURS) && isForCallers(member)) {
                report(type, member.getFullName(), typesIn(member), events);
            }
        }
    }

    /** Whether code in other packages can name the type. */
    static boolean isVisible(JavaClass type) {
        boolean reachable = isForCallers(type.getModifiers()) && !isInternal(type.getPackageName());
        Optional<JavaClass> enclosing = type.getEnclosingClass();
        return reachable && (enclosing.isEmpty() || isVisible(enclosing.get()));
    }

    /** By name, or because it is an area of the rules, which only the rules' provider sees. */
    static boolean isInternal(String packageName) {
        return packageName.endsWith(".internal")
                || packageName.contains(".internal.")
                || packageName.startsWith(RULES + ".");
    }

    private static boolean isForCallers(JavaMember member) {
        return isForCallers(member.getModifiers());
    }

    private static boolean isForCallers(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static List<JavaType> typesIn(JavaMember member) {
        List<JavaType> types = new ArrayList<>();
        if (member instanceof JavaField field) {
            types.add(field.getType());
        } else if (member instanceof JavaCodeUnit unit) {
            types.add(unit.getReturnType());
            types.addAll(unit.getParameterTypes());
            types.addAll(unit.getExceptionTypes());
        }
        return types;
    }

    private static void report(
            JavaClass type, String where, Iterable<? extends JavaType> mentioned, ConditionEvents events) {
        Set<String> hidden = new TreeSet<>();
        mentioned.forEach(each -> hidden.addAll(each.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(raw -> raw.getPackageName().startsWith(OURS) && !isVisible(raw))
                .map(JavaClass::getName)
                .collect(Collectors.toSet())));
        hidden.forEach(name ->
                events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + where + " mentions " + name)));
    }
}

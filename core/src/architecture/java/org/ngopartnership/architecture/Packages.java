package org.ngopartnership.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** What holds for packages as a whole. */
final class Packages {

    private Packages() {}

    /** Each class stands in a package whose package-info says that nothing is null unless it says so. */
    static ArchCondition<JavaClass> nullMarked() {
        return new ArchCondition<>("be in a package with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                boolean marked = home.tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                if (!marked) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " is in a package not @NullMarked"));
                }
            }
        };
    }

    /** A module exports the packages of its public types, save mere service providers, and no internal ones. */
    static ArchCondition<JavaClass> exportedBy(ModuleDescriptor module) {
        Set<String> exported =
                module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
        Set<String> services = module.provides().stream()
                .flatMap(provided -> provided.providers().stream())
                .collect(Collectors.toSet());
        return new ArchCondition<>("be exported by " + module.name() + " if and only if public") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String home = type.getPackageName();
                boolean hidden = services.contains(type.getName()) || isForTheCompilerOnly(type);
                if (PublicSignatures.isVisible(type) && !hidden && !exported.contains(home)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is public but not exported"));
                }
                if (PublicSignatures.isInternal(home) && exported.contains(home)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is internal but exported"));
                }
            }
        };
    }

    /** An annotation that no class file keeps: nobody can meet it outside this library. */
    private static boolean isForTheCompilerOnly(JavaClass type) {
        return type.tryGetAnnotationOfType(Retention.class)
                .map(retention -> retention.value() == RetentionPolicy.SOURCE)
                .orElse(false);
    }
}

package org.ngopartnership.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.module.ModuleDescriptor;

/** The rules of architecture that code can be held to; DESIGN of the modules in short. */
final class ArchitectureRules {

    /** The only classes that may look at others by reflection: they stand between Bean Validation and the rules,
     * and ask whether Hibernate Validator is there. */
    private static final String BEAN_VALIDATION_BRIDGE =
            "org\\.ngopartnership\\.constraint\\.(PartnershipRulesValidator|internal\\.MessageValues)(\\$.*)?";

    private ArchitectureRules() {}

    static ArchRule noPackageCycles() {
        return slices().assignedFrom(new ByPackage()).should().beFreeOfCycles();
    }

    static ArchRule noJackson() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");
    }

    static ArchRule publicSignatures() {
        return classes().should(new PublicSignatures());
    }

    static ArchRule noReflection() {
        return classes().that().haveNameNotMatching(BEAN_VALIDATION_BRIDGE).should(Ambient.REFLECTION.notUsed());
    }

    static ArchRule no(Ambient ambient) {
        return classes().should(ambient.notUsed());
    }

    static ArchRule nullMarkedPackages() {
        return classes().that().doNotHaveSimpleName("module-info").should(Packages.nullMarked());
    }

    static ArchRule publicMeansExported(ModuleDescriptor module) {
        return classes().should(Packages.exportedBy(module));
    }

    /** Each package is a slice of its own, nested ones too. */
    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}

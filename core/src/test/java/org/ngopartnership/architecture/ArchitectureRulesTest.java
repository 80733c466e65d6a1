package org.ngopartnership.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows that each rule of architecture can fail, on code that breaks it. */
class ArchitectureRulesTest {

    private static final String FIXTURES = "org.ngopartnership.architecture.fixture.";

    @Test
    void cycleIsCaught() {
        assertThat(violations(ArchitectureRules.noPackageCycles(), "cycle"))
                .singleElement()
                .asString()
                .contains("cycle.one", "cycle.two");
    }

    @ParameterizedTest
    @EnumSource
    void useOfTheProcessIsCaughtInEachMethodButTheAllowedOne(Ambient ambient) {
        String folder = ambient.name().toLowerCase(Locale.ROOT);
        ArchRule rule =
                ambient == Ambient.REFLECTION ? ArchitectureRules.noReflection() : ArchitectureRules.no(ambient);

        List<String> violations = violations(rule, folder);

        for (JavaClass type : fixture(folder)) {
            for (JavaMethod method : type.getMethods()) {
                assertThat(violations.stream().anyMatch(violation -> violation.contains("." + method.getName() + "(")))
                        .as(method.getName())
                        .isEqualTo(!method.getName().equals("allowed"));
            }
        }
    }

    @Test
    void hiddenTypesInPublicSignaturesAreCaught() {
        List<String> violations = violations(ArchitectureRules.publicSignatures(), "signature");

        assertThat(List.of(
                        "field", "returned()", "parameter(", "argument()", "array()", "nested()", "thrown()", "bound("))
                .allSatisfy(member -> assertThat(violations).anyMatch(line -> line.contains("Signatures." + member)));
        assertThat(violations)
                .anyMatch(line -> line.contains("Generated.inherited()"))
                .noneMatch(line -> line.contains("llowed()") || line.contains("fine()"));
    }

    @Test
    void packageWithoutNullMarkedIsCaught() {
        assertThat(violations(ArchitectureRules.nullMarkedPackages(), "unmarked"))
                .hasSize(1);
    }

    @Test
    void publicTypeInAPackageNotExportedIsCaught() {
        ModuleDescriptor none = ModuleDescriptor.newModule("none").build();

        assertThat(violations(ArchitectureRules.publicMeansExported(none), "unmarked"))
                .singleElement()
                .asString()
                .endsWith("Unmarked is public but not exported");
    }

    @Test
    void exportedInternalPackageIsCaught() {
        ModuleDescriptor all = ModuleDescriptor.newModule("all")
                .exports(FIXTURES + "signature")
                .exports(FIXTURES + "signature.internal")
                .build();

        assertThat(violations(ArchitectureRules.publicMeansExported(all), "signature"))
                .singleElement()
                .asString()
                .endsWith("Worker is internal but exported");
    }

    @Test
    void missingDocumentationIsCaught() throws Exception {
        Path source = Path.of("src/test/java/org/ngopartnership/architecture/fixture/Undocumented.java");

        assertThat(Documentation.missingUnder(source))
                .containsExactly("Undocumented has no @since", "Undocumented has no @param for unsaid");
    }

    private static List<String> violations(ArchRule rule, String folder) {
        return rule.evaluate(fixture(folder)).getFailureReport().getDetails();
    }

    private static JavaClasses fixture(String folder) {
        return new ClassFileImporter().importPackages(FIXTURES + folder);
    }
}

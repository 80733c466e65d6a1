package org.ngopartnership.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the classes of the module it is compiled in to the rules of architecture. */
class ArchitectureTest {

    private static JavaClasses module;
    private static ModuleDescriptor descriptor;

    @BeforeAll
    static void read() throws Exception {
        Path tests = Path.of(ArchitectureTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path classes = tests.resolveSibling("classes");
        module = new ClassFileImporter().importPath(classes);
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            descriptor = ModuleDescriptor.read(in);
        }
    }

    @Test
    void looksAtTheClassesOfTheModule() {
        assertThat(module).isNotEmpty().allMatch(type -> type.getPackageName().startsWith("org.ngopartnership"));
    }

    @Test
    void packagesDoNotDependOnEachOtherInACircle() {
        ArchitectureRules.noPackageCycles().check(module);
    }

    @Test
    void jacksonStaysInJson() {
        if (descriptor.name().equals("org.ngopartnership.core")) {
            ArchitectureRules.noJackson().check(module);
        }
    }

    @Test
    void publicSignaturesHideWhatIsInternal() {
        ArchitectureRules.publicSignatures().check(module);
    }

    @Test
    void onlyTheBeanValidationBridgeUsesReflection() {
        ArchitectureRules.noReflection().check(module);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REFLECTION")
    void nothingOfTheProcessIsUsed(Ambient ambient) {
        ArchitectureRules.no(ambient).check(module);
    }

    @Test
    void everyPackageIsNullMarked() {
        ArchitectureRules.nullMarkedPackages().check(module);
    }

    @Test
    void publicTypesAreExportedAndInternalOnesAreNot() {
        ArchitectureRules.publicMeansExported(descriptor).check(module);
    }

    @Test
    void publicTypesSaySinceWhenAndRecordsWhatTheyHold() throws Exception {
        assertThat(Documentation.missingUnder(Path.of("src/main/java"))).isEmpty();
    }
}

package org.ngopartnership.consumer.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.validation.Finding;

/** Runs the application of this module with the packaged jars on the class path. */
class ClasspathConsumerIT {

    @Test
    void libraryIsAPackagedJarOutsideAnyNamedModule() {
        assertThat(Finding.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .endsWith(".jar");
        assertThat(Finding.class.getModule().isNamed()).isFalse();
    }

    @Test
    void defaultFactoryTakesTypesOfTheLibrary() {
        Finding finding = Finding.builder()
                .rule("NGO-001")
                .severity(Severity.ERROR)
                .message("A message.")
                .pointer("")
                .build();

        assertThat(Sample.violations(finding)).isEmpty();
    }
}

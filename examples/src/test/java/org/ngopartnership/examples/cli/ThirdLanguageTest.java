package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ngopartnership.constraint.PartnershipValidators;
import org.ngopartnership.examples.ownrules.RegisterNumberRules;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.internal.bundle.MessageBundles;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Identifier;

/**
 * A third language is a few files: five among the resources of these tests, {@code languages/es-419}, make all speak it, and what
 * they lack is said in English.
 */
class ThirdLanguageTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 26);
    private static final Locale LOCALE = Locale.forLanguageTag("es-419");
    private static final ReportLanguage SPANISH = ReportLanguage.of(LOCALE);
    private static final Ngo NAMELESS = Ngo.builder().id("nameless").build();
    private static final String NO_NAME =
            "La organización no tiene nombre con texto en ningún idioma. Indique su nombre oficial.";

    @Test
    void itIsFoundByItsTagAndByALocale() {
        assertThat(SPANISH.tag()).isEqualTo("es-419");
        assertThat(ReportLanguage.find("ES-419")).contains(SPANISH);
        assertThat(ReportLanguage.of("es-419-x-any")).isEqualTo(SPANISH);
        assertThat(ReportLanguage.of("es")).isNotEqualTo(SPANISH);
        assertThat(ReportLanguage.of("qaa")).isEqualTo(ReportLanguage.ENGLISH);
    }

    @Test
    void theValidatorSpeaksItAndTellsTheRestInEnglish() {
        PartnershipValidator validator =
                PartnershipValidator.standard().asOf(DAY).inLanguage(SPANISH);
        assertThat(validator.validate(NAMELESS).findings())
                .extracting(Finding::getMessage)
                .contains(NO_NAME);
        assertThat(validator
                        .validate(NAMELESS.withFounded(EdtfDate.parse("2090")))
                        .findings())
                .extracting(Finding::getMessage)
                .contains("The organization is said to be founded in 2090, which is after 2024-02-26.");
    }

    @Test
    void rulesOfOnesOwnThatDoNotKnowItSpeakEnglish() {
        Ngo ngo = NAMELESS.withIdentifiers(
                Identifier.builder().scheme(Code.of("RNA")).value("1").build());
        assertThat(PartnershipValidator.standard()
                        .withRules(new RegisterNumberRules())
                        .asOf(DAY)
                        .inLanguage(SPANISH)
                        .validate(ngo)
                        .findings())
                .extracting(Finding::getMessage)
                .contains(NO_NAME)
                .anyMatch(message -> message.startsWith("\"1\" is no number of the national register"));
    }

    @Test
    void beanValidationSpeaksItThroughTheValidator() {
        PartnershipValidator validator = PartnershipValidator.standard();
        try (ValidatorFactory factory = PartnershipValidators.factory(validator.forBeanValidation(), clock(), LOCALE)) {
            assertThat(messages(factory)).containsExactly(NO_NAME);
        }
    }

    /** What the build does with the languages that lie among the resources. */
    @Test
    void beanValidationSpeaksItThroughTheBundlesOfTheBuild(@TempDir Path classes) throws IOException {
        Path rules = classes.resolve("org/ngopartnership/validation/rules");
        Files.createDirectories(rules.resolve("languages/es-419"));
        Files.createDirectories(rules.resolve("pages"));
        MessageBundles.main(classes.toString());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader with = new URLClassLoader(urls(classes), before)) {
            thread.setContextClassLoader(with);
            try (ValidatorFactory factory = PartnershipValidators.factory(clock(), LOCALE)) {
                assertThat(messages(factory)).containsExactly(NO_NAME);
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] urls(Path folder) throws MalformedURLException {
        return new URL[] {folder.toUri().toURL()};
    }

    private static Clock clock() {
        return Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    private static List<String> messages(ValidatorFactory factory) {
        return factory.getValidator().validate(NAMELESS).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    @Test
    void aReportIsInIt() {
        Run run = Run.withInput("{\"id\": 1}\n{\"id\": \"a\"}\n")
                .run("validate", "--from=ndjson", "--as-of=2024-02-26", "--language=es-419", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("2 registros, juzgados el 26 de febrero de 2024")
                .contains("Se esperaba un texto, se encontró un número.")
                .contains(NO_NAME)
                .contains("3 errores");
        assertThat(Run.withInput("{\"id\": \"a\"}")
                        .run("validate", "--from=ndjson", "--language=es-419", "--format=json", "-")
                        .out())
                .contains("\"language\": \"es-419\"");
    }

    @Test
    void rulesAreListedAndExplainedInIt() {
        assertThat(Run.of("rules", "--language=es-419").out())
                .startsWith("NGO  Organizaciones\n")
                .contains("Una organización tiene un nombre", "An organization is named in its original language")
                .contains(" reglas");
        assertThat(Run.of("explain", "--language=es-419", "NGO-001").out())
                .contains("\nPor qué\n  Sin nombre nadie sabe");
        assertThat(Run.of("explain", "--language=es-419", "NGO-101").err())
                .contains("No hay regla «NGO-101». ¿Quiso decir «NGO-001»?")
                .contains("Try: ngo-partnership explain --help");
        assertThat(Run.of("rules", "--language=es-419", "--help").out()).contains("Muestra las reglas.", "Usage:");
    }
}

package org.ngopartnership.consumer.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.ngopartnership.consumer.classpath.Intake.Submission;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.text.LocalizedText;

/** Runs the application of this module with the packaged jars on the class path. */
class ClasspathConsumerIT {

    private static final Ngo SOUND = Ngo.builder()
            .id("wrs")
            .name(LocalizedText.en("World Reading Society").fr("Société mondiale de lecture"))
            .build();

    /** Associate after one year of consultative status, where two are asked for. */
    private static final Ngo TOO_EARLY = SOUND.withPartnerships(Partnership.builder()
            .with("UNESCO")
            .addHistory(
                    period("CONSULTATIVE", "2019-05-14").until("2020-05-14").build(),
                    period("ASSOCIATE", "2020-05-14").build())
            .build());

    @Test
    void libraryIsAPackagedJarOutsideAnyNamedModule() {
        assertThat(Ngo.class.getProtectionDomain().getCodeSource().getLocation().getPath())
                .endsWith(".jar");
        assertThat(Ngo.class.getModule().isNamed()).isFalse();
    }

    @Test
    void errorsNameRulePlaceAndValues() {
        assertThat(in(Locale.ENGLISH, intake -> intake.errors(TOO_EARLY)))
                .containsExactly("PST-003 partnerships[0].history[1].since: The status ASSOCIATE begins in 2020-05-14,"
                        + " but a status is held only since 2019-05-14; 2 years are asked for before.");
        assertThat(in(Locale.FRENCH, intake -> intake.errors(TOO_EARLY)))
                .containsExactly("PST-003 partnerships[0].history[1].since: Le statut ASSOCIATE commence en 2020-05-14,"
                        + " mais un statut n’est détenu que depuis 2019-05-14 ; 2 ans sont demandés auparavant.");
    }

    @Test
    void rulesReachIntoTypesOfTheApplication() {
        assertThat(in(Locale.ENGLISH, intake -> intake.errors(new Submission("", TOO_EARLY))))
                .containsExactly(
                        "PST-003 ngo.partnerships[0].history[1].since: The status ASSOCIATE begins in 2020-05-14,"
                                + " but a status is held only since 2019-05-14; 2 years are asked for before.",
                        "own sender: must not be blank");
    }

    @Test
    void aMissingFrenchNameRejectsNothingAndCanBeAskedFor() {
        Submission english = new Submission("Zoë", SOUND.withName(LocalizedText.en("World **Reading** Society")));

        assertThat(in(Locale.ENGLISH, intake -> intake.errors(english))).isEmpty();
        assertThat(in(Locale.CANADA_FRENCH, intake -> intake.advice(english)))
                .hasSize(2)
                .contains("NGO-003 ngo.name: Le nom n’est pas donné dans la langue « fr ».")
                .anyMatch(line -> line.startsWith("BIL-006 ngo.name") && line.endsWith("reste de balisage : **"));
        assertThat(in(Locale.ENGLISH, intake -> intake.advice(SOUND))).isEmpty();
    }

    private static StatusPeriod.Builder period(String status, String since) {
        return StatusPeriod.builder().regime("UNESCO_2011").status(status).since(since);
    }

    /** A plain factory speaks the default language of its JVM. */
    private static List<String> in(Locale locale, Function<Intake, List<String>> use) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try (Intake intake = new Intake()) {
            return use.apply(intake);
        } finally {
            Locale.setDefault(before);
        }
    }
}

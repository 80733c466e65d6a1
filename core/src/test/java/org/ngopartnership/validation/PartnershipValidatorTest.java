package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.ngopartnership.validation.toy.ToySamples.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.toy.ToyClub;
import org.ngopartnership.validation.toy.ToyNote;
import org.ngopartnership.validation.toy.ToyPaper;
import org.ngopartnership.validation.toy.ToyParty;
import org.ngopartnership.validation.toy.ToyPlace;
import org.ngopartnership.validation.toy.ToyRegistry;
import org.ngopartnership.validation.toy.ToyRules;
import org.ngopartnership.validation.toy.ToySamples;
import org.ngopartnership.validation.toy.ToyText;

class PartnershipValidatorTest {

    private static final ToyText NAME = ToyText.of(Map.of("en", "Club"));

    private final PartnershipValidator validator =
            PartnershipValidator.of(RuleCatalogue.of(List.of(new ToyRules()))).asOf(DAY);
    private final PartnershipValidator errorsOnly = validator.without("CLB-002").without("PTY-001");

    private static ToyClub founded(LocalDate day) {
        return ToyClub.builder().id("a").name(NAME).founded(day).build();
    }

    @Test
    void aValidValueHasNoFindings() {
        ValidationReport report = errorsOnly.validate(ToySamples.valid("a"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.asOf()).isEqualTo(DAY);
        assertThat(report.language()).isEqualTo(ReportLanguage.ENGLISH);
    }

    @Test
    void aFindingTellsWhatWhereAndWhy() {
        ValidationReport report = validator.inLanguage(ReportLanguage.FRENCH).validate(founded(DAY.plusDays(1)));

        assertThat(report.findings())
                .contains(Finding.builder()
                        .rule("CLB-001")
                        .severity(Severity.ERROR)
                        .message("Fondé le 2026-11-25, après le 2026-11-24.")
                        .putParameters("value", "2026-11-25")
                        .putParameters("today", "2026-11-24")
                        .record("a")
                        .pointer("/founded")
                        .value("2026-11-25")
                        .build());
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        assertThat(report.count(Severity.INFO)).isZero();
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.language()).isEqualTo(ReportLanguage.FRENCH);
        assertThat(report.toString())
                .contains("2026-11-24\nERROR CLB-001 a /founded: Fondé le")
                .contains("\nWARNING CLB-002 a /partners: ");
    }

    @Test
    void theDayIsNeverGuessed() {
        PartnershipValidator timeless = PartnershipValidator.of(validator.catalogue());
        assertThatIllegalStateException()
                .isThrownBy(() -> timeless.validate(ToySamples.valid("a")))
                .withMessageContaining("asOf");
        assertThatIllegalStateException().isThrownBy(() -> timeless.validate(ToySamples.valid("a"), finding -> {}));
    }

    @Test
    void theDayDecides() {
        assertThat(errorsOnly.asOf(DAY).validate(founded(DAY)).hasErrors()).isFalse();
        assertThat(errorsOnly.asOf(DAY.minusDays(1)).validate(founded(DAY)).hasErrors())
                .isTrue();
    }

    @Test
    void severitiesChange() {
        PartnershipValidator mild = validator.withSeverity("CLB-001", Severity.INFO);
        ValidationReport report = mild.validate(founded(DAY.plusYears(1)));

        assertThat(report.hasErrors()).isFalse();
        assertThat(report.count(Severity.INFO)).isEqualTo(1);
        Rule<?> rule = mild.catalogue().find("CLB-001").orElseThrow();
        assertThat(mild.severityOf(rule)).isEqualTo(Severity.INFO);
        assertThat(validator.severityOf(rule)).isEqualTo(Severity.ERROR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.withSeverity("CLB-999", Severity.INFO))
                .withMessageContaining("CLB-999");
    }

    @Test
    void rulesAndAreasGoOff() {
        ToyClub club = founded(DAY.plusYears(1));
        assertThat(validator.without("CLB").validate(club).findings()).isEmpty();
        assertThat(validator.without("CLB-001").validate(club).findings())
                .extracting(Finding::getRule)
                .containsExactly("CLB-002");
        assertThat(validator.without("CLB").isOn(rule("CLB-001"))).isFalse();
        assertThat(validator.without("CLB-002").isOn(rule("CLB-001"))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> validator.without("CLX"));
    }

    @Test
    void languagesAreAskedFor() {
        ValidationReport report =
                errorsOnly.requiringLanguages("fr", "en").asOf(DAY).validate(ToySamples.valid("a"));

        assertThat(report.findings())
                .extracting(Finding::getPointer)
                .containsExactly("/otherNames/0", "/otherNames/0", "/seat/inside/0/name", "/seat/name");
        assertThat(report.findings().get(0).getMessage()).isEqualTo("There is no text in en.");
    }

    @Test
    void languagesAskedForAreTakenInAnyFormAndOnce() {
        assertThat(errorsOnly
                        .requiringLanguages("FR", "EN", "fr")
                        .validate(ToySamples.valid("a"))
                        .findings())
                .isEqualTo(errorsOnly
                        .requiringLanguages("fr", "en")
                        .validate(ToySamples.valid("a"))
                        .findings());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.requiringLanguages("fr", "french_language"))
                .withMessage("Not a well-formed language tag: \"french_language\"");
    }

    @Test
    void rulesOfTheCallerJoinIn() {
        Rule<ToyClub> rule = Rule.of(ToyClub.class, "OWN-001")
                .warning()
                .check((club, context, sink) -> sink.report(DataPath.of("id"), "id", club.getId()));
        PartnershipValidator more = errorsOnly.withRule(rule, "Club {id} is known.");

        assertThat(more.validate(ToySamples.valid("a")).findings())
                .extracting(Finding::getMessage)
                .containsExactly("Club a is known.");
        assertThat(more.catalogue().find("OWN-001")).contains(rule);
        assertThat(more.without("OWN").validate(ToySamples.valid("a")).findings())
                .isEmpty();
        assertThat(errorsOnly.catalogue().find("OWN-001")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.withRule(rule, "again"))
                .withMessageContaining("taken");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.withRule(Rule.onReading("OWN-002").error(), "no check"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.withRule(
                        Rule.of(Thread.class, "OWN-003").error().check((a, b, c) -> {}), "no target"))
                .withMessageContaining("Thread");
    }

    @Test
    void rulesOfTheCallersBringTheirTextsAndShapes() {
        PartnershipValidator toys = PartnershipValidator.of(RuleCatalogue.of(List.of()))
                .asOf(DAY)
                .withRules(new ToyRules())
                .inLanguage(ReportLanguage.FRENCH);

        assertThat(toys.validate(founded(DAY.plusDays(1))).findings())
                .extracting(Finding::getMessage)
                .contains("Fondé le 2026-11-25, après le 2026-11-24.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> toys.withRules(new ToyRules()))
                .withMessageContaining("taken");
    }

    @Test
    void findingsComeInTheOrderOfTheirPlaces() {
        ToyText blank = ToyText.of(Map.of("fr", "", "en", ""));
        ToyClub.Builder club = ToyClub.builder().id("a").name(NAME);
        for (int i = 0; i < 11; i++) {
            club.addOtherNames(blank);
        }
        club.addPartners(new ToyParty.ByName(ToyText.of(Map.of())));

        List<Finding> findings = validator.validate(club.build()).findings();

        assertThat(findings)
                .extracting(Finding::getPointer)
                .startsWith("/otherNames/0/en", "/otherNames/0/fr", "/otherNames/1/en")
                .endsWith("/otherNames/10/fr", "/partners/0", "/partners/0/name")
                .hasSize(24);
    }

    @Test
    void findingsInARegistryNameTheirRecord() {
        ToyRegistry registry = ToyRegistry.builder()
                .addClubs(
                        ToySamples.valid("a"),
                        ToyClub.builder()
                                .from(founded(DAY.plusYears(1)))
                                .id("b")
                                .build())
                .build();
        List<RuleFinding> found = new ArrayList<>();
        errorsOnly.validate(registry, found::add);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).path().toPointer()).isEqualTo("/clubs/1/founded");
        assertThat(found.get(0).pathInRecord()).isEqualTo(DataPath.of("founded"));
        assertThat(found.get(0).record()).contains("b");
        assertThat(found.get(0).place()).isEmpty();
        assertThat(found.get(0)).hasToString("ERROR CLB-001 /clubs/1/founded");
        assertThat(errorsOnly.validate(registry).findings())
                .extracting(Finding::getPointer)
                .containsExactly("/founded");
    }

    @Test
    void aRegistryIsCheckedForIdsAndReferences() {
        ToyRegistry registry = ToyRegistry.builder()
                .addClubs(ToySamples.valid("a"))
                .addPapers(ToyPaper.builder().id("a").build())
                .build();

        List<Finding> findings = errorsOnly.validate(registry).findings();

        assertThat(findings).extracting(Finding::getMessage).containsExactly("The id a is borne already: /clubs/0.");
        assertThat(findings).extracting(Finding::getPointer).containsExactly("/id");
        assertThat(errorsOnly.without("REL").validate(registry).findings()).isEmpty();
    }

    @Test
    void valuesDeepInsideAreReached() {
        ToyPlace place = ToyPlace.builder()
                .name(NAME)
                .putNotes("long", new ToyNote("longer than five"))
                .build();
        for (int depth = 0; depth < 40; depth++) {
            place = ToyPlace.builder().name(NAME).addInside(place).build();
        }

        assertThat(validator.validate(place).findings())
                .extracting(Finding::getPointer)
                .containsExactly("/inside/0".repeat(40) + "/notes/long/text");
    }

    @Test
    void alternativesAreJudgedByTheirOwnRulesAndThoseOfTheSealedType() {
        assertThat(validator.validate(new ToyParty.ByName(ToyText.of(Map.of()))).findings())
                .extracting(Finding::getRule)
                .containsExactly("PTY-001", "PTY-002");
    }

    @Test
    void aLongValueIsCutButNoCharacterInTwo() {
        String smileys = "x" + "😀".repeat(50);
        ToyPlace place = ToyPlace.builder()
                .name(NAME)
                .putNotes("n", new ToyNote(smileys))
                .build();

        String value = validator.validate(place).findings().get(0).getValue().orElseThrow();

        assertThat(value).isEqualTo("x" + "😀".repeat(39) + "…").hasSize(Finding.MAX_VALUE_LENGTH);
        assertThat(Finding.cut("y" + smileys)).isEqualTo("yx" + "😀".repeat(38) + "…");
    }

    @Test
    void aRuleThatFailsIsNamed() {
        PartnershipValidator broken = errorsOnly.withRule(
                Rule.of(ToyText.class, "BAD-001").error().check((text, context, sink) -> {
                    throw new ArithmeticException("odd");
                }),
                "never");
        assertThatIllegalStateException()
                .isThrownBy(() -> broken.validate(ToySamples.valid("a")))
                .withMessage("Rule BAD-001 failed at \"/name\" of record a")
                .withCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void aFaultOfTheReceiverIsItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.validate(founded(DAY.plusYears(1)), finding -> {
                    throw new IllegalArgumentException("enough");
                }))
                .withMessage("enough");
    }

    @Test
    void aNameWithoutValueIsRefused() {
        PartnershipValidator broken = errorsOnly.withRule(
                Rule.of(ToyText.class, "BAD-001")
                        .error()
                        .check((text, context, sink) -> sink.report(DataPath.HERE, "name")),
                "never");
        assertThatIllegalStateException()
                .isThrownBy(() -> broken.validate(ToySamples.valid("a")))
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNoRuleJudgesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.validate("text"))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void validatorsOfTheSameRulesArePrintedAlike() {
        assertThat(validator.without("TXT-001"))
                .hasToString("PartnershipValidator[asOf=2026-11-24, language=en, off=[TXT-001]]");
        assertThat(validator.language()).isEqualTo(ReportLanguage.ENGLISH);
    }

    @Test
    void theStandardCatalogueIsAlwaysTheSame() {
        assertThat(PartnershipValidator.standard().catalogue()).isSameAs(RuleCatalogue.standard());
    }

    private Rule<?> rule(String id) {
        return validator.catalogue().find(id).orElseThrow();
    }
}

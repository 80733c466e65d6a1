package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Infos;
import org.ngopartnership.constraint.PartnershipValidators;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.constraint.Warnings;
import org.ngopartnership.constraint.field.LanguageTagText;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;

/** What a caller says to the validator holds in Bean Validation too. */
class ConfiguredBeanValidationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Ngo NGO = Samples.minimalNgo(ngo ->
            ngo.id("a").name(LocalizedText.en("World **Reading** Society")).founded("2099"));

    private final PartnershipValidator standard = PartnershipValidator.standard();

    @Test
    void severitiesMoveRulesToTheirGroups() {
        PartnershipValidator ours =
                standard.withSeverity("NGO-007", Severity.WARNING).withSeverity("BIL-006", Severity.ERROR);

        assertThat(violations(ours, Locale.ENGLISH, NGO)).containsExactly(line(ours, "BIL-006"));
        assertThat(violations(ours, Locale.ENGLISH, NGO, Warnings.class)).containsExactly(line(ours, "NGO-007"));
    }

    @Test
    void rulesAndAreasGoOffAndLanguagesAreAskedFor() {
        PartnershipValidator ours = standard.without("NGO").requiringLanguages("es");

        assertThat(violations(ours, Locale.ENGLISH, NGO)).isEmpty();
        assertThat(violations(ours, Locale.ENGLISH, NGO, Warnings.class))
                .containsExactlyInAnyOrder(line(ours, "BIL-006"), line(ours, "BIL-012"));
        assertThat(violations(ours, Locale.ENGLISH, NGO, Infos.class)).isEmpty();
    }

    @Test
    void ownRulesSpeakTheirOwnWords() {
        Rule<Ngo> rule = Rule.of(Ngo.class, "OWN-001")
                .error()
                .check((ngo, context, sink) ->
                        sink.report(DataPath.of("id"), "id", ngo.getId(), "day", context.asOf()));
        PartnershipValidator ours = standard.without("NGO").withRule(rule, "{id} is known on {day}.");

        assertThat(violations(ours, Locale.FRENCH, NGO)).containsExactly("id a is known on 2026-11-24.");
    }

    @Test
    void otherConstraintsAreLeftAlone() {
        record Bean(@NotNull String name, @LanguageTagText String tag) {}

        assertThat(violations(standard, Locale.FRENCH, new Bean(null, "e!")))
                .containsExactlyInAnyOrder(
                        "name ne doit pas être nul",
                        "tag doit être une étiquette de langue telle que fr ou zh-Hant (BCP 47)");
    }

    @Test
    void referencesAreJudgedAsTheCallerSays() {
        PartnershipRegistry registry = PartnershipRegistry.of(Samples.minimalWorkingGroup(
                group -> group.documents(Samples.documentList(documents -> documents.addItems("elsewhere")))));

        assertThat(violations(standard, Locale.ENGLISH, registry)).anyMatch(line -> line.contains("elsewhere"));
        assertThat(violations(standard.withReferences(References.OPEN), Locale.ENGLISH, registry))
                .isEmpty();
    }

    private static String line(PartnershipValidator validator, String rule) {
        return validator.asOf(DAY).validate(NGO).findings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .map(finding -> finding.getPointer().substring(1).replace("/en", "[en]") + " " + finding.getMessage())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> violations(
            PartnershipValidator validator, Locale locale, Object value, Class<?>... groups) {
        try (ValidatorFactory factory = PartnershipValidators.factory(validator.forBeanValidation(), CLOCK, locale)) {
            return factory.getValidator().validate(value, groups).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .toList();
        }
    }
}

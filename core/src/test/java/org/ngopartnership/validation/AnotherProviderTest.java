package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Infos;
import org.ngopartnership.constraint.PartnershipMessages;
import org.ngopartnership.constraint.RuleViolation;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.constraint.Warnings;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Party;

/** Apache BVal finds what the validator finds, in the same places. */
class AnotherProviderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final Ngo NGO = Ngo.builder()
            .id("a")
            .name(LocalizedText.en(" ").fr("<b>Société</b>"))
            .level(Level.SUBREGIONAL)
            .founded(LocalDate.of(2099, 1, 1))
            .headquarters(Location.builder().city(LocalizedText.fr("")).build())
            .addPredecessors(Party.code("C"), Party.name(LocalizedText.en(" ")))
            .build();

    @Test
    void rulesSeveritiesAndPlacesAreTheSame() {
        for (Object value :
                List.of(NGO, PartnershipRegistry.builder().addNgos(NGO, NGO).build())) {
            assertThat(viaBval(value, Locale.ENGLISH).map(Violation::found).sorted())
                    .containsExactlyElementsOf(direct(value));
        }
    }

    @Test
    void messagesAreThoseOfTheRulesWithTheNamesOfTheirValues() {
        assertThat(viaBval(NGO, Locale.CANADA_FRENCH).map(Violation::message))
                .contains("L'organisation serait fondée en {value}, donc après le {asOf}.");
        assertThat(viaBval(NGO, Locale.GERMAN).map(Violation::message))
                .contains("The organization is said to be founded in {value}, which is after {asOf}.");
    }

    private record Violation(String found, String message) {}

    private static List<String> direct(Object value) {
        List<String> found = new ArrayList<>();
        PartnershipValidator.standard()
                .asOf(DAY)
                .validate(
                        value,
                        finding -> found.add(line(
                                finding.rule().id(),
                                finding.severity(),
                                finding.path().toPointer())));
        return found.stream().sorted().toList();
    }

    private static Stream<Violation> viaBval(Object value, Locale locale) {
        var configuration =
                Validation.byProvider(ApacheValidationProvider.class).configure();
        Clock clock = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (ValidatorFactory factory = configuration
                .messageInterpolator(PartnershipMessages.over(configuration.getDefaultMessageInterpolator(), locale))
                .clockProvider(() -> clock)
                .buildValidatorFactory()) {
            return factory.getValidator().validate(value, Default.class, Warnings.class, Infos.class).stream()
                    .map(violation -> {
                        RuleViolation read = RuleViolation.of(violation).orElseThrow();
                        return new Violation(
                                line(read.rule(), read.severity(), read.pointer()), violation.getMessage());
                    })
                    .toList()
                    .stream();
        }
    }

    private static String line(String rule, Severity severity, String pointer) {
        return rule + " " + severity + " " + pointer;
    }
}

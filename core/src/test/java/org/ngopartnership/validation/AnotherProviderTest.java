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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.constraint.Infos;
import org.ngopartnership.constraint.PartnershipMessages;
import org.ngopartnership.constraint.RuleViolation;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.constraint.Warnings;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.CounterExample;
import org.ngopartnership.testkit.CounterExamples;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Party;

/** Apache BVal finds what the validator finds, in the same places. */
class AnotherProviderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    /** One for every rule, except those that wait for what only a caller's own validator asks. */
    static Stream<CounterExample> examples() {
        return CounterExamples.all().stream()
                .filter(example ->
                        !example.isText() && example.requiredLanguages().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void rulesSeveritiesAndPlacesAreTheSame(CounterExample example) {
        assertThat(viaBval(example.value(), example.asOf(), Locale.ENGLISH)
                        .map(Violation::found)
                        .sorted())
                .containsExactlyElementsOf(direct(example.value(), example.asOf()));
    }

    @Test
    void placesInListsAndMapsAreTheSame() {
        Ngo ngo = Samples.ngo(sample -> sample.name(LocalizedText.en(" ").fr("<b>Société</b>"))
                .headquarters(Samples.location(location -> location.city(LocalizedText.fr(""))))
                .addPredecessors(Party.code("C"), Party.name(LocalizedText.en(" "))));
        PartnershipRegistry registry = Samples.registry(sample -> sample.ngos(List.of(ngo, ngo)));
        for (Object value : List.of(ngo, registry)) {
            assertThat(viaBval(value, DAY, Locale.ENGLISH).map(Violation::found).sorted())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .containsExactlyElementsOf(direct(value, DAY));
        }
    }

    @Test
    void messagesAreThoseOfTheRulesWithTheNamesOfTheirValues() {
        CounterExample future = CounterExamples.of("NGO-007");
        assertThat(viaBval(future.value(), future.asOf(), Locale.CANADA_FRENCH).map(Violation::message))
                .containsExactly("L’organisation serait fondée en {value}, donc après le {asOf}.");
        assertThat(viaBval(future.value(), future.asOf(), Locale.GERMAN).map(Violation::message))
                .containsExactly("The organization is said to be founded in {value}, which is after {asOf}.");
    }

    private record Violation(String found, String message) {}

    private static List<String> direct(Object value, LocalDate day) {
        List<String> found = new ArrayList<>();
        PartnershipValidator.standard()
                .asOf(day)
                .validate(
                        value,
                        finding -> found.add(line(
                                finding.rule().id(),
                                finding.severity(),
                                finding.path().toPointer())));
        return found.stream().sorted().toList();
    }

    private static Stream<Violation> viaBval(Object value, LocalDate day, Locale locale) {
        var configuration =
                Validation.byProvider(ApacheValidationProvider.class).configure();
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
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

package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.constraint.PartnershipValidators;
import org.ngopartnership.constraint.RuleViolation;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Party;

/** Values of this library judged inside a class of the caller's, and nested types judged alone. */
class CascadeTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 24).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final LocalizedText BLANK = LocalizedText.en(" ");
    private static final Location GENEVA = Samples.location(
            location -> location.city(LocalizedText.en("Geneva").fr("")));
    private static final Ngo NGO = Samples.minimalNgo(sample -> sample.headquarters(GENEVA));

    /** A type of the caller's. */
    private record Submission(
            @Valid Ngo sender,
            List<@Valid Ngo> others,
            Map<String, @Valid Ngo> byRegion,
            Optional<@Valid Location> venue,
            @Valid LocalizedText remark,
            List<@Valid Party> parties) {}

    static Stream<Named<Supplier<ValidatorFactory>>> providers() {
        return Stream.of(
                Named.of("Hibernate Validator", () -> PartnershipValidators.factory(CLOCK, Locale.ENGLISH)),
                Named.of(
                        "Apache BVal",
                        () -> Validation.byProvider(ApacheValidationProvider.class)
                                .configure()
                                .clockProvider(() -> CLOCK)
                                .buildValidatorFactory()));
    }

    @ParameterizedTest
    @MethodSource("providers")
    void everyValueInACallersClassIsJudgedOnceWithAllInsideIt(Supplier<ValidatorFactory> provider) {
        Submission submission = new Submission(
                NGO,
                List.of(Samples.minimalNgo(), NGO),
                Map.of("EU", NGO),
                Optional.of(GENEVA),
                BLANK,
                List.of(Party.code("SECRETARIAT"), Party.name(BLANK)));
        try (ValidatorFactory factory = provider.get()) {
            assertThat(factory.getValidator().validate(submission))
                    .extracting(CascadeTest::place)
                    .containsExactlyInAnyOrder(
                            "BIL-001 /sender/headquarters/city/fr",
                            "BIL-001 /others/1/headquarters/city/fr",
                            "BIL-001 /byRegion/EU/headquarters/city/fr",
                            "BIL-001 /venue/city/fr",
                            "BIL-001 /remark/en",
                            "BIL-001 /parties/1/name/en");
        }
    }

    @ParameterizedTest
    @MethodSource("providers")
    void theLeafBeanIsTheValueJudgedInOneGo(Supplier<ValidatorFactory> provider) {
        try (ValidatorFactory factory = provider.get()) {
            assertThat(factory.getValidator().validate(NGO))
                    .extracting(ConstraintViolation::getLeafBean)
                    .containsExactly(NGO);
            Submission submission =
                    new Submission(NGO, List.of(), Map.of(), Optional.empty(), LocalizedText.empty(), List.of());
            assertThat(factory.getValidator().validate(submission))
                    .extracting(ConstraintViolation::getLeafBean)
                    .containsExactly(NGO);
        }
    }

    @ParameterizedTest
    @MethodSource("providers")
    void aNestedValueIsJudgedAlone(Supplier<ValidatorFactory> provider) {
        try (ValidatorFactory factory = provider.get()) {
            assertThat(factory.getValidator().validate(GENEVA))
                    .extracting(CascadeTest::place)
                    .containsExactly("BIL-001 /city/fr");
        }
    }

    private static String place(ConstraintViolation<?> violation) {
        RuleViolation read = RuleViolation.of(violation).orElseThrow();
        return read.rule() + " " + read.pointer();
    }
}

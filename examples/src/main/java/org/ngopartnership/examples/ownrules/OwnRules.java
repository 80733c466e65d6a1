package org.ngopartnership.examples.ownrules;

import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.ngopartnership.constraint.PartnershipValidators;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.ImportSource;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.Rule;

/** How rules of one's own run: by the validator, by the import, and by Bean Validation (with Hibernate Validator there). */
final class OwnRules {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** The rules of the library and one's own, which bring their texts in both languages. */
    static final PartnershipValidator VALIDATOR =
            PartnershipValidator.standard().asOf(DAY).withRules(new RegisterNumberRules());

    private OwnRules() {}

    /** The shortest way: one rule, one message for every language. */
    static PartnershipValidator withOneRule() {
        Rule<Ngo> hasWebsite = Rule.of(Ngo.class, "OWN-001").warning().check((ngo, context, sink) -> {
            if (ngo.getWebsite().isEmpty()) {
                sink.report(DataPath.of("website"));
            }
        });
        return PartnershipValidator.standard()
                .asOf(DAY)
                .withRule(hasWebsite, "Our directory prints a web address for every member.");
    }

    /** What is wrong in a value. */
    static List<Finding> validate(Ngo ngo) {
        return VALIDATOR.inLanguage(ReportLanguage.FRENCH).validate(ngo).findings();
    }

    /** What is wrong in a file, the form included; severities can be changed as those of any rule. */
    static List<Finding> importing(ImportSource source) {
        PartnershipImport ours = PartnershipImport.standard()
                .withValidator(VALIDATOR.withSeverity("RNA-002", Severity.WARNING))
                .asOf(DAY);
        try (ImportResults results = ours.open(List.of(source))) {
            return results.report().findings();
        }
    }

    /** What Bean Validation says of a bean that holds types of the library. */
    static List<String> beanValidation(Object bean, Locale locale) {
        Clock clock = Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        try (ValidatorFactory factory = PartnershipValidators.factory(VALIDATOR.forBeanValidation(), clock, locale)) {
            return factory.getValidator().validate(bean).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .toList();
        }
    }
}

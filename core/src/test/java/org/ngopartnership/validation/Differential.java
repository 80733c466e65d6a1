package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ngopartnership.constraint.Infos;
import org.ngopartnership.constraint.PartnershipValidators;
import org.ngopartnership.constraint.RuleViolation;
import org.ngopartnership.constraint.RunnerFactory;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.constraint.Warnings;

/**
 * Runs a value through the validator and through Hibernate Validator: rule, place, severity and message must agree, in
 * both languages.
 */
public final class Differential implements AutoCloseable {

    private final PartnershipValidator direct;
    private final Map<ReportLanguage, ValidatorFactory> factories = new EnumMap<>(ReportLanguage.class);

    private Differential(RuleCatalogue catalogue, LocalDate day, boolean standard) {
        direct = PartnershipValidator.of(catalogue).asOf(day);
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        for (ReportLanguage language : ReportLanguage.values()) {
            Locale locale = Locale.forLanguageTag(language.tag());
            factories.put(
                    language,
                    standard
                            ? PartnershipValidators.factory(clock, locale)
                            : RunnerFactory.factory(
                                    new BridgeRuleRunner(catalogue),
                                    clock,
                                    locale,
                                    bundles -> new CatalogueMessages(bundles, catalogue, language)));
        }
    }

    /** With the rules of the standard catalogue, found and worded as an application finds them. */
    public static Differential standard(LocalDate day) {
        return new Differential(RuleCatalogue.standard(), day, true);
    }

    /** With other rules, whose messages need not stand in any resource bundle. */
    public static Differential of(RuleCatalogue catalogue, LocalDate day) {
        return new Differential(catalogue, day, false);
    }

    /** Fails unless both ways find the same; tells what they found. */
    public Set<String> check(Object value) {
        Set<String> found = new TreeSet<>();
        factories.forEach((language, factory) -> {
            Set<String> findings = direct(value, language);
            assertThat(viaBeanValidation(value, factory))
                    .as("violations in %s of %s", language, value)
                    .isEqualTo(findings);
            found.addAll(findings);
        });
        return found;
    }

    @Override
    public void close() {
        factories.values().forEach(ValidatorFactory::close);
    }

    private Set<String> direct(Object value, ReportLanguage language) {
        List<RuleFinding> findings = new ArrayList<>();
        direct.validate(value, findings::add);
        Set<String> lines = new TreeSet<>();
        findings.forEach(finding -> lines.add(
                line(finding.rule().id(), finding.severity(), finding.path().toPointer(), finding.message(language))));
        return lines;
    }

    private static Set<String> viaBeanValidation(Object value, ValidatorFactory factory) {
        Set<ConstraintViolation<Object>> violations =
                factory.getValidator().validate(value, Default.class, Warnings.class, Infos.class);
        Set<String> lines = new TreeSet<>();
        for (ConstraintViolation<Object> violation : violations) {
            RuleViolation read = RuleViolation.of(violation).orElseThrow();
            lines.add(line(read.rule(), read.severity(), read.pointer(), violation.getMessage()));
        }
        return lines;
    }

    private static String line(String rule, Severity severity, String pointer, String message) {
        return rule + "|" + severity + "|" + pointer + "|" + message;
    }

    /** Takes the texts of rules from the catalogue, and leaves their values to Hibernate Validator. */
    private record CatalogueMessages(MessageInterpolator values, RuleCatalogue catalogue, ReportLanguage language)
            implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            String id = template.substring(template.lastIndexOf('.') + 1, template.length() - 1);
            return values.interpolate(catalogue.text(id, language).orElseThrow().message(), context);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}

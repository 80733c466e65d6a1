package org.ngopartnership.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.reference.ReferenceData;
import org.ngopartnership.text.LanguageTag;

/**
 * What a validator is told apart from the value to judge. Immutable and thread-safe; every change makes another one.
 *
 * @param catalogue  the rules
 * @param rules  which of them are on, and how much they weigh
 * @param language  the language of messages
 * @param asOf  the day of judgement; null until it is given
 * @param requiredLanguages  the languages in which texts are asked for
 * @param references  how references to records outside are judged; null unless said
 * @param reference  what is looked up beside the records
 */
record ValidatorOptions(
        RuleCatalogue catalogue,
        RuleOptions rules,
        ReportLanguage language,
        @Nullable LocalDate asOf,
        List<String> requiredLanguages,
        @Nullable References references,
        ReferenceData reference) {

    /** What holds unless said. */
    static ValidatorOptions of(RuleCatalogue catalogue) {
        return new ValidatorOptions(
                catalogue,
                RuleOptions.STANDARD,
                ReportLanguage.ENGLISH,
                null,
                List.of(),
                null,
                ReferenceData.standard());
    }

    ValidatorOptions withRule(Rule<?> rule, String message) {
        requireNew(rule);
        if (rule.check().isEmpty() && rule.acrossCheck().isEmpty()) {
            throw new IllegalArgumentException("The rule has no check: " + rule.id());
        }
        if (!catalogue.reaches(rule)) {
            throw new IllegalArgumentException("Nothing holds a " + rule.targetName() + ": " + rule.id());
        }
        return with(catalogue.with(rule, message));
    }

    ValidatorOptions withRules(RuleProvider provider) {
        provider.rules().forEach(this::requireNew);
        return with(catalogue.with(provider));
    }

    private void requireNew(Rule<?> rule) {
        if (catalogue.find(rule.id()).isPresent()) {
            throw new IllegalArgumentException("The id is taken: " + rule.id());
        }
    }

    private ValidatorOptions with(RuleCatalogue wanted) {
        return new ValidatorOptions(wanted, rules, language, asOf, requiredLanguages, references, reference);
    }

    ValidatorOptions withSeverity(String id, Severity severity) {
        if (catalogue.find(id).isEmpty()) {
            throw new IllegalArgumentException("There is no rule " + id);
        }
        return with(rules.withSeverity(id, severity));
    }

    ValidatorOptions without(String idOrArea) {
        if (catalogue.find(idOrArea).isEmpty() && !catalogue.areas().contains(idOrArea)) {
            throw new IllegalArgumentException("There is no rule and no area " + idOrArea);
        }
        return with(rules.without(idOrArea));
    }

    private ValidatorOptions with(RuleOptions wanted) {
        return new ValidatorOptions(catalogue, wanted, language, asOf, requiredLanguages, references, reference);
    }

    ValidatorOptions withLanguage(ReportLanguage wanted) {
        return new ValidatorOptions(catalogue, rules, wanted, asOf, requiredLanguages, references, reference);
    }

    ValidatorOptions withDay(LocalDate day) {
        return new ValidatorOptions(catalogue, rules, language, day, requiredLanguages, references, reference);
    }

    ValidatorOptions withRequiredLanguages(String... tags) {
        List<String> canonical = Stream.of(tags)
                .map(tag -> LanguageTag.parse(tag).toString())
                .distinct()
                .toList();
        return new ValidatorOptions(catalogue, rules, language, asOf, canonical, references, reference);
    }

    ValidatorOptions withReferences(References wanted) {
        return new ValidatorOptions(catalogue, rules, language, asOf, requiredLanguages, wanted, reference);
    }

    References referencesOrClosed() {
        return references == null ? References.CLOSED : references;
    }

    ValidatorOptions withReference(ReferenceData wanted) {
        return new ValidatorOptions(catalogue, rules, language, asOf, requiredLanguages, references, wanted);
    }
}

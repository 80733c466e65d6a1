package org.ngopartnership.validation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.reference.ReferenceData;

/**
 * What a validator is told apart from the value to judge. Immutable and thread-safe; every change makes another one.
 *
 * @param catalogue  the rules
 * @param rules  which of them are on, and how much they weigh
 * @param language  the language of messages
 * @param asOf  the day of judgement; null until it is given
 * @param requiredLanguages  the languages in which texts are asked for
 * @param references  how references to records outside are judged
 * @param reference  what is looked up beside the records
 */
record ValidatorOptions(
        RuleCatalogue catalogue,
        RuleOptions rules,
        ReportLanguage language,
        @Nullable LocalDate asOf,
        List<String> requiredLanguages,
        References references,
        ReferenceData reference) {

    /** What holds unless said. */
    static ValidatorOptions of(RuleCatalogue catalogue) {
        return new ValidatorOptions(
                catalogue,
                RuleOptions.STANDARD,
                ReportLanguage.ENGLISH,
                null,
                List.of(),
                References.CLOSED,
                ReferenceData.standard());
    }

    ValidatorOptions withCatalogue(RuleCatalogue wanted) {
        return new ValidatorOptions(wanted, rules, language, asOf, requiredLanguages, references, reference);
    }

    ValidatorOptions withRules(RuleOptions wanted) {
        return new ValidatorOptions(catalogue, wanted, language, asOf, requiredLanguages, references, reference);
    }

    ValidatorOptions withLanguage(ReportLanguage wanted) {
        return new ValidatorOptions(catalogue, rules, wanted, asOf, requiredLanguages, references, reference);
    }

    ValidatorOptions withDay(LocalDate day) {
        return new ValidatorOptions(catalogue, rules, language, day, requiredLanguages, references, reference);
    }

    ValidatorOptions withRequiredLanguages(List<String> tags) {
        return new ValidatorOptions(catalogue, rules, language, asOf, tags, references, reference);
    }

    ValidatorOptions withReferences(References wanted) {
        return new ValidatorOptions(catalogue, rules, language, asOf, requiredLanguages, wanted, reference);
    }

    ValidatorOptions withReference(ReferenceData wanted) {
        return new ValidatorOptions(catalogue, rules, language, asOf, requiredLanguages, references, wanted);
    }
}

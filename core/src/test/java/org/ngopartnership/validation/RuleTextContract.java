package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the texts and examples of a provider's rules must keep. */
public final class RuleTextContract {

    private static final Pattern STRAIGHT_APOSTROPHE = Pattern.compile("\\p{L}'");

    private RuleTextContract() {}

    /** Fails unless each rule has its texts in both languages, which name the same values, and no text is left over. */
    public static void checkTexts(RuleProvider provider) {
        RuleTexts texts = provider.texts();
        Set<String> keys = new TreeSet<>();
        for (Rule<?> rule : provider.rules()) {
            keys.add(rule.id() + ".title");
            keys.add(rule.id() + ".message");
            keys.add(rule.id() + ".rationale");
        }
        for (ReportLanguage language : ReportLanguage.values()) {
            assertThat(texts.keys(language)).as("keys in %s", language).isEqualTo(keys);
        }
        assertThat(provider.rules()).allSatisfy(rule -> {
            RuleText english = texts.text(rule.id(), ReportLanguage.ENGLISH).orElseThrow();
            RuleText french = texts.text(rule.id(), ReportLanguage.FRENCH).orElseThrow();
            assertThat(MessageTemplate.names(french.message()))
                    .as("values named in the French message of %s", rule)
                    .isEqualTo(MessageTemplate.names(english.message()));
            checkText(rule, english);
            checkText(rule, french);
            assertThat(List.of(french.title(), french.message(), french.rationale()))
                    .as("apostrophes in the French texts of %s", rule)
                    .noneMatch(text -> STRAIGHT_APOSTROPHE.matcher(text).find());
        });
    }

    /** Fails unless each rule has an example that keeps it and one that breaks it. */
    public static void checkExamples(RuleProvider provider) {
        RuleTexts texts = provider.texts();
        assertThat(provider.rules()).allSatisfy(rule -> {
            assertThat(texts.passingExample(rule.id()))
                    .as("passing example of %s", rule)
                    .isPresent();
            assertThat(texts.failingExample(rule.id()))
                    .as("failing example of %s", rule)
                    .isPresent();
        });
    }

    /** Bean Validation gives a meaning of its own to backslashes, dollar signs and braces that name nothing. */
    private static void checkText(Rule<?> rule, RuleText text) {
        assertThat(text.title()).as("title of %s", rule).isNotBlank();
        assertThat(text.rationale()).as("rationale of %s", rule).isNotBlank();
        assertThat(text.message()).as("message of %s", rule).isNotBlank().doesNotContain("\\", "${");
        String rest = text.message();
        for (String name : MessageTemplate.names(text.message())) {
            assertThat(name).as("name in the message of %s", rule).matches("[a-z][A-Za-z]*");
            rest = rest.replace("{" + name + "}", "");
        }
        assertThat(rest).as("braces in the message of %s", rule).doesNotContain("{", "}");
    }
}

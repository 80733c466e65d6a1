package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ngopartnership.language.MessageTemplate;
import org.ngopartnership.language.ReportLanguage;

/** What the texts and examples of a provider's rules must keep. */
public final class RuleTextContract {

    private static final Pattern STRAIGHT_APOSTROPHE = Pattern.compile("\\p{L}'");

    private RuleTextContract() {}

    private static final List<String> LANGUAGES = List.of("en", "fr");

    /** Fails unless each rule has its texts in both languages, which name the same values, and its page is written to the end. */
    public static void checkTexts(RuleProvider provider) {
        assertThat(provider.rules()).allSatisfy(rule -> {
            RulePage page = page(provider, rule);
            assertThat(page.languages()).as("languages of %s", rule).containsExactlyElementsOf(LANGUAGES);
            RuleText english = page.text(ReportLanguage.ENGLISH);
            RuleText french = page.text(ReportLanguage.FRENCH);
            assertThat(names(french))
                    .as("values named in the French messages of %s", rule)
                    .isEqualTo(names(english));
            checkText(rule, english);
            checkText(rule, french);
            assertThat(List.of(french.title(), french.message(), french.rationale(), french.difference()))
                    .as("apostrophes in the French texts of %s", rule)
                    .noneMatch(text -> STRAIGHT_APOSTROPHE.matcher(text).find());
        });
    }

    /** Fails unless each rule has an example that keeps it and one that breaks it, and says how they differ. */
    public static void checkExamples(RuleProvider provider) {
        assertThat(provider.rules()).allSatisfy(rule -> {
            RulePage page = page(provider, rule);
            assertThat(page.passingExample()).as("passing example of %s", rule).isPresent();
            assertThat(page.failingExample()).as("failing example of %s", rule).isPresent();
            for (String language : LANGUAGES) {
                assertThat(page.text(ReportLanguage.of(language)).difference())
                        .as("difference of %s in %s", rule, language)
                        .isNotBlank();
            }
        });
    }

    private static RulePage page(RuleProvider provider, Rule<?> rule) {
        return provider.pages().page(rule.id()).orElseThrow(() -> new AssertionError("There is no page of " + rule));
    }

    private static Map<String, Set<String>> names(RuleText text) {
        Map<String, Set<String>> names = new TreeMap<>();
        names.put("", MessageTemplate.names(text.message()));
        text.messagesWithout().forEach((without, message) -> names.put(without, MessageTemplate.names(message)));
        return names;
    }

    /** Bean Validation gives a meaning of its own to backslashes, dollar signs and braces that name nothing. */
    private static void checkText(Rule<?> rule, RuleText text) {
        assertThat(text.title()).as("title of %s", rule).isNotBlank();
        assertThat(text.rationale()).as("rationale of %s", rule).isNotBlank();
        checkMessage(rule, text.message());
        text.messagesWithout().values().forEach(message -> checkMessage(rule, message));
    }

    private static void checkMessage(Rule<?> rule, String message) {
        assertThat(message).as("message of %s", rule).isNotBlank().doesNotContain("\\", "${");
        String rest = message;
        for (String name : MessageTemplate.names(message)) {
            assertThat(name).as("name in the message of %s", rule).matches("[a-z][A-Za-z]*");
            rest = rest.replace("{" + name + "}", "");
        }
        assertThat(rest).as("braces in the message of %s", rule).doesNotContain("{", "}");
    }
}

package org.ngopartnership.validation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.LanguageTexts;
import org.ngopartnership.language.ReportLanguage;

/**
 * All that is said about a rule: how much it weighs, what it rests on, its texts, an example that keeps it and one that
 * breaks it. {@link RulePages} tells how a page is written.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RulePage {

    private final String rule;
    private final Severity severity;
    private final String since;
    private final List<String> sources;
    private final Optional<LocalDate> asOf;
    private final List<String> requiredLanguages;
    private final Map<String, RuleText> texts;
    private final RuleText english;
    private final LanguageTexts further;
    private final Supplier<String> page;

    private RulePage(String rule, PageReader read, LanguageTexts further, Supplier<String> page) {
        this.rule = rule;
        this.severity = Severity.valueOf(read.head("severity"));
        this.since = read.head("since");
        this.sources = words(read.headOr("sources", ""));
        this.asOf = Optional.of(read.headOr("day", ""))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
        this.requiredLanguages = words(read.headOr("languages", ""));
        this.texts = new LinkedHashMap<>();
        read.languages().forEach((tag, lines) -> texts.put(tag, text(lines)));
        this.english = Objects.requireNonNull(texts.get(ReportLanguage.ENGLISH.tag()), "it has no section en");
        this.further = further;
        this.page = page;
    }

    /** Reads a page; its examples are read again when they are asked for. */
    static RulePage read(String rule, String text, LanguageTexts further, Supplier<String> page) {
        try {
            return new RulePage(rule, PageReader.read(rule, text), further, page);
        } catch (RuntimeException malformed) {
            throw new IllegalStateException(
                    "The page of " + rule + " cannot be read: " + malformed.getMessage(), malformed);
        }
    }

    /** {@return the id of the rule} */
    public String rule() {
        return rule;
    }

    /** {@return how much a finding weighs, unless the caller says otherwise} */
    public Severity severity() {
        return severity;
    }

    /** {@return the version of the library, or of its user, that brought the rule} */
    public String since() {
        return since;
    }

    /** {@return the keys of the sources the rule rests on} */
    public List<String> sources() {
        return sources;
    }

    /** {@return the tags of the languages in which the page itself says something} */
    public Set<String> languages() {
        return texts.keySet();
    }

    /**
     * {@return what the rule says in a language, in English where the language has none}
     *
     * @param language  the language
     */
    public RuleText text(ReportLanguage language) {
        RuleText own = texts.get(language.tag());
        if (own != null) {
            return own;
        }
        Map<String, String> lines = new LinkedHashMap<>();
        for (String key : further.keys(language)) {
            if (key.startsWith(rule + ".")) {
                lines.put(key.substring(rule.length() + 1).replace('.', ' '), further.get(language, key, Map.of()));
            }
        }
        return lines.keySet().containsAll(PageReader.REQUIRED) ? text(lines) : english;
    }

    /** {@return the day on which the examples are judged; empty if any day will do} */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** {@return the languages that must be asked for, so that the example breaks the rule; mostly none} */
    public List<String> requiredLanguages() {
        return requiredLanguages;
    }

    /** {@return an example that keeps the rule, a text in JSON or CSV; empty if there is none} */
    public Optional<String> passingExample() {
        return Optional.ofNullable(example("keeps"));
    }

    /** {@return an example that breaks the rule and no other that must be kept; empty if there is none} */
    public Optional<String> failingExample() {
        return Optional.ofNullable(example("breaks"));
    }

    private @Nullable String example(String heading) {
        return PageReader.example(page.get(), heading);
    }

    private static RuleText text(Map<String, String> lines) {
        Map<String, String> without = new LinkedHashMap<>();
        lines.forEach((key, line) -> {
            if (key.startsWith(PageReader.MESSAGE_WITHOUT)) {
                without.put(key.substring(PageReader.MESSAGE_WITHOUT.length()), line);
            }
        });
        return new RuleText(
                PageReader.need(lines, "title"),
                PageReader.need(lines, "message"),
                without,
                PageReader.need(lines, "rationale"),
                lines.getOrDefault("difference", ""));
    }

    private static List<String> words(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(" "));
    }
}

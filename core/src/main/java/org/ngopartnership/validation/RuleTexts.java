package org.ngopartnership.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of rules in English and French, and their examples, as resources beside a {@link RuleProvider}.
 *
 * <p>The texts stand in {@code rules_en.properties} and {@code rules_fr.properties}, UTF-8, under the keys
 * {@code NGO-001.title}, {@code NGO-001.message} and {@code NGO-001.rationale}; the examples, JSON texts, in
 * {@code examples/NGO-001.passes.json} and {@code examples/NGO-001.fails.json}, those about CSV ending in {@code .csv},
 * read when asked for; the addresses of
 * the sources, if any, in {@code sources.properties}, under the keys that {@link Rule#sources} names. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class RuleTexts {

    private static final String[] PARTS = {".title", ".message", ".rationale"};

    private final Function<String, @Nullable InputStream> resources;
    private final Properties english;
    private final Properties french;
    private final Properties sources;

    private RuleTexts(
            Function<String, @Nullable InputStream> resources,
            Properties english,
            Properties french,
            Properties sources) {
        this.resources = resources;
        this.english = english;
        this.french = french;
        this.sources = sources;
    }

    /**
     * Reads the texts beside a provider.
     *
     * @param resources  opens a resource by its relative name, null if there is none; typically
     *     {@code name -> MyRules.class.getResourceAsStream(name)}, so that it works inside a named module
     * @return the texts
     * @throws IllegalStateException if one of the two files is missing
     * @throws UncheckedIOException if a file cannot be read
     */
    public static RuleTexts beside(Function<String, @Nullable InputStream> resources) {
        return new RuleTexts(
                resources,
                load(resources, "rules_en.properties"),
                load(resources, "rules_fr.properties"),
                loadIfThere(resources, "sources.properties"));
    }

    /**
     * What a rule says in a language.
     *
     * @param rule  the id of the rule
     * @param language  the language
     * @return its text; empty if title, message or rationale is missing
     */
    public Optional<RuleText> text(String rule, ReportLanguage language) {
        Properties texts = texts(language);
        String title = texts.getProperty(rule + PARTS[0]);
        String message = texts.getProperty(rule + PARTS[1]);
        String rationale = texts.getProperty(rule + PARTS[2]);
        return title == null || message == null || rationale == null
                ? Optional.empty()
                : Optional.of(new RuleText(title, message, rationale));
    }

    /**
     * An example that keeps a rule.
     *
     * @param rule  the id of the rule
     * @return a text in JSON or CSV; empty if there is none
     * @throws UncheckedIOException if the resource cannot be read
     */
    public Optional<String> passingExample(String rule) {
        return example(rule + ".passes");
    }

    /**
     * An example that breaks a rule, and as far as possible no other.
     *
     * @param rule  the id of the rule
     * @return a text in JSON or CSV; empty if there is none
     * @throws UncheckedIOException if the resource cannot be read
     */
    public Optional<String> failingExample(String rule) {
        return example(rule + ".fails");
    }

    /**
     * Where a source of the rules can be read.
     *
     * @param key  the key of the source, for example {@code S3}
     * @return its address; empty if none is known
     */
    public Optional<String> source(String key) {
        return Optional.ofNullable(sources.getProperty(key));
    }

    /**
     * Every key of a language, for checks that no text is left over.
     *
     * @param language  the language
     * @return the keys, sorted
     */
    public Set<String> keys(ReportLanguage language) {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private Properties texts(ReportLanguage language) {
        return language == ReportLanguage.FRENCH ? french : english;
    }

    private Optional<String> example(String name) {
        return resource("examples/" + name + ".json").or(() -> resource("examples/" + name + ".csv"));
    }

    private Optional<String> resource(String name) {
        try (InputStream in = resources.apply(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties load(Function<String, @Nullable InputStream> resources, String name) {
        Properties texts = loadIfThere(resources, name);
        if (texts.isEmpty()) {
            throw new IllegalStateException("The texts of the rules are missing: " + name);
        }
        return texts;
    }

    private static Properties loadIfThere(Function<String, @Nullable InputStream> resources, String name) {
        Properties texts = new Properties();
        try (InputStream in = resources.apply(name)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

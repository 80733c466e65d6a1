package org.ngopartnership.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts by key in several languages, as resources {@code languages/fr/texts.properties}, UTF-8, beside the class that uses
 * them. A further language is a further folder.
 *
 * <p>Immutable and thread-safe; a language is read when it is first asked for.
 *
 * @since 0.1
 */
public final class LanguageTexts {

    /** Which numbers are said in the singular: in {@code texts} of the library, parted by spaces. */
    private static final String ONE = "numbers.one";

    private final Function<String, @Nullable InputStream> resources;
    private final String name;
    private final Map<String, Map<String, String>> byTag = new ConcurrentHashMap<>();

    private LanguageTexts(Function<String, @Nullable InputStream> resources, String name) {
        this.resources = resources;
        this.name = name;
    }

    /**
     * {@return texts beside a class}
     *
     * @param resources  opens a resource by its relative name, null if there is none; typically
     *     {@code name -> Mine.class.getResourceAsStream(name)}, so that it works inside a named module
     * @param name  the name of the files, without {@code .properties}
     */
    public static LanguageTexts beside(Function<String, @Nullable InputStream> resources, String name) {
        return new LanguageTexts(resources, name);
    }

    /**
     * {@return a text as it stands; the English one where the language has none; empty where there is none either}
     *
     * @param language  the language
     * @param key  the key
     */
    public Optional<String> find(ReportLanguage language, String key) {
        String text = of(language).get(key);
        return Optional.ofNullable(
                text != null ? text : of(ReportLanguage.ENGLISH).get(key));
    }

    /**
     * {@return a text with its values, in English where the language has none}
     *
     * @param language  the language
     * @param key  the key
     * @param values  the values by name
     * @throws NullPointerException if there is none
     */
    public String get(ReportLanguage language, String key, Map<String, ?> values) {
        return MessageTemplate.fill(find(language, key).orElseThrow(() -> new NullPointerException(key)), values);
    }

    /**
     * A text about a number of things, of which there is one form for one thing and another for several.
     *
     * @param language  the language
     * @param key  the key of the text, behind which follows {@code .one} or {@code .many}
     * @param count  how many
     * @param values  the values by name
     * @return the text, in English where the language has none
     * @throws NullPointerException if there is none
     */
    public String count(ReportLanguage language, String key, long count, Map<String, ?> values) {
        ReportLanguage spoken = of(language).containsKey(key + ".many") ? language : ReportLanguage.ENGLISH;
        String singular = ReportLanguage.texts().get(spoken, ONE, Map.of());
        boolean one = Set.of(singular.split(" ")).contains(Long.toString(count));
        return get(spoken, key + (one ? ".one" : ".many"), values);
    }

    /**
     * {@return the keys of a language of its own; none if it has no texts here}
     *
     * @param language  the language
     */
    public Set<String> keys(ReportLanguage language) {
        return of(language).keySet();
    }

    /** What is not there is not kept: any number of tags may be asked for. */
    private Map<String, String> of(ReportLanguage language) {
        Map<String, String> known = byTag.get(language.tag());
        if (known != null) {
            return known;
        }
        Map<String, String> texts = read(language);
        return texts.isEmpty() ? texts : Objects.requireNonNullElse(byTag.putIfAbsent(language.tag(), texts), texts);
    }

    private Map<String, String> read(ReportLanguage language) {
        Properties texts = new Properties();
        try (InputStream in = resources.apply("languages/" + language.tag() + "/" + name + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> byKey = new HashMap<>();
        texts.stringPropertyNames().forEach(key -> byKey.put(key, texts.getProperty(key)));
        return Map.copyOf(byKey);
    }
}

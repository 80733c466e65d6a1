package org.ngopartnership.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.language.LanguageTexts;

/**
 * The pages of the rules of a {@link RuleProvider}, one a rule, as resources {@code pages/NGO-001.md} beside it, UTF-8:
 *
 * <pre>
 * # NGO-001
 *
 * - severity: ERROR
 * - since: 0.1
 * - sources: S44
 *
 * ## en
 *
 * - title: An organization has a name
 * - message: The organization has no name with text in any language.
 * - rationale: Without a name nobody can tell which organization is meant.
 * - difference: The organization has no name.
 *
 * ## keeps
 *
 * ```json
 * {"id": "wrs", "name": {"en": "World Reading Society"}}
 * ```
 *
 * ## breaks
 *
 * ```json
 * {"id": "wrs"}
 * ```
 * </pre>
 *
 * <p>An item is one line. Severity, since, and in English title, message and rationale are required. {@code sources} names
 * keys of {@code sources.properties}, which has their addresses; {@code day} and {@code languages} say when the examples are judged,
 * and which languages are asked for. A section for each language follows, and the examples in JSON or CSV. Where a
 * finding lacks values of its message, {@code - message without start end: …} is said. Further languages stand in the pages too, or
 * all together in {@code languages/es/rules.properties}, under the keys {@code NGO-001.title} and so on.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RulePages {

    /** All pages without their examples, as the build of this library may have put them together. */
    private static final String PACK = "pages.md";

    private static final String START = "# ";
    private static final String BETWEEN = "\n" + START;

    private final Function<String, @Nullable InputStream> resources;
    private final LanguageTexts further;
    private final Properties addresses = new Properties();
    private final Map<String, String> packed = new HashMap<>();

    private RulePages(Function<String, @Nullable InputStream> resources) {
        this.resources = resources;
        this.further = LanguageTexts.beside(resources, "rules");
        for (String page : read(PACK).split(BETWEEN, 0)) {
            String text = page.startsWith(START) ? page : START + page;
            int end = text.indexOf('\n');
            if (end > 0) {
                packed.put(text.substring(START.length(), end), text);
            }
        }
        try (InputStream in = resources.apply("sources.properties")) {
            if (in != null) {
                addresses.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * {@return the pages beside a provider}
     *
     * @param resources  opens a resource by its relative name, null if there is none; typically
     *     {@code name -> MyRules.class.getResourceAsStream(name)}, so that it works inside a named module
     * @throws UncheckedIOException if the file of sources cannot be read
     */
    public static RulePages beside(Function<String, @Nullable InputStream> resources) {
        return new RulePages(resources);
    }

    /**
     * Reads the page of a rule.
     *
     * @param rule  the id of the rule
     * @return the page; empty if there is none
     * @throws IllegalStateException if it is not written as a page is
     * @throws UncheckedIOException if it cannot be read
     */
    public Optional<RulePage> page(String rule) {
        Supplier<String> whole = () -> read("pages/" + rule + ".md");
        String text = packed.containsKey(rule) ? packed.get(rule) : whole.get();
        return text.isEmpty() ? Optional.empty() : Optional.of(RulePage.read(rule, text, further, whole));
    }

    /**
     * Where a source of the rules can be read.
     *
     * @param key  the key of the source, for example {@code S3}
     * @return its address; empty if none is known
     */
    public Optional<String> source(String key) {
        return Optional.ofNullable(addresses.getProperty(key));
    }

    /** The text of a resource; empty if there is none. */
    private String read(String name) {
        try (InputStream in = resources.apply(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

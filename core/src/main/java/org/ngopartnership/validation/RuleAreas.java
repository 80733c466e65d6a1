package org.ngopartnership.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What the areas of the rules are called, for headings.
 *
 * @since 0.1
 */
public final class RuleAreas {

    private static final Properties ENGLISH = load("areas_en.properties");
    private static final Properties FRENCH = load("areas_fr.properties");

    private RuleAreas() {}

    /**
     * The title of an area.
     *
     * @param area  the letters before the hyphen in the id of a rule, for example {@code PST}
     * @param language  the language
     * @return the title; empty for an area that is not of this library
     */
    public static Optional<String> title(String area, ReportLanguage language) {
        return Optional.ofNullable((language == ReportLanguage.FRENCH ? FRENCH : ENGLISH).getProperty(area));
    }

    private static Properties load(String name) {
        Properties titles = new Properties();
        try (InputStream in = Objects.requireNonNull(RuleAreas.class.getResourceAsStream(name), name)) {
            titles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return titles;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.ngopartnership.constraint;

import jakarta.validation.MessageInterpolator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.ngopartnership.language.ReportLanguage;

/**
 * The messages of this library for Bean Validation providers that do not look for them themselves.
 *
 * <p>Hibernate Validator finds the messages as they are, in {@code ContributorValidationMessages}; other providers, such as Apache
 * BVal, know no bundles but the application's, and show the key. For those:
 *
 * <pre>{@code
 * configuration.messageInterpolator(PartnershipMessages.over(configuration.getDefaultMessageInterpolator(), Locale.FRENCH));
 * }</pre>
 *
 * <p>Such providers fill in no values: a message that names some shows their names, such as <code>{value}</code>.
 * Immutable, and thread-safe if the interpolator below is.
 *
 * @since 0.1
 */
public final class PartnershipMessages implements MessageInterpolator {

    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();
    private static final String KEY_START = "{" + PartnershipRulesValidator.KEY_PREFIX;

    private final MessageInterpolator other;
    private final Locale locale;

    private PartnershipMessages(MessageInterpolator other, Locale locale) {
        this.other = other;
        this.locale = locale;
    }

    /**
     * The messages over another interpolator, which gets every other message, and the texts of these to fill in.
     *
     * @param other  the provider's or the application's own interpolator
     * @param locale  the language where the provider asks for none: the one at hand that is nearest, else English
     * @return the interpolator
     */
    public static PartnershipMessages over(MessageInterpolator other, Locale locale) {
        return new PartnershipMessages(other, locale);
    }

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return interpolate(messageTemplate, context, locale);
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale wanted) {
        return other.interpolate(text(messageTemplate, wanted), context, wanted);
    }

    private static String text(String template, Locale wanted) {
        if (!template.startsWith(KEY_START) || !template.endsWith("}")) {
            return template;
        }
        String tag = ReportLanguage.of(wanted).tag();
        Properties texts = BUNDLES.computeIfAbsent(tag, PartnershipMessages::load);
        return texts.getProperty(template.substring(1, template.length() - 1), template);
    }

    /** The bundle of a language at hand; needed for the first time here, and never with Hibernate Validator. */
    private static Properties load(String tag) {
        Properties texts = new Properties();
        String name = "/ContributorValidationMessages_" + tag.replace('-', '_') + ".properties";
        try (InputStream in = Objects.requireNonNull(PartnershipMessages.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.US_ASCII));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

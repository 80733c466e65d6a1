package org.ngopartnership.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.ngopartnership.constraint.field.EdtfDateText;

/**
 * The message bundles for Bean Validation, written from the texts of the rules and from those of the constraints for fields,
 * {@code messages_en.properties} and {@code messages_fr.properties} among the resources of the tests.
 *
 * <p>Three files: one without language, and one for each language, since without an English one a French default locale
 * would win over the English that was asked for. ASCII with escapes, which every provider reads.
 */
final class ContributorMessages {

    private static final String FIELD_CONSTRAINTS = EdtfDateText.class.getPackageName() + ".";

    private ContributorMessages() {}

    /** The files under a folder of resources, with what they must hold. */
    static Map<Path, String> files(RuleCatalogue catalogue, Path resources) {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(
                resources.resolve("ContributorValidationMessages.properties"), text(catalogue, ReportLanguage.ENGLISH));
        for (ReportLanguage language : ReportLanguage.values()) {
            files.put(
                    resources.resolve("ContributorValidationMessages_" + language.tag() + ".properties"),
                    text(catalogue, language));
        }
        return files;
    }

    private static String text(RuleCatalogue catalogue, ReportLanguage language) {
        StringBuilder text = new StringBuilder(
                "# Written by a test from the texts of the rules and of the constraints for fields. Do not edit.\n");
        for (Rule<?> rule : catalogue.rules()) {
            String message = catalogue.text(rule.id(), language).orElseThrow().message();
            append(text, "org.ngopartnership." + rule.id(), message);
        }
        appendFieldConstraints(text, language);
        return text.toString();
    }

    private static void appendFieldConstraints(StringBuilder text, ReportLanguage language) {
        Properties messages = new Properties();
        String name = "messages_" + language.tag() + ".properties";
        try (InputStream in = EdtfDateText.class.getResourceAsStream(name)) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (String key : new TreeSet<>(messages.stringPropertyNames())) {
            append(text, FIELD_CONSTRAINTS + key, messages.getProperty(key));
        }
    }

    private static void append(StringBuilder text, String key, String message) {
        text.append(key).append('=');
        message.chars().forEach(unit -> append(text, (char) unit));
        text.append('\n');
    }

    private static void append(StringBuilder text, char unit) {
        if (unit == '\\') {
            text.append("\\\\");
        } else if (unit >= ' ' && unit < 0x7f) {
            text.append(unit);
        } else {
            text.append("\\u").append(Integer.toHexString(0x10000 | unit).substring(1));
        }
    }
}

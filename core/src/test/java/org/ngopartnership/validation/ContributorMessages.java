package org.ngopartnership.validation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The message bundles for Bean Validation, written from the texts of the rules.
 *
 * <p>Three files: one without language, and one for each language, since without an English one a French default locale
 * would win over the English that was asked for. ASCII with escapes, which every provider reads.
 */
final class ContributorMessages {

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
        StringBuilder text = new StringBuilder("# Written by a test from the texts of the rules. Do not edit.\n");
        for (Rule<?> rule : catalogue.rules()) {
            String message = catalogue.text(rule.id(), language).orElseThrow().message();
            text.append("org.ngopartnership.").append(rule.id()).append('=');
            message.chars().forEach(unit -> append(text, (char) unit));
            text.append('\n');
        }
        return text.toString();
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

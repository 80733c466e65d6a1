package org.ngopartnership.validation.internal.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RuleText;

/**
 * Writes the message bundles for Bean Validation from the pages of the rules and the texts of the constraints for fields.
 *
 * <p>One file without language and one for each language, since without an English one a French default locale would win over the
 * English that was asked for. ASCII with escapes, which every provider reads.
 */
public final class MessageBundles {

    private static final String RULES_FOLDER = "org/ngopartnership/validation/rules/";
    private static final String NAME = "ContributorValidationMessages";
    private static final String RULES = "org.ngopartnership.";
    private static final String FIELDS = "org.ngopartnership.constraint.field.";
    private static final String FIELD_TEXTS = "constraint.";

    private MessageBundles() {}

    /**
     * Packs the pages of the standard rules and writes the bundles, in the languages whose texts lie there.
     *
     * @param arguments  the folder of the classes and resources
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        // First, since the catalogue reads it.
        PagePack.write(classes.resolve(RULES_FOLDER + "pages"));
        List<ReportLanguage> languages = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(classes.resolve(RULES_FOLDER + "languages"))) {
            folders.forEach(folder ->
                    ReportLanguage.find(folder.getFileName().toString()).ifPresent(languages::add));
        }
        for (Map.Entry<String, String> file :
                files(RuleCatalogue.standard(), languages).entrySet()) {
            Files.writeString(classes.resolve(file.getKey()), file.getValue(), StandardCharsets.US_ASCII);
        }
    }

    /** What the files must hold, by their names. */
    static Map<String, String> files(RuleCatalogue catalogue, List<ReportLanguage> languages) {
        Map<String, String> files = new TreeMap<>();
        files.put(NAME + ".properties", text(catalogue, ReportLanguage.ENGLISH));
        for (ReportLanguage language : languages) {
            files.put(NAME + "_" + language.tag().replace('-', '_') + ".properties", text(catalogue, language));
        }
        return files;
    }

    private static String text(RuleCatalogue catalogue, ReportLanguage language) {
        StringBuilder text = new StringBuilder();
        for (Rule<?> rule : catalogue.rules()) {
            RuleText said = catalogue.text(rule.id(), language).orElseThrow();
            append(text, RULES + rule.id(), said.message());
            new TreeMap<>(said.messagesWithout())
                    .forEach((names, message) ->
                            append(text, RULES + rule.id() + ".without." + names.replace(' ', '.'), message));
        }
        for (String key : new TreeSet<>(ReportLanguage.texts().keys(ReportLanguage.ENGLISH))) {
            if (key.startsWith(FIELD_TEXTS)) {
                String message = ReportLanguage.texts().find(language, key).orElseThrow();
                append(text, FIELDS + key.substring(FIELD_TEXTS.length()), message);
            }
        }
        return text.toString();
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

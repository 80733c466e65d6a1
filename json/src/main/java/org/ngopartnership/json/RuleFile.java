package org.ngopartnership.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ngopartnership.json.internal.input.InputLimits;
import org.ngopartnership.json.internal.input.SingleDocument;
import org.ngopartnership.json.internal.rules.RuleFileMessages;
import org.ngopartnership.json.internal.rules.RuleSettings;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.PartnershipValidator;

/**
 * A file in which a caller says which rules apply: severities changed, rules and areas off, languages asked for.
 *
 * <pre>{@code
 * {
 *   "severity": {"BIL-010": "WARNING", "PST-003": "INFO"},
 *   "off": ["WGP", "NGO-003"],
 *   "requiredLanguages": ["en", "fr"]
 * }
 * }</pre>
 *
 * <pre>{@code
 * PartnershipValidator ours = RuleFile.of(Path.of("rules.json")).applyTo(PartnershipValidator.standard());
 * PartnershipImport.standard().withValidator(ours)…
 * }</pre>
 *
 * <p>Every property may be left out; {@code "$schema"} is there for editors. A severity is {@code ERROR}, {@code WARNING} or
 * {@code INFO}. What is off stays off, whatever severity it is given. The file is read strictly: an unknown property or rule, a
 * severity that does not exist, anything that stands there twice is refused, all of it at once and each with its place
 * ({@link RuleFileException}). {@link PartnershipSchema#rules()} is its schema. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RuleFile {

    private final String name;
    private final byte[] bytes;

    private RuleFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * A rule file, taken into memory at once.
     *
     * @param file  the file, JSON in UTF-8
     * @return the rule file, under the name of the file
     * @throws UncheckedIOException if it cannot be read
     */
    public static RuleFile of(Path file) {
        try {
            Path last = file.getFileName();
            return new RuleFile((last == null ? file : last).toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * {@return the text of a rule file}
     *
     * @param name  what problems call it
     * @param json  the text
     */
    public static RuleFile ofText(String name, String json) {
        return new RuleFile(name, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A validator to which the file is applied: on top of its own options, save that the languages asked for, if the file
     * names any, take the place of its own.
     *
     * @param validator  the validator; the file may name the rules of its catalogue
     * @return the validator so changed
     * @throws RuleFileException if anything is wrong in the file
     */
    public PartnershipValidator applyTo(PartnershipValidator validator) {
        SingleDocument<RuleSettings> read = SingleDocument.read(
                new ByteArrayInputStream(bytes), RuleSettings.binding(validator.catalogue()), InputLimits.DEFAULT);
        RuleSettings settings = read.value();
        if (settings == null
                || !RuleFileMessages.findings(name, read, ReportLanguage.ENGLISH)
                        .isEmpty()) {
            throw RuleFileException.of(name, read);
        }
        return settings.applyTo(validator);
    }
}

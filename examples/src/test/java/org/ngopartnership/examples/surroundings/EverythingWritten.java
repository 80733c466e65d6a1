package org.ngopartnership.examples.surroundings;

import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.ngopartnership.constraint.Infos;
import org.ngopartnership.constraint.PartnershipValidators;
import org.ngopartnership.constraint.RuleViolation;
import org.ngopartnership.constraint.Warnings;
import org.ngopartnership.json.ImportReport;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.ImportSource;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.json.PartnershipJson;
import org.ngopartnership.json.PartnershipSchema;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.validation.PartnershipValidator;

/** What validation, Bean Validation, import and the writers of reports make of three inputs, in both languages. */
final class EverythingWritten {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final List<String> FILES = List.of("working-group-note.json", "unesco-2012-2024.json");

    /** What leans on a locale, a zone or a charset goes wrong here first. */
    private static final String BROKEN = """
            {"id": "kırık", "name": {"en": "İstanbul I i", "FR": "Société"}, "level": "international"}
            {"id": "b", "name": {"ar": "١٢٣ جمعية", "en": " "}, "founded": "2026-11-24", "websıt": "x", "extensions": {}}
            {"id": "c", "founded": "2018-13-01", "headquarters": {"country": "tr"}, "level": "REGIONAL
            {"type": "DOCUMENT", "id": "d", "title": {"fr": "Rapport : 1 000 participants"}, "created": "2026-11-23T23:59:59-11:00"}
            """;

    private EverythingWritten() {}

    /** Writes to the file named, for a process of its own. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), bytes());
    }

    static byte[] bytes() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (ReportLanguage language : List.of(ReportLanguage.ENGLISH, ReportLanguage.FRENCH)) {
            Locale locale = Locale.forLanguageTag(language.tag());
            for (String file : FILES) {
                PartnershipRegistry registry = PartnershipJson.read(path(file), PartnershipRegistry.class);
                write(
                        PartnershipValidator.standard()
                                .asOf(DAY)
                                .inLanguage(language)
                                .validate(registry),
                        all);
                violations(registry, locale).forEach(line -> write(line, all));
                PartnershipJson.write(registry, all);
                report(ImportSource.of(path(file)), language, all);
            }
            byte[] broken = BROKEN.getBytes(StandardCharsets.UTF_8);
            broken[broken.length - 5] = (byte) 0xE9;
            report(ImportSource.of("broken.ndjson", () -> new ByteArrayInputStream(broken)), language, all);
        }
        write(PartnershipSchema.registry(), all);
        return all.toByteArray();
    }

    private static List<String> violations(PartnershipRegistry registry, Locale locale) {
        try (ValidatorFactory factory = PartnershipValidators.factory(CLOCK, locale)) {
            return factory.getValidator().validate(registry, Default.class, Warnings.class, Infos.class).stream()
                    .map(violation -> RuleViolation.of(violation).orElseThrow() + " " + violation.getMessage())
                    .sorted()
                    .toList();
        }
    }

    private static void report(ImportSource source, ReportLanguage language, ByteArrayOutputStream all)
            throws IOException {
        try (ImportResults results =
                PartnershipImport.standard().asOf(DAY).inLanguage(language).open(List.of(source))) {
            ImportReport report = results.report();
            StringBuilder text = new StringBuilder();
            report.writeText(text);
            write(text, all);
            report.writeJson(all);
        }
    }

    private static Path path(String file) {
        return Path.of("data", file);
    }

    private static void write(Object text, ByteArrayOutputStream all) {
        all.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

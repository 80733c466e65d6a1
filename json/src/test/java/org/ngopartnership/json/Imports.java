package org.ngopartnership.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ngopartnership.json.toy.Toys;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.value.PartnershipRecord;

/** Imports of texts for tests. */
final class Imports {

    static final PartnershipImport TOYS =
            PartnershipImport.of(Toys.TYPES, Toys.VALIDATOR).asOf(LocalDate.of(2026, 11, 23));

    private Imports() {}

    static ImportReport ndjson(String text) {
        return ndjson(text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportReport ndjson(byte[] bytes) {
        return report(TOYS, "in.ndjson", bytes);
    }

    static ImportReport registry(String text) {
        return registry(text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportReport registry(byte[] bytes) {
        return report(TOYS, "in.json", bytes);
    }

    static ImportReport report(PartnershipImport options, String name, byte[] bytes) {
        ImportSource source = ImportSource.of(name, () -> new ByteArrayInputStream(bytes));
        try (ImportResults results = options.open(List.of(source))) {
            return results.report();
        }
    }

    static List<ImportResult> results(String name, String text) {
        List<ImportResult> all = new ArrayList<>();
        try (ImportResults results = TOYS.open(List.of(ImportSource.ofText(name, text)))) {
            results.forEachRemaining(all::add);
        }
        return all;
    }

    /** The canonical text of a record, with the type in the first place. */
    static String typed(PartnershipRecord record) {
        String type = "{\n  \"type\": \"" + record.recordType() + "\",";
        return type + PartnershipJson.write(record).substring(1);
    }

    /** Rule, line, column and pointer of each finding. */
    static List<String> places(ImportReport report) {
        return report.findings().stream().map(Imports::place).toList();
    }

    private static String place(Finding finding) {
        Place place = finding.getPlace().orElseThrow();
        return (finding.getRule() + " " + place.line() + ":" + place.column() + " " + finding.getPointer()).strip();
    }
}

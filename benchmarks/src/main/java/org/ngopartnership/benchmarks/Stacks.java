package org.ngopartnership.benchmarks;

import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ngopartnership.benchmarks.twin.NgoRow;
import org.ngopartnership.benchmarks.twin.NgoTwin;
import org.ngopartnership.constraint.PartnershipValidators;
import org.ngopartnership.json.ImportFormat;
import org.ngopartnership.json.ImportReport;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.ImportSource;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.json.RecordWriter;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.validation.Finding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The ways to work through NDJSON and CSV of NGO records that are measured against each other. For one thread. */
final class Stacks implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final JsonFactory json = new JsonFactory();
    private final ObjectReader twins = JsonMapper.builder().build().readerFor(NgoTwin.class);
    private final ObjectReader rows =
            new CsvMapper().readerFor(NgoRow.class).with(CsvSchema.emptySchema().withHeader());
    private final PartnershipImport imports =
            PartnershipImport.standard().withValidator(TwinRules.only()).asOf(DAY);

    // A provider as plain as can be, for the library's types and for the twin alike, which judge by the same rules.
    private final ValidatorFactory factory = PartnershipValidators.factory(
            TwinRules.only().forBeanValidation(),
            Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC),
            Locale.ENGLISH);
    private final Validator validator = factory.getValidator();

    Validator validator() {
        return validator;
    }

    /** Meets every token and makes nothing; the number of records. */
    int scan(byte[] ndjson) {
        int records = 0;
        int depth = 0;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), ndjson, 0, ndjson.length)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd() && --depth == 0) {
                    records++;
                }
            }
        }
        return records;
    }

    /** Binds each record to the twin and validates it; the numbers of records and of violations. */
    Outcome databindAndHibernateValidator(byte[] ndjson) {
        int records = 0;
        int findings = 0;
        try (MappingIterator<NgoTwin> values = twins.readValues(ndjson)) {
            while (values.hasNextValue()) {
                records++;
                findings += validator.validate(values.nextValue()).size();
            }
        }
        return new Outcome(records, findings);
    }

    /** Binds each row to a flat record and validates nothing; the number of records. */
    int databindRows(byte[] csv) {
        int records = 0;
        try (MappingIterator<NgoRow> values = rows.readValues(csv)) {
            while (values.hasNextValue()) {
                values.nextValue();
                records++;
            }
        }
        return records;
    }

    /** Imports with all findings, places and report; the numbers of records and of findings. */
    Outcome importWithFindings(byte[] ndjson) {
        return importWithFindings(ndjson, ImportFormat.NDJSON);
    }

    /** Imports rows with all findings, places and report; the numbers of records and of findings. */
    Outcome importRows(byte[] csv) {
        return importWithFindings(csv, ImportFormat.CSV);
    }

    private Outcome importWithFindings(byte[] input, ImportFormat format) {
        int records = 0;
        int findings = 0;
        try (ImportResults results = open(input, format)) {
            while (results.hasNext()) {
                records++;
                findings += results.next().findings().size();
            }
            ImportReport report = results.report();
            if (report.findings().size() != findings) {
                throw new IllegalStateException("The report has other findings than the records");
            }
        }
        return new Outcome(records, findings);
    }

    /** The same records as CSV. */
    byte[] csv(byte[] ndjson) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.of(ImportFormat.CSV, csv)) {
            ngos(ndjson).forEach(writer::write);
            writer.finish();
            if (!writer.notCarried().isEmpty()) {
                throw new IllegalStateException("The table holds less: " + writer.notCarried());
            }
        }
        return csv.toByteArray();
    }

    /** The records as values of the library. */
    List<Ngo> ngos(byte[] ndjson) {
        try (ImportResults results = open(ndjson, ImportFormat.NDJSON)) {
            return results.accepted(Ngo.class).toList();
        }
    }

    /** The findings of an import. */
    List<Finding> findings(byte[] ndjson) {
        try (ImportResults results = open(ndjson, ImportFormat.NDJSON)) {
            return results.report().findings();
        }
    }

    /** The records as twins. */
    List<NgoTwin> twins(byte[] ndjson) {
        List<NgoTwin> all = new ArrayList<>();
        try (MappingIterator<NgoTwin> values = twins.readValues(ndjson)) {
            values.forEachRemaining(all::add);
        }
        return all;
    }

    private ImportResults open(byte[] input, ImportFormat format) {
        return imports.open(List.of(
                ImportSource.of("memory", () -> new ByteArrayInputStream(input)).as(format)));
    }

    @Override
    public void close() {
        factory.close();
    }

    /**
     * What came of a run.
     *
     * @param records  how many records were met
     * @param findings  how many findings they have
     */
    record Outcome(int records, int findings) {}
}

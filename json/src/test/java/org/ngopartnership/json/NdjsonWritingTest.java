package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.core.JacksonException;

class NdjsonWritingTest {

    private static final PartnershipImport IMPORT = PartnershipImport.standard().asOf(LocalDate.of(2026, 11, 23));

    /** A text that wants to break out of its line. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aé\n\r\t\"\\\u2028\u0085\u0000\u007f/{}文")
                .withChars('\u0410', '\u0420')
                .ofMaxLength(12)
                .map(text -> "x" + text);
    }

    /** The sample of a type with another id, and a text as its name and in an extension. */
    private static PartnershipRecord record(RecordType type, String id, String text) {
        PartnershipRecord sample = Samples.registry()
                .records()
                .filter(record -> record.recordType() == type)
                .findFirst()
                .orElseThrow();
        Table<?, ?> table = PartnershipRegistry.TABLE.properties().stream()
                .filter(list -> list.records() == type)
                .map(list -> (Table<?, ?>) list.kind())
                .findFirst()
                .orElseThrow();
        return changed(table, sample, id, text);
    }

    private static <T> PartnershipRecord changed(Table<T, ?> table, PartnershipRecord sample, String id, String text) {
        String name = table.properties().stream()
                .filter(property -> property.kind() == LocalizedText.KIND)
                .findFirst()
                .orElseThrow()
                .name();
        Map<String, Object> parts =
                new LinkedHashMap<>(table.toPlain(table.type().cast(sample)));
        parts.put("id", id);
        parts.put(name, Map.of("en", text, "fr", text));
        parts.put("extensions", Map.of("acme:note", text));
        return (PartnershipRecord) table.fromPlain(parts);
    }

    @Provide
    Arbitrary<List<PartnershipRecord>> records() {
        Arbitrary<Map.Entry<RecordType, String>> parts =
                Arbitraries.of(RecordType.class).flatMap(type -> texts().map(text -> Map.entry(type, text)));
        return parts.list().ofMaxSize(12).map(list -> {
            List<PartnershipRecord> records = new ArrayList<>();
            list.forEach(part -> records.add(record(part.getKey(), "r" + records.size(), part.getValue())));
            return records;
        });
    }

    @Property(tries = 200)
    void whatIsWrittenImportsAsEqualRecordsInTheirOrder(@ForAll("records") List<PartnershipRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PartnershipJson.writeLines(records, out);
        assertThat(out.toByteArray()).isEqualTo(linesOf(records));
        assertThat(read(out)).isEqualTo(records);
    }

    @Property(tries = 200)
    void aRegistryWrittenWithAHeaderAndReadIsEqual(@ForAll("records") List<PartnershipRecord> records) {
        PartnershipRegistry registry = PartnershipRegistry.of(records);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PartnershipJson.writeHeaderLine(out);
        PartnershipJson.writeLines(registry.records(), out);
        assertThat(PartnershipRegistry.of(read(out))).isEqualTo(registry);
    }

    @Test
    void linesAreCanonicalAndSayTheirTypeUnlessTheyAreNgos() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PartnershipJson.writeHeaderLine(out);
        PartnershipJson.writeLines(List.of(Samples.minimalNgo(), Samples.minimalForum()), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {"type":"HEADER","schemaVersion":"1"}
                        {"id":"small-library","name":{"en":"Small Library","fr":"Petite Bibliothèque"}}
                        {"type":"FORUM","id":"forum-of-cities","name":{"en":"Forum of Cities","fr":"Forum des villes"}}
                        """);
    }

    @Test
    void theOutputIsLeftOpen() {
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }

            @Override
            public void flush() {
                throw new IllegalStateException("flushed");
            }
        };
        PartnershipJson.writeHeaderLine(out);
        PartnershipJson.writeLines(List.of(Samples.ngo()), out);
    }

    @Test
    void anOutputThatFailsIsToldOf() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        List<Ngo> ngos = List.of(Samples.ngo());
        assertThatThrownBy(() -> PartnershipJson.writeHeaderLine(full)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> PartnershipJson.writeLines(ngos, full)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aRecordOfACallersOwnTypeIsRefused() {
        assertThatThrownBy(() -> PartnershipJson.writeLine(new OwnRecord()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OwnRecord");
    }

    private static byte[] linesOf(List<PartnershipRecord> records) {
        StringBuilder lines = new StringBuilder();
        records.forEach(
                record -> lines.append(PartnershipJson.writeLine(record)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<PartnershipRecord> read(ByteArrayOutputStream out) {
        ImportSource source = ImportSource.of("in.ndjson", () -> new ByteArrayInputStream(out.toByteArray()));
        List<PartnershipRecord> read = new ArrayList<>();
        try (ImportResults results = IMPORT.open(List.of(source))) {
            results.forEachRemaining(
                    result -> read.add(result.record().orElseThrow(() -> new AssertionError(result.findings()))));
        }
        return read;
    }

    private record OwnRecord() implements PartnershipRecord {
        @Override
        public String getId() {
            return "own";
        }

        @Override
        public List<Evidence> getEvidence() {
            return List.of();
        }

        @Override
        public Map<String, ExtensionValue> getExtensions() {
            return Map.of();
        }

        @Override
        public RecordType recordType() {
            return RecordType.NGO;
        }
    }
}

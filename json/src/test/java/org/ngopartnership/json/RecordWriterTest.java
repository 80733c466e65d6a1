package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.json.internal.csv.Delimiter;
import org.ngopartnership.model.RandomValues;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.PartnershipRecord;

/** What is written in any format is read again, or it is said what is lost. */
class RecordWriterTest {

    private static final PartnershipImport FORM =
            PartnershipImport.standard().formOnly().asOf(LocalDate.of(2026, 11, 25));

    /** What was written, and what was not. */
    private record Written(String text, List<NotCarried> lost) {}

    private static Written write(ImportFormat format, List<? extends PartnershipRecord> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.of(format, bytes)) {
            records.forEach(writer::write);
            writer.finish();
            return new Written(bytes.toString(StandardCharsets.UTF_8), writer.notCarried());
        }
    }

    private static List<PartnershipRecord> read(ImportFormat format, String text) {
        List<PartnershipRecord> records = new ArrayList<>();
        try (ImportResults results =
                FORM.open(List.of(ImportSource.ofText("in", text).as(format)))) {
            results.accepted(PartnershipRecord.class).forEach(records::add);
            assertThat(results.report().findings()).isEmpty();
        }
        return records;
    }

    private static String convert(ImportFormat from, String text, ImportFormat to) {
        return write(to, read(from, text)).text();
    }

    private static Ngo ngo(Random random, int number) {
        return ((Ngo) RandomValues.next(random, Ngo.class)).withId("ngo-" + number);
    }

    @Provide
    Arbitrary<List<Ngo>> ngos() {
        return Arbitraries.randomValue(random -> IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(number -> ngo(random, number))
                .toList());
    }

    /** NGOs of which one by one everything can stand in cells. */
    @Provide
    Arbitrary<List<Ngo>> flatNgos() {
        return Arbitraries.randomValue(random -> IntStream.range(0, 2)
                .mapToObj(number -> Stream.generate(() -> withTexts(ngo(random, number)))
                        .filter(ngo ->
                                write(ImportFormat.CSV, List.of(ngo)).lost().isEmpty())
                        .findFirst()
                        .orElseThrow())
                .toList());
    }

    private static Ngo withTexts(Ngo ngo) {
        Map<String, ExtensionValue> texts = new LinkedHashMap<>(ngo.getExtensions());
        texts.values().removeIf(value -> !(value instanceof ExtensionValue.Text));
        return ngo.withExtensions(texts);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void csvSaysWhatItLosesOrLosesNothing(@ForAll("ngos") List<Ngo> ngos) {
        Written csv = write(ImportFormat.CSV, ngos);
        List<PartnershipRecord> read = read(ImportFormat.CSV, csv.text());
        assertThat(read).hasSameSizeAs(ngos);
        if (csv.lost().isEmpty()) {
            assertThat(read).isEqualTo(ngos);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void csvCarriesWhatFitsInCells(@ForAll("flatNgos") List<Ngo> ngos) {
        Written csv = write(ImportFormat.CSV, ngos);
        assertThat(csv.lost()).allMatch(lost -> lost.reason() == NotCarried.Reason.ORDER);
        List<PartnershipRecord> read = read(ImportFormat.CSV, csv.text());
        if (csv.lost().isEmpty()) {
            assertThat(read).isEqualTo(ngos);
        }
        // alone, a record has all orders to itself
        for (Ngo ngo : ngos) {
            String alone = write(ImportFormat.CSV, List.of(ngo)).text();
            assertThat(read(ImportFormat.CSV, alone)).isEqualTo(List.of(ngo));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aRegistryIsWrittenAsAWhole(@ForAll PartnershipRegistry registry) {
        List<PartnershipRecord> records = registry.records().toList();
        Written json = write(ImportFormat.REGISTRY_JSON, records);
        assertThat(json.text()).isEqualTo(PartnershipJson.write(registry));
        assertThat(json.lost()).isEmpty();
        Written lines = write(ImportFormat.NDJSON, records);
        assertThat(lines.text())
                .isEqualTo(records.stream()
                        .map(record -> PartnershipJson.writeLine(record) + "\n")
                        .reduce("", String::concat));
        assertThat(lines.lost()).isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aRegistryIsTheSameAfterNdjson(@ForAll PartnershipRegistry registry) {
        String json = PartnershipJson.write(registry);
        String lines = convert(ImportFormat.REGISTRY_JSON, json, ImportFormat.NDJSON);
        assertThat(convert(ImportFormat.NDJSON, lines, ImportFormat.REGISTRY_JSON))
                .isEqualTo(json);
    }

    @Test
    void csvHasAColumnForWhatAnyRecordSays() {
        Ngo first = PartnershipJson.read("""
                {"id":"wrs","name":{"fr":"Lecture; écriture"},"nonProfit":true,"fields":["ED","CLT"],
                 "members":{"complete":false,"byCountry":[{"country":"CH","count":{"value":3,"qualifier":"EXACT"}},
                 {"country":"SN"}]},"identifiers":[{"scheme":"ROR","value":"00x"}],
                 "extensions":{"acme:note":"a \\"quoted\\" text"}}
                """, Ngo.class);
        Ngo second = PartnershipJson.read("""
                {"id":"iwe","name":{"fr":"Eau","en":"Water"},"level":"LOCAL",
                 "members":{"complete":true,"byCountry":[{"country":"CH","count":{"value":3,"qualifier":"ABOUT"}}]},
                 "identifiers":[{"scheme":"ROR","value":"a|b"}],"partnerships":[{"with":"UNESCO"}]}
                """, Ngo.class);
        Written csv = write(ImportFormat.CSV, List.of(first, second));
        assertThat(csv.lost()).isEmpty();
        assertThat(csv.text()).isEqualTo("""
                id,name.fr,name.en,level,nonProfit,fields,members.complete,members.byCountry,\
                members.byCountry.0.country,members.byCountry.0.count.value,members.byCountry.0.count.qualifier,\
                identifiers,identifiers.0.scheme,identifiers.0.value,partnerships.0.with,extensions.acme:note
                wrs,"Lecture; écriture",,,true,ED|CLT,false,CH:3|SN,,,,ROR:00x,,,,"a ""quoted"" text"
                iwe,Eau,Water,LOCAL,,,true,,CH,3,ABOUT,,ROR,a|b,UNESCO,
                """);
        assertThat(read(ImportFormat.CSV, csv.text())).isEqualTo(List.of(first, second));
    }

    @ParameterizedTest
    @EnumSource(Delimiter.class)
    void whatSeparatesCellsMayStandInThem(Delimiter delimiter) {
        List<String> awkward = List.of(
                "a,b;c\td",
                ",",
                ";;",
                "\t",
                "\"",
                "\"quoted\"",
                "5\" disk",
                "two\nlines",
                "two\r\nlines",
                "\r",
                "\n",
                " a ",
                "sep=;",
                "=1+1",
                "a|b:c\\",
                "\",\"",
                "\";\"",
                "\"\t\"",
                "é\u00a0😀");
        List<Ngo> ngos = IntStream.range(0, awkward.size())
                .mapToObj(i -> Samples.minimalNgo(ngo -> ngo.id("ngo-" + i)
                        .name(LocalizedText.en(awkward.get(i)).fr(awkward.get(awkward.size() - 1 - i)))
                        .putExtensions("acme:note", new ExtensionValue.Text(awkward.get(i)))))
                .toList();

        String csv = csv(delimiter, ngos);

        assertThat(csv).startsWith(String.join(delimiter.text(), "id", "name.en", "name.fr", "extensions.acme:note\n"));
        assertThat(read(ImportFormat.CSV, csv)).isEqualTo(ngos);
        assertThat(Imports.report(FORM, "in.csv", csv.getBytes(StandardCharsets.UTF_8))
                        .sources()
                        .get(0)
                        .delimiter())
                .contains(delimiter.text());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void csvCarriesTheSameWhateverSeparatesItsCells(@ForAll("flatNgos") List<Ngo> ngos, @ForAll Delimiter delimiter) {
        assertThat(read(ImportFormat.CSV, csv(delimiter, ngos)))
                .isEqualTo(read(ImportFormat.CSV, write(ImportFormat.CSV, ngos).text()));
    }

    private static String csv(Delimiter delimiter, List<Ngo> ngos) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordWriter.ofCsv(delimiter.text(), bytes)) {
            ngos.forEach(writer::write);
            writer.finish();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", ",;", "COMMA", " "})
    void whatIsNoDelimiterIsRefused(String text) {
        assertThatThrownBy(() -> RecordWriter.ofCsv(text, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No delimiter: \"" + text + "\"");
    }

    @Test
    void csvSaysWhatItDoesNotCarry() {
        List<PartnershipRecord> records = List.of(
                Samples.minimalNgo(ngo -> ngo.id("order-1")),
                Samples.minimalNgo(
                        ngo -> ngo.id("order-2").name(LocalizedText.fr("B").en("A"))),
                Samples.minimalNgo(ngo -> ngo.id("empty").name(LocalizedText.en(""))),
                Samples.minimalNgo(
                        ngo -> ngo.id("extension").putExtensions("acme:number", new ExtensionValue.Num("1"))),
                Samples.minimalNgo(ngo -> ngo.id("long")
                        .identifiers(
                                Collections.nCopies(1_002, Samples.identifier(identifier -> identifier.value("|"))))),
                Samples.conference(),
                Samples.minimalConference());
        assertThat(write(ImportFormat.CSV, records).lost())
                .containsExactlyInAnyOrder(
                        lost(NotCarried.Reason.ORDER, 1, "order-2", "/name/en"),
                        lost(NotCarried.Reason.EMPTY, 1, "empty", "/name/en"),
                        lost(NotCarried.Reason.EXTENSION, 1, "extension", "/extensions/acme:number"),
                        lost(NotCarried.Reason.POSITION, 2, "long", "/identifiers/1000"),
                        new NotCarried(
                                NotCarried.Reason.OTHER_TYPE, Optional.of(RecordType.CONFERENCE), 2, "icngo-2016", ""));
    }

    private static NotCarried lost(NotCarried.Reason reason, long count, String record, String pointer) {
        return new NotCarried(reason, Optional.empty(), count, record, pointer);
    }

    @ParameterizedTest
    @EnumSource(ImportFormat.class)
    void noRecordsMakeAWholeToo(ImportFormat format) {
        String expected = switch (format) {
            case REGISTRY_JSON -> "{\n  \"schemaVersion\": \"1\"\n}\n";
            case NDJSON -> "";
            case CSV -> "id\n";
        };
        assertThat(write(format, List.of()).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ImportFormat.class)
    void manyRecordsGoThroughAFile(ImportFormat format) {
        String name = "é".repeat(1_000);
        List<Ngo> ngos = IntStream.range(0, 2_000)
                .mapToObj(i -> Samples.minimalNgo(ngo -> ngo.id("ngo-" + i).name(LocalizedText.fr(name + i))))
                .toList();
        assertThat(read(format, write(format, ngos).text())).isEqualTo(ngos);
    }

    @ParameterizedTest
    @EnumSource(ImportFormat.class)
    void whatCannotBeWrittenIsThrown(ImportFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> {
                    try (RecordWriter writer = RecordWriter.of(format, full)) {
                        writer.write(Samples.ngo());
                        writer.finish();
                    }
                })
                .isInstanceOfAny(UncheckedIOException.class, tools.jackson.core.JacksonException.class)
                .hasMessageContaining("full");
    }

    @ParameterizedTest
    @EnumSource(ImportFormat.class)
    void anOutputThatIsNotFinishedIsNeverTakenForAWholeOne(ImportFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordWriter writer = RecordWriter.of(format, bytes);
        writer.write(Samples.ngo());

        assertThatThrownBy(writer::close)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("finish()");
        String written = bytes.toString(StandardCharsets.UTF_8);
        assertThat(written).isNotEqualTo(write(format, List.of()).text());
        writer.close();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(written);
    }

    /** A reader that fails midway must not leave a file behind that looks like all there was. */
    @ParameterizedTest
    @EnumSource(ImportFormat.class)
    void whatFailsInBetweenStaysTheReason(ImportFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThatThrownBy(() -> {
                    try (RecordWriter writer = RecordWriter.of(format, bytes)) {
                        writer.write(Samples.ngo());
                        throw new IOException("the source is gone");
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("the source is gone")
                .satisfies(thrown ->
                        assertThat(thrown.getSuppressed()).hasOnlyElementsOfType(IllegalStateException.class));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isIn("", PartnershipJson.writeLine(Samples.ngo()) + "\n");
    }

    @ParameterizedTest
    @EnumSource(ImportFormat.class)
    void nothingComesAfterTheEnd(ImportFormat format) {
        try (RecordWriter writer = RecordWriter.of(format, OutputStream.nullOutputStream())) {
            writer.finish();
            assertThatThrownBy(() -> writer.write(Samples.ngo())).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(writer::finish).isInstanceOf(IllegalStateException.class);
        }
    }
}

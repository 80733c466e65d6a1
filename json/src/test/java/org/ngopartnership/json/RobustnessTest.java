package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ngopartnership.json.internal.places.Flaws;
import org.ngopartnership.json.internal.places.RecordBytes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Whatever the bytes are, there is a report, and it does not depend on how the bytes come in. */
class RobustnessTest {

    private static final String RECORD =
            "{\"id\": \"a\", \"name\": {\"en\": \"Ad\\u00e9 😀\", \"fr\": \"é\"}, \"level\": \"NATIONAL\", \"founded\": \"1951\","
                    + " \"nonProfit\": true, \"seats\": [{\"region\": \"I\", \"since\": \"2001\"}], \"staff\": -12, \"fields\": [\"LOCAL\"]}";
    private static final byte[] LINES =
            (RECORD + "\r\n" + RECORD.replace("\"a\"", "\"b\"") + "\n").getBytes(StandardCharsets.UTF_8);
    private static final byte[] REGISTRY = ("{\"schemaVersion\": \"1\", \"ngos\": [" + RECORD + ",\n"
                    + RECORD.replace("\"a\"", "\"b\"") + "], \"documents\": []}\n")
            .getBytes(StandardCharsets.UTF_8);

    private static final byte[] ARRAY =
            ("[" + RECORD + ",\r\n" + RECORD.replace("\"a\"", "\"b\"") + " ]").getBytes(StandardCharsets.UTF_8);

    @Example
    void aTruncatedInputIsReportedWherever() {
        for (int length = 0; length < REGISTRY.length - 2; length++) {
            assertThat(Imports.registry(Arrays.copyOf(REGISTRY, length)).findings())
                    .isNotEmpty();
        }
        for (int length = 0; length < LINES.length; length++) {
            Imports.ndjson(Arrays.copyOf(LINES, length));
        }
    }

    @Example
    void aHundredThousandNestedArraysAreAFinding() {
        String deep = "[".repeat(100_000);
        assertThat(Imports.places(Imports.ndjson(deep)))
                .containsExactly("JSN-002 1:1", "JSN-008 1:65 " + "/0".repeat(64));
        assertThat(Imports.places(
                        Imports.registry("{\"schemaVersion\": \"1\", \"ngos\": [{\"id\": \"a\", \"x\": " + deep)))
                .contains("JSN-008 1:111 /x" + "/0".repeat(61));
        assertThat(Imports.places(Imports.registry("{\"x\": " + deep))).isNotEmpty();
    }

    @Property(tries = 2000)
    void mutatedInputsGiveTheSameReportHoweverTheyComeIn(
            @ForAll("mutants") byte[] bytes, @ForAll boolean lines, @ForAll("sizes") int size) {
        String name = lines ? "in.ndjson" : "in.json";
        ImportReport whole = Imports.report(Imports.TOYS, name, bytes);
        ImportSource slow = ImportSource.of(name, () -> new Trickle(bytes, size));
        try (ImportResults results = Imports.TOYS.open(List.of(slow))) {
            assertThat(results.report().findings()).isEqualTo(whole.findings());
        }
    }

    @Example
    void aRecordThatIsTooLargeIsSaidTheSameHoweverMuchOfItHasComeIn() {
        String start =
                "{\"schemaVersion\": \"1\", \"ngos\": [{\"id\": \"a\", \"staff\": \"x\"" + ", \"odd\": 1".repeat(40);
        PartnershipImport small = Imports.TOYS.within(new ImportLimits(8, 100, 100, 60, Long.MAX_VALUE));
        for (String rest : List.of(", \"id\": \"b\"}]}", ", ]}]}", ", \"deep\": " + "[".repeat(20))) {
            byte[] text = (start + rest).getBytes(StandardCharsets.UTF_8);
            for (int size : new int[] {1, 7, 64, 100_000}) {
                ImportSource source = ImportSource.of("in.json", () -> new Trickle(text, size));
                try (ImportResults results = small.open(List.of(source))) {
                    assertThat(Imports.places(results.report()))
                            .as("%s, %d bytes at once", rest, size)
                            .containsExactly("JSN-008 1:33");
                    assertThat(results.report().findings().get(0).getRecord()).contains("a");
                }
            }
        }
    }

    @Example
    void thatAnInputIsCutIsNotSaidBehindThePlaceWhereReadingStopped() {
        byte[] text = ("{\"schemaVersion\": \"1\", \"ngos\": [}" + " ".repeat(2_000)).getBytes(StandardCharsets.UTF_8);
        PartnershipImport small = Imports.TOYS.within(new ImportLimits(8, 100, 100, 1_000, 1_500));
        for (int size : new int[] {1, 64, 100_000}) {
            ImportSource source = ImportSource.of("in.json", () -> new Trickle(text, size));
            try (ImportResults results = small.open(List.of(source))) {
                assertThat(Imports.places(results.report()))
                        .as("%d bytes at once", size)
                        .containsExactly("JSN-001 1:33 /ngos/0");
            }
        }
    }

    @Example
    void whatStandsWhereACommaShouldIsTheSameHoweverMuchOfItHasComeIn() {
        byte[] bytes = "[\\ud800\"\\ud800d\"]".getBytes(StandardCharsets.UTF_8);
        for (int size : new int[] {1, 2, 3, 7, 64}) {
            ImportSource source = ImportSource.of("in.json", () -> new Trickle(bytes, size));
            try (ImportResults results = Imports.TOYS.open(List.of(source))) {
                assertThat(Imports.places(results.report()))
                        .as("%d bytes at once", size)
                        .containsExactly("JSN-001 1:2", "JSN-001 1:8");
            }
        }
    }

    @Property(tries = 2000)
    void theScannerAndTheParserAgreeOnWhatIsJson(@ForAll("mutants") byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        byte[] valid = text.getBytes(StandardCharsets.UTF_8);
        RecordBytes record = new RecordBytes(valid, 0, valid.length, 0, 1, 1);
        assertThat(Flaws.firstError(record) == null).as(text).isEqualTo(isJson(valid));
    }

    private static boolean isJson(byte[] bytes) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            parser.getString();
            return parser.nextToken() == null;
        } catch (JacksonException notJson) {
            return false;
        }
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.of(1, 2, 3, 7, 64);
    }

    @Provide
    Arbitrary<byte[]> mutants() {
        Arbitrary<byte[]> originals = Arbitraries.of(REGISTRY, LINES, ARRAY, RECORD.getBytes(StandardCharsets.UTF_8));
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(0, 1_000).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<String> bytes = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                "\"",
                ",",
                ":",
                "\\",
                "0",
                "1",
                "-",
                ".",
                "e",
                "t",
                "n",
                " ",
                "\n",
                "\r",
                "\t",
                "\u0000",
                "é",
                "\\ud800",
                "\\udc00",
                "\\ud83d\\ude00",
                "x");
        return Combinators.combine(originals, places, bytes, Arbitraries.of(0, 1, 2))
                .as(RobustnessTest::mutate);
    }

    private static byte[] mutate(byte[] original, List<Integer> places, String insert, int kind) {
        String text = new String(original, StandardCharsets.ISO_8859_1);
        for (int place : places) {
            int at = place % (text.length() + 1);
            int end = kind == 0 ? at : Math.min(text.length(), at + kind);
            text = text.substring(0, at) + (kind == 2 ? "" : insert) + text.substring(end);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

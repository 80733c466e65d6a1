package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ngopartnership.json.internal.input.Division;
import org.ngopartnership.json.toy.ToyNgo;
import org.ngopartnership.json.toy.Toys;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.Rule;

/** In several threads an import gives what it gives in one. */
class ParallelImportTest {

    private static final int[] THREADS = {1, 2, 3, 8};
    private static final int MANY = 2_000;
    private static final int BLANK = 9;
    private static final int RECORDS =
            (int) IntStream.range(0, MANY).filter(i -> i % 13 != BLANK).count();
    private static final int SMALL = 300;

    @Property(tries = 100)
    void reportAndResultsAreTheSame(
            @ForAll("inputs") String text,
            @ForAll("lineEnds") String lineEnd,
            @ForAll @IntRange(min = 2, max = 700) int piece) {
        byte[] input = bytes(text.replace("\n", lineEnd));
        Came expected = come(Imports.TOYS, input);
        for (int threads : THREADS) {
            assertThat(come(Imports.TOYS.divided(new Division(threads, piece)), input))
                    .as("%d threads", threads)
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 60)
    void brokenBytesAndShortLimitsMakeNoDifference(
            @ForAll("inputs") String text,
            @ForAll("lineEnds") String lineEnd,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 300) int longest) {
        byte[] input = bytes(text.replace("\n", lineEnd));
        for (int i = 0; i < 5 && input.length > 0; i++) {
            input[random.nextInt(input.length)] = (byte) random.nextInt();
        }
        for (long most : new long[] {Long.MAX_VALUE, 1 + random.nextInt(1 + input.length)}) {
            PartnershipImport options = Imports.TOYS.within(new ImportLimits(8, 100, 5, longest, most));
            Came expected = come(options, input);
            for (int threads : THREADS) {
                assertThat(come(options.divided(new Division(threads, 50)), input))
                        .isEqualTo(expected);
            }
        }
    }

    @Property(tries = 60)
    void aLineThatIsTooLongIsPassedTheSameWhateverItHolds(
            @ForAll("oddLines") String text, @ForAll @IntRange(min = 1, max = 60) int longest, @ForAll Random random) {
        byte[] input = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int most = Math.max(1, input.length - 8); most <= input.length + 1; most++) {
            PartnershipImport options = Imports.TOYS.within(new ImportLimits(8, 100, 5, longest, most));
            Division division = new Division(2, 1 + random.nextInt(40));
            assertThat(come(options.divided(division), input)).isEqualTo(come(options, input));
        }
    }

    @Example
    void aLineThatIsTooLongIsPassedInPiecesOfAnySize() {
        for (String text : List.of("xxxxxxxxxx\r", "xxxxxxxxx\r\n{}\n", "xxx\u00e9\u20acxxxx\ud83d\ude00\r\n{}\n")) {
            byte[] input = bytes(text);
            for (int longest = 1; longest <= 12; longest++) {
                PartnershipImport options = Imports.TOYS.within(new ImportLimits(8, 100, 5, longest, 1_000));
                Came expected = come(options, input);
                for (int piece = 1; piece <= 5; piece++) {
                    PartnershipImport inPieces = options.divided(new Division(2, piece));
                    assertThat(assertTimeoutPreemptively(Duration.ofMinutes(1), () -> come(inPieces, input)))
                            .as("%s, %d bytes at most, in pieces of %d", text, longest, piece)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Example
    void anInputThatEndsEarlyDoesSoTheSame() throws IOException {
        byte[] input = bytes(lines(SMALL));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(input);
        }
        byte[] torn = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        assertThat(come(Imports.TOYS, torn).json()).contains("JSN-009");
        int line = new String(input, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int threads : THREADS) {
            for (int piece : new int[] {20, 150, 100_000}) {
                Division division = new Division(threads, piece);
                assertThat(come(Imports.TOYS.divided(division), torn)).isEqualTo(come(Imports.TOYS, torn));
                for (int most : new int[] {line - 1, line, line + 1, 2000}) {
                    PartnershipImport small = Imports.TOYS.within(ImportLimits.STANDARD.withInputSize(most));
                    assertThat(come(small.divided(division), input)).isEqualTo(come(small, input));
                    PartnershipImport tiny = small.within(new ImportLimits(8, 100, 5, 10, most));
                    assertThat(come(tiny.divided(division), input)).isEqualTo(come(tiny, input));
                }
            }
        }
    }

    @Example
    void piecesOfTheUsualSizeAreTheSameToo() {
        byte[] input = bytes(lines(MANY * 6));
        assertThat(input.length).isGreaterThan(2 * Division.PIECE_SIZE);
        assertThat(come(Imports.TOYS.inParallel(3), input)).isEqualTo(come(Imports.TOYS, input));
    }

    @Example
    void findingsThatAreNotKeptAreCountedTheSame() {
        byte[] input = bytes(lines(MANY));
        PartnershipImport options = Imports.TOYS.keepingFindings(7);
        assertThat(come(options.divided(new Division(3, SMALL)), input)).isEqualTo(come(options, input));
    }

    @Example
    void aHeaderStandsAfterBlankLinesOnly() {
        String header = "{\"type\":\"HEADER\",\"schemaVersion\":\"1\"}\n";
        for (String text : List.of(
                "\n".repeat(SMALL) + header + lines(3),
                header + lines(30) + header,
                " \t\r\n".repeat(SMALL) + lines(30) + header,
                "\n" + " ".repeat(70) + "\n".repeat(SMALL) + header + lines(3))) {
            for (int longest : new int[] {60, 100}) {
                PartnershipImport options = Imports.TOYS.within(new ImportLimits(8, 100, 5, longest, Long.MAX_VALUE));
                for (int piece : new int[] {40, 200}) {
                    assertThat(come(options.divided(new Division(2, piece)), bytes(text)))
                            .isEqualTo(come(options, bytes(text)));
                }
            }
        }
    }

    @Example
    void moreFindingsThanAreToldAreCountedTheSame() {
        String many = "{\"id\":\"n1\",\"name\":{\"en\":\"N\"},\"fields\":["
                + IntStream.range(0, 3_000).mapToObj(i -> "\"X\"").collect(Collectors.joining(",")) + "]}\n";
        byte[] input = bytes(lines(SMALL) + many + many + lines(SMALL));
        Came expected = come(Imports.TOYS, input);
        assertThat(expected.json()).containsPattern("\"omitted\": [1-9]");
        for (int threads : THREADS) {
            assertThat(come(Imports.TOYS.divided(new Division(threads, SMALL)), input))
                    .isEqualTo(expected);
        }
    }

    @Example
    void acceptedFindingsAreHiddenTheSame() throws IOException {
        byte[] input = bytes(lines(MANY));
        String accepted = come(Imports.TOYS, bytes(lines(SMALL))).json();
        PartnershipImport options = Imports.TOYS
                .withBaseline(Baseline.read(new ByteArrayInputStream(bytes(accepted))))
                .keepingFindings(SMALL);
        Came expected = come(options, input);
        assertThat(expected.json())
                .isNotEqualTo(come(Imports.TOYS.keepingFindings(SMALL), input).json());
        for (int threads : THREADS) {
            assertThat(come(options.divided(new Division(threads, SMALL)), input))
                    .isEqualTo(expected);
        }
    }

    @Example
    void severalSourcesAreOneInput() {
        List<ImportSource> sources = List.of(
                ImportSource.ofText("a.ndjson", lines(100)),
                ImportSource.ofText("b.json", "{\"schemaVersion\":\"1\",\"ngos\":[" + ngo(7) + "]}"),
                ImportSource.ofText("c.ndjson", ""),
                ImportSource.ofText("d.ndjson", lines(200)));
        assertThat(come(Imports.TOYS.divided(new Division(3, SMALL)), sources)).isEqualTo(come(Imports.TOYS, sources));
    }

    @Example
    void closingEarlyEndsTheThreads() {
        int before = workers();
        for (int read : new int[] {0, 1, 50}) {
            try (ImportResults results = open(bytes(lines(MANY)))) {
                for (int i = 0; i < read; i++) {
                    results.next();
                }
            }
            assertThat(workers()).isEqualTo(before);
        }
    }

    @Example
    void theThreadsEndWithTheInput() {
        int before = workers();
        ImportResults results = open(bytes(lines(MANY)));
        assertThat(results.report().sources().get(0).read()).isEqualTo(RECORDS);
        assertThat(workers()).isEqualTo(before);
        results.close();
        assertThat(results.hasNext()).isFalse();
        assertThat(results.report().sources().get(0).read()).isEqualTo(RECORDS);
    }

    @Example
    void whatWasClosedEarlyIsNotReadAgain() {
        for (int threads : THREADS) {
            ImportResults results = Imports.TOYS
                    .divided(new Division(threads, SMALL))
                    .open(List.of(ImportSource.ofText("in.ndjson", lines(MANY))));
            results.next();
            results.close();
            assertThatThrownBy(results::hasNext).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(results::report).isInstanceOf(IllegalStateException.class);
        }
    }

    @Example
    void aFailingInputFailsAfterTheRecordsBeforeIt() {
        for (int threads : THREADS) {
            InputStream failing =
                    new SequenceInputStream(new ByteArrayInputStream(bytes(lines(MANY) + "{\"id\":")), new Failing());
            int before = workers();
            try (ImportResults results = Imports.TOYS
                    .divided(new Division(threads, SMALL))
                    .open(List.of(ImportSource.of("in.ndjson", () -> failing)))) {
                AtomicInteger read = new AtomicInteger();
                assertThatThrownBy(() -> {
                            while (results.hasNext()) {
                                results.next();
                                read.incrementAndGet();
                            }
                        })
                        .isInstanceOf(UncheckedIOException.class)
                        .hasRootCauseMessage("torn");
                assertThat(read).as("%d threads", threads).hasValue(RECORDS);
            }
            assertThat(workers()).isEqualTo(before);
        }
    }

    @Example
    void aFailingRuleFailsAtItsRecord() {
        Rule<ToyNgo> rule = Rule.of(ToyNgo.class, "OWN-001").error().check((ngo, context, sink) -> {
            if (ngo.getId().equals("n150")) {
                throw new IllegalArgumentException("fault");
            }
        });
        PartnershipImport options = PartnershipImport.of(Toys.TYPES, Toys.VALIDATOR.withRule(rule, "m"))
                .asOf(LocalDate.of(2026, 11, 23));
        String text = IntStream.range(0, SMALL)
                .mapToObj(i -> "{\"id\":\"n" + i + "\"}\n")
                .collect(Collectors.joining());
        for (int threads : THREADS) {
            try (ImportResults results =
                    options.divided(new Division(threads, 100)).open(List.of(ImportSource.ofText("in.ndjson", text)))) {
                for (int i = 0; i < 150; i++) {
                    assertThat(results.next().id()).contains("n" + i);
                }
                assertThatThrownBy(results::next)
                        .isInstanceOf(IllegalStateException.class)
                        .hasRootCauseMessage("fault");
                assertThat(results.next().id()).contains("n151");
            }
        }
    }

    @Example
    void anInterruptIsLeftToTheCaller() {
        byte[] input = bytes(lines(MANY));
        Came expected = come(Imports.TOYS, input);
        Thread.currentThread().interrupt();
        Came came = come(Imports.TOYS.divided(new Division(3, SMALL)), input);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(came).isEqualTo(expected);
    }

    @Example
    void rulesRunInOtherThreadsAsWell() {
        List<String> names = Collections.synchronizedList(new ArrayList<>());
        Rule<ToyNgo> rule = Rule.of(ToyNgo.class, "OWN-001").error().check((ngo, context, sink) -> {
            names.add(Thread.currentThread().getName());
            sink.report(DataPath.HERE);
        });
        PartnershipImport options = PartnershipImport.of(Toys.TYPES, Toys.VALIDATOR.withRule(rule, "m"))
                .asOf(LocalDate.of(2026, 11, 23));
        come(options.divided(new Division(2, SMALL)), bytes(lines(MANY)));
        assertThat(names).anyMatch(name -> name.startsWith("ngo-partnership-import-"));
        names.clear();
        come(options, bytes(lines(MANY)));
        assertThat(names).containsOnly(Thread.currentThread().getName());
    }

    @Example
    void lessThanOneThreadIsNone() {
        assertThatThrownBy(() -> Imports.TOYS.inParallel(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    /** All that comes of an import. */
    private record Came(List<ImportResult> results, String json, String text) {}

    private static Came come(PartnershipImport options, byte[] input) {
        return come(options, List.of(ImportSource.of("in.ndjson", () -> new ByteArrayInputStream(input))));
    }

    private static Came come(PartnershipImport options, List<ImportSource> sources) {
        List<ImportResult> all = new ArrayList<>();
        try (ImportResults results = options.open(sources)) {
            results.forEachRemaining(all::add);
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            StringBuilder text = new StringBuilder();
            results.report().writeJson(json);
            results.report().writeText(text);
            return new Came(all, json.toString(StandardCharsets.UTF_8), text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportResults open(byte[] input) {
        return Imports.TOYS
                .divided(new Division(3, SMALL))
                .open(List.of(ImportSource.of("in.ndjson", () -> new ByteArrayInputStream(input))));
    }

    private static int workers() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("ngo-partnership-import-"))
                .count();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Valid records, and every so often one that is broken, borne twice, or refers to one that comes later or never. */
    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> line(i, i % 13)).collect(Collectors.joining());
    }

    private static String line(int number, int kind) {
        return switch (kind) {
            case 5 -> "{\"id\":\"n" + number + "\",\"name\"\n";
            case 6 -> "{\"id\":\"n" + number / 2 + "\",\"name\":{\"en\":\"Again\"},\"level\":\"NATIONL\"}\n";
            case 7 ->
                "{\"id\":\"n" + number + "\",\"name\":{\"en\":\"N\"},\"successors\":[{\"id\":\"n" + (number + 20)
                        + "\"},{\"id\":\"never\"}]}\n";
            case 8 ->
                "{\"id\":\"n" + number
                        + "\",\"name\":{\"en\":\"\\u00e9\"},\"colour\":1,\"fields\":[\"X\",\"LOCAL\"]}\n";
            case BLANK -> "\n";
            case 10 -> "{\"type\":\"DOCUMENT\",\"id\":\"d" + number + "\",\"text\":\"é😀\"}\n";
            case 11 -> "{\"id\":7}\n";
            default -> ngo(number) + "\n";
        };
    }

    private static String ngo(int number) {
        return "{\"id\":\"n" + number + "\",\"name\":{\"en\":\"Ngo " + number + "\"},\"founded\":\"1951\"}";
    }

    @Provide
    Arbitrary<String> inputs() {
        return Arbitraries.integers().between(0, 12).list().ofMaxSize(60).map(kinds -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < kinds.size(); i++) {
                text.append(line(i, kinds.get(i)));
            }
            return text.toString();
        });
    }

    /** Lines of a byte each character: whole and torn UTF-8, all kinds of line ends. */
    @Provide
    Arbitrary<String> oddLines() {
        return Arbitraries.of(
                        "a",
                        " ",
                        "\u00c3\u00a9",
                        "\u00f0\u009f\u0098\u0080",
                        "\u00f0\u009f",
                        "\u00e2",
                        "\u00ff",
                        "\r\n",
                        "\r",
                        "\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(150)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r", "\n\r");
    }

    private static final class Failing extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("torn");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return read();
        }
    }
}

package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ngopartnership.constraint.Severity;

/** A record that is so many times as large takes about so many times as long, whatever it is full of. */
class LargeRecordsTest {

    private static final int SIZE = 3_000;
    private static final int TIMES = 16;
    /** Work that grows with the square of the size would take 256 times as long. */
    private static final int MOST_TIMES = 80;

    private static final PartnershipImport STANDARD = PartnershipImport.standard()
            .asOf(LocalDate.of(2026, 11, 23))
            .within(ImportLimits.STANDARD.withElements(2 * SIZE * TIMES));

    /** What a record is full of. */
    enum Full {
        REFERENCES("in.json") {
            @Override
            String record(int size) {
                return "{\"schemaVersion\":\"1\",\"conferences\":[{\"id\":\"a\",\"name\":{\"en\":\"A\",\"fr\":\"B\"},"
                        + "\"documents\":[" + list(size, ",", i -> "\"d" + i + "\"") + "]}]}";
            }
        },
        REFERENCES_ON_LINES("in.json") {
            @Override
            String record(int size) {
                return "{\"schemaVersion\":\"1\",\"committees\":[{\"id\":\"a\",\"name\":{\"en\":\"A\",\"fr\":\"É\"},"
                        + "\"terms\":["
                        + list(
                                size,
                                ",\n",
                                i -> "{\"documents\":[\"d" + i + "\"],\n\"electedBy\":\"c" + i + "\",\"id\":\"" + i
                                        + "\"}")
                        + "]}]}";
            }
        },
        GAPS_AND_FINDINGS("in.ndjson") {
            @Override
            String record(int size) {
                return "{\"id\":\"a\",\"name\":{\"en\":\"A\",\"fr\":\"B\"},\"otherNames\":["
                        + list(
                                size,
                                ",",
                                i -> i % 2 == 0 ? "null" : "{\"kind\":\"SHORT\",\"text\":{\"und\":\"R&amp;D\"}}")
                        + "]}";
            }
        },
        UNKNOWN_PROPERTIES("in.ndjson") {
            @Override
            String record(int size) {
                return "{\"id\":\"a\",\"name\":{\"en\":\"A\",\"fr\":\"B\"}," + list(size, ",", i -> "\"p" + i + "\":1")
                        + "}";
            }
        },
        BAD_BYTES("in.ndjson") {
            @Override
            String record(int size) {
                return "{\"id\":\"a\",\"name\":{\"en\":\"A\",\"fr\":\"" + list(size, "", i -> "\u00e9") + "\"}}";
            }
        },
        COLUMNS("in.csv") {
            @Override
            String record(int size) {
                return "id,name.en," + list(size, ",", i -> "extensions.acme:" + i / 2) + "\na,A\n";
            }
        },
        CELL("in.csv") {
            @Override
            String record(int size) {
                return "id,name.en,identifiers,members.byCountry\na,A," + list(size, "|", i -> "ROR" + i) + ",\""
                        + list(size, "|", i -> "CH:" + i) + "\"\n";
            }
        };

        private final String name;

        Full(String name) {
            this.name = name;
        }

        abstract String record(int size);

        static String list(int size, String between, IntFunction<String> element) {
            return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(between));
        }

        /** The time of the processor, so that other work on the machine does not count. */
        long time(int size) {
            byte[] bytes =
                    record(size).getBytes(this == BAD_BYTES ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ImportReport report = Imports.report(STANDARD, name, bytes);
            long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            long findings =
                    Arrays.stream(Severity.values()).mapToLong(report::count).sum();
            assertThat(findings).isGreaterThanOrEqualTo(size / 2);
            return time;
        }
    }

    @ParameterizedTest
    @EnumSource
    void takeTheirTimeAndNoMore(Full full) {
        long small = Math.min(full.time(SIZE), full.time(SIZE));
        assertThat(full.time(SIZE * TIMES)).isLessThan(small * MOST_TIMES);
    }
}

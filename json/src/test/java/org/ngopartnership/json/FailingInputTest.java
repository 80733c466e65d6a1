package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs whose stream fails, or hands out nothing for a while. */
class FailingInputTest {

    private static final int RECORDS = 5_000;
    private static final int TORN_AT = 100_001;

    @ParameterizedTest
    @ValueSource(strings = {"in.json", "array.json", "in.ndjson", "in.csv"})
    void anInputThatHasFailedStaysFailed(String name) {
        for (RuntimeException fault :
                List.of(new UncheckedIOException(new IOException("torn")), new IllegalStateException("torn"))) {
            for (int threads : new int[] {1, 2}) {
                Torn torn = new Torn(input(name), TORN_AT, fault);
                try (ImportResults results =
                        Imports.TOYS.inParallel(threads).open(List.of(ImportSource.of(name, () -> torn)))) {
                    assertThatThrownBy(() -> results.forEachRemaining(result -> {}))
                            .isInstanceOf(fault.getClass())
                            .hasMessageContaining("torn");
                    assertThatThrownBy(results::hasNext).isInstanceOf(fault.getClass());
                    assertThatThrownBy(results::report).isInstanceOf(fault.getClass());
                }
                assertThat(torn.closed).isEqualTo(1);
            }
        }
    }

    @Test
    void anInputThatFailsAtItsBeginningIsClosedAndNotOpenedAgain() {
        for (RuntimeException fault :
                List.of(new UncheckedIOException(new IOException("torn")), new IllegalStateException("torn"))) {
            Torn torn = new Torn(input("in.ndjson"), 3, fault);
            AtomicInteger opened = new AtomicInteger();
            ImportSource source = ImportSource.of("in", () -> {
                opened.incrementAndGet();
                return torn;
            });
            try (ImportResults results = Imports.TOYS.open(List.of(source))) {
                assertThatThrownBy(results::hasNext).isInstanceOf(fault.getClass());
                assertThatThrownBy(results::report).isInstanceOf(fault.getClass());
            }
            assertThat(opened).hasValue(1);
            assertThat(torn.closed).isEqualTo(1);
        }
    }

    @Test
    void anInputThatCannotBeOpenedIsNoInputWithoutRecords() {
        ImportSource source = ImportSource.of("in.json", () -> {
            throw new FileNotFoundException("in.json");
        });
        try (ImportResults results = Imports.TOYS.open(List.of(source))) {
            assertThatThrownBy(results::hasNext).hasRootCauseInstanceOf(FileNotFoundException.class);
            assertThatThrownBy(results::report).hasRootCauseInstanceOf(FileNotFoundException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"in.json", "array.json", "in.ndjson", "in.csv"})
    void anInputThatHandsOutNothingForAWhileIsWaitedFor(String name) throws IOException {
        for (byte[] bytes : List.of(input(name), gzip(input(name)))) {
            ImportSource source = ImportSource.of(name, () -> new Hesitating(bytes));
            try (ImportResults results = Imports.TOYS.open(List.of(source))) {
                ImportReport report = results.report();
                assertThat(report.findings())
                        .isEqualTo(
                                Imports.report(Imports.TOYS, name, input(name)).findings());
                assertThat(report.sources().get(0).read()).isEqualTo(RECORDS);
            }
        }
    }

    private static byte[] input(String name) {
        String text = switch (name) {
            case "in.csv" ->
                IntStream.range(0, RECORDS)
                        .mapToObj(i -> "a" + i + ",the name of an organization\n")
                        .collect(Collectors.joining("", "id,name.en\n", ""));
            case "in.ndjson" -> records("\n", "", "\n");
            case "array.json" -> records(",\n", "[", "]");
            default -> records(",\n", "{\"schemaVersion\":\"1\",\"ngos\":[", "]}");
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String records(String between, String before, String after) {
        return IntStream.range(0, RECORDS)
                .mapToObj(i -> "{\"id\":\"a" + i + "\",\"name\":{\"en\":\"N\"}}")
                .collect(Collectors.joining(between, before, after));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Fails once, at a position, and would go on after that. */
    private static final class Torn extends InputStream {
        private final ByteArrayInputStream in;
        private final RuntimeException fault;
        private int left;
        private boolean failed;
        private int closed;

        Torn(byte[] bytes, int position, RuntimeException fault) {
            this.in = new ByteArrayInputStream(bytes);
            this.left = position;
            this.fault = fault;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0 && !failed) {
                failed = true;
                if (fault.getCause() instanceof IOException cause) {
                    throw cause;
                }
                throw fault;
            }
            int count = in.read(target, offset, failed ? length : Math.min(length, left));
            left -= failed ? 0 : count;
            return count;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    /** Hands out nothing every other time. */
    private static final class Hesitating extends InputStream {
        private final ByteArrayInputStream in;
        private boolean ready;

        Hesitating(byte[] bytes) {
            this.in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            ready = !ready;
            return ready ? 0 : in.read(target, offset, Math.min(length, 4_000));
        }
    }
}

package org.ngopartnership.json.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.ngopartnership.json.internal.input.InputWindow;
import org.ngopartnership.json.internal.places.RecordBytes;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Input is cut into the same cells as Jackson cuts it into, and every cell stands where it is said to. */
class RowsTest {

    private static final CsvMapper JACKSON =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> piece = Arbitraries.of("a", "é", "😀", " ", "\"", ",", ";", "\t", "\r\n", "\n", "|", "x\"y");
        Arbitrary<String> cell = piece.list().ofMaxSize(4).map(pieces -> String.join("", pieces));
        // a first cell with something in it, since Jackson and others differ on what an empty line is
        Arbitrary<List<String>> row = cell.list().ofMinSize(1).ofMaxSize(4).map(cells -> {
            List<String> filled = new ArrayList<>(cells);
            filled.set(0, "-" + cells.get(0));
            return filled;
        });
        return row.list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void cellsAreThoseOfJackson(
            @ForAll("tables") List<List<String>> table,
            @ForAll Delimiter delimiter,
            @ForAll boolean quoteAll,
            @ForAll("ends") String end,
            @ForAll @IntRange(min = 1, max = 9) int chunk) {
        String text = written(table, delimiter, quoteAll, end);
        assertThat(cut(text, delimiter, chunk)).isEqualTo(table).isEqualTo(jackson(text, delimiter));
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n");
    }

    private static String written(List<List<String>> table, Delimiter delimiter, boolean quoteAll, String end) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            List<String> cells = new ArrayList<>();
            for (String cell : row) {
                // Jackson takes a quote behind spaces for the beginning of a quoted cell
                boolean quoted = quoteAll
                        || cell.strip().startsWith("\"")
                        || cell.contains(delimiter.text())
                        || cell.contains("\n")
                        || cell.contains("\r");
                cells.add(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            text.append(String.join(delimiter.text(), cells)).append(end);
        }
        return text.toString();
    }

    private static List<List<String>> cut(String text, Delimiter delimiter, int chunk) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        InputWindow window = new InputWindow(new Trickle(bytes, chunk), Long.MAX_VALUE);
        assertThat(window.open()).isTrue();
        Rows rows = new Rows(window, delimiter, 10_000, 10);
        List<List<String>> table = new ArrayList<>();
        while (rows.next()) {
            assertThat(rows.broken()).isNull();
            RecordBytes row = window.view(window.start() + rows.end());
            table.add(rows.cells().stream().map(cell -> cell.text(row)).toList());
            for (Cell cell : rows.cells()) {
                int at = (int) row.offset() + cell.start();
                boolean begins =
                        at == 0 || "\n\r".indexOf(bytes[at - 1]) >= 0 || bytes[at - 1] == delimiter.character();
                assertThat(begins).isTrue();
                assertThat(bytes[at] == '"').isEqualTo(cell.quoted());
            }
        }
        return table;
    }

    private static List<List<String>> jackson(String text, Delimiter delimiter) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(delimiter.character());
        try (MappingIterator<List<String>> rows =
                JACKSON.readerForListOf(String.class).with(schema).readValues(text)) {
            return rows.readAll();
        }
    }

    /** Hands out a few bytes at a time. */
    private static final class Trickle extends ByteArrayInputStream {
        private final int most;

        Trickle(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(most, length));
        }
    }
}

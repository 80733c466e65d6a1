package org.ngopartnership.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.text.LocalizedText;

/** A table in UTF-8: lines of cells parted by tabs, the first line naming the columns; {@code #} begins a comment line. */
final class Table {

    private final String name;
    private List<String> columns = List.of();

    private Table(String name) {
        this.name = name;
    }

    /** Makes a value of each line of a file of this library. */
    static <T> List<T> read(String resource, Function<Row, T> maker) {
        InputStream bytes = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
        return read(resource, new InputStreamReader(bytes, StandardCharsets.UTF_8), maker);
    }

    static <T> List<T> read(String name, Reader text, Function<Row, T> maker) {
        Table table = new Table(name);
        List<T> values = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(text)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = Arrays.asList(line.split("\t", -1));
                if (table.columns.isEmpty()) {
                    table.columns = cells;
                } else {
                    values.add(maker.apply(table.new Row(number, cells)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(values);
    }

    /** A line; an empty cell counts as absent. */
    final class Row {

        private final int number;
        private final List<String> cells;

        private Row(int number, List<String> cells) {
            this.number = number;
            this.cells = cells;
            if (cells.size() != columns.size()) {
                throw fault(columns.size() + " cells are expected, " + cells.size() + " are there", null);
            }
        }

        Optional<String> find(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw fault("there is no column " + column, null);
            }
            return Optional.of(cells.get(index)).filter(cell -> !cell.isEmpty());
        }

        <T> Optional<T> find(String column, Function<String, T> parser) {
            return find(column).map(cell -> parse(column, cell, parser));
        }

        <T> T required(String column, Function<String, T> parser) {
            return find(column, parser).orElseThrow(() -> fault(column + " is empty", null));
        }

        /** The parts of a cell, parted by what matches the separator. */
        <T> List<T> list(String column, String separator, Function<String, T> parser) {
            return find(column)
                    .map(cell -> Arrays.stream(cell.split(separator))
                            .map(part -> parse(column, part.strip(), parser))
                            .toList())
                    .orElse(List.of());
        }

        /** What stands in the columns for English and French, whose names end so. */
        LocalizedText text(String english, String french) {
            LocalizedText text =
                    find(english).<LocalizedText>map(LocalizedText::en).orElse(LocalizedText.empty());
            return find(french).map(cell -> text.with("fr", cell)).orElse(text);
        }

        private <T> T parse(String column, String cell, Function<String, T> parser) {
            try {
                return parser.apply(cell);
            } catch (RuntimeException e) {
                throw fault(column + " cannot be read: " + cell, e);
            }
        }

        private IllegalArgumentException fault(String text, @Nullable RuntimeException cause) {
            return new IllegalArgumentException(name + ", line " + number + ": " + text, cause);
        }
    }
}

package org.ngopartnership.json.internal.csv;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Word;
import org.ngopartnership.json.internal.input.EncodingProblems;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.json.internal.input.InputLimits;
import org.ngopartnership.json.internal.input.InputWindow;
import org.ngopartnership.json.internal.input.ReadRecord;
import org.ngopartnership.json.internal.input.RecordReading;
import org.ngopartnership.json.internal.input.RecordSource;
import org.ngopartnership.json.internal.input.ShapeProblem;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.value.PartnershipRecord;

/** A header and a record of the default type in each row; rows without anything in them are passed. */
public final class CsvRecords implements RecordSource {

    private final InputWindow window;
    private final InputLimits limits;
    private final EntityType<?> type;
    private final RecordReading reading;
    private @Nullable Delimiter delimiter;
    private @Nullable Rows rows;
    private @Nullable ColumnTree columns;
    private int width;

    /**
     * The records of an input.
     *
     * @param window  the input, opened
     */
    public CsvRecords(InputWindow window, EntityTypes types, InputLimits limits) {
        this.window = window;
        this.limits = limits;
        this.type = types.byDefault();
        this.reading = new RecordReading(limits, types, false);
    }

    /**
     * {@return whether an input is CSV of records: its first row has a column for the id}
     *
     * @param window  the input, opened
     */
    public static boolean isLikely(InputWindow window) {
        return new DelimiterGuess(window).hasId();
    }

    @Override
    public @Nullable ReadRecord next() {
        if (rows == null) {
            ReadRecord note = header();
            if (note != null) {
                return note;
            }
        }
        Rows data = rows;
        ColumnTree known = columns;
        while (data != null && known != null && data.next()) {
            if (!data.isBlank()) {
                return record(data, known);
            }
        }
        return null;
    }

    private @Nullable ReadRecord header() {
        ColumnNames names = new ColumnNames(Shape.of(type.binding()));
        Delimiter separator = new DelimiterGuess(window).guess(names);
        Rows first = new Rows(window, separator, limits.recordSize(), limits.elements());
        rows = first;
        if (!first.next()) {
            return null;
        }
        delimiter = separator;
        RecordBytes bytes = new RowBytes(window.view(window.start() + first.end()), ColumnTree.empty());
        reading.begin(bytes.offset(), type);
        boolean tooWide = first.count() > limits.elements();
        if (first.broken() != null) {
            reading.add(broken(first.broken(), bytes));
        } else if (tooWide) {
            reading.add(overLimit(Word.ELEMENTS, limits.elements(), bytes));
        } else {
            columns = new Header(names, reading).read(first.cells(), bytes);
            width = first.count();
        }
        EncodingProblems.report(window, bytes, reading);
        if (columns == null) {
            return reading.note(bytes).losing(ReadRecord.Loss.REST);
        }
        first.keep(width + 1);
        return reading.problems().isEmpty() ? null : reading.note(bytes);
    }

    private ReadRecord record(Rows row, ColumnTree known) {
        RecordBytes bytes = window.view(window.start() + row.end());
        reading.begin(bytes.offset(), type);
        RowValue cells = known.read(row.cells(), bytes, reading);
        RowBytes places = new RowBytes(bytes, cells);
        PartnershipRecord value = null;
        if (row.broken() != null) {
            reading.add(broken(row.broken(), bytes));
        } else {
            value = type.binding().read(new CellSource(cells), reading);
            count(row, bytes);
        }
        EncodingProblems.report(window, places, reading);
        return reading.result(type, value, places);
    }

    private void count(Rows row, RecordBytes bytes) {
        Map<String, Object> counts =
                Map.of("found", Integer.toString(row.count()), "expected", Integer.toString(width));
        if (row.count() > width) {
            long first = bytes.offset() + row.cells().get(width).start();
            reading.add(new ShapeProblem(ShapeRule.TOO_MANY_CELLS, DataPath.HERE, first, null, counts));
        } else if (row.count() < width) {
            reading.add(
                    new ShapeProblem(ShapeRule.TOO_FEW_CELLS, DataPath.HERE, bytes.offset() + row.end(), null, counts));
        }
    }

    private ShapeProblem broken(Rows.Broken broken, RecordBytes bytes) {
        return broken.rule() == ShapeRule.OVER_LIMIT
                ? overLimit(Word.RECORD_SIZE, limits.recordSize(), bytes)
                : new ShapeProblem(
                        broken.rule(), DataPath.HERE, bytes.offset() + broken.at(), null, broken.parameters());
    }

    private static ShapeProblem overLimit(Word what, int limit, RecordBytes bytes) {
        return new ShapeProblem(
                ShapeRule.OVER_LIMIT,
                DataPath.HERE,
                bytes.offset(),
                null,
                Map.of("what", what, "limit", Integer.toString(limit)));
    }

    @Override
    public @Nullable String delimiter() {
        return delimiter == null ? null : delimiter.text();
    }
}

package org.ngopartnership.json.internal.input;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.JacksonSource;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Word;
import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Newline-delimited JSON: a line end closes the record, whatever is open, and the next line is read afresh. */
public final class NdjsonRecords implements RecordSource {

    private static final int SHOWN_OF_TOO_LONG = 200;

    private final InputWindow window;
    private final EntityTypes types;
    private final InputLimits limits;
    private final Lines lines;
    private final JsonFactory parsers;
    private final RecordReading reading;
    private final PlainLines plain;
    private boolean headerAllowed = true;

    /**
     * The records of an input.
     *
     * @param window  the input, opened
     * @param types  the types of records
     * @param limits  how much to read
     */
    public NdjsonRecords(InputWindow window, EntityTypes types, InputLimits limits) {
        this.window = window;
        this.types = types;
        this.limits = limits;
        this.lines = new Lines(window, limits.recordSize());
        this.parsers = limits.parsers();
        this.reading = new RecordReading(limits, types, true);
        this.plain = new PlainLines(window, lines, reading, types.byDefault(), limits.nesting());
    }

    @Override
    public @Nullable ReadRecord next() {
        while (true) {
            ReadRecord usual = plain.next();
            if (usual != null) {
                headerAllowed = false;
                return usual;
            }
            if (!lines.next()) {
                return null;
            }
            ReadRecord record = lines.isTooLong() ? tooLong() : isBlank() ? null : readLine();
            headerAllowed &= record == null && isBlank();
            if (record != null) {
                return record;
            }
        }
    }

    private boolean isBlank() {
        byte[] buffer = window.buffer();
        for (int at = window.start(); at < lines.end(); at++) {
            if (buffer[at] != ' ' && buffer[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    private ReadRecord tooLong() {
        // the line goes; of its bytes only the first are kept for the finding
        RecordBytes beginning = window.view(lines.end()).copyOfFirst(SHOWN_OF_TOO_LONG);
        lines.dropRest();
        reading.begin(beginning.offset(), types.byDefault());
        reading.add(BrokenRecord.overLimit(Word.RECORD_SIZE, limits.recordSize(), beginning.offset()));
        return reading.result(null, null, beginning);
    }

    private @Nullable ReadRecord readLine() {
        RecordBytes bytes = window.view(lines.end());
        EntityType<?> assumed = types.byDefault();
        PartnershipRecord value = null;
        try {
            value = readAs(assumed, bytes);
            EntityType<?> stated = reading.type();
            if (value != null && stated == null) {
                value = null;
                reading.keepProblemsOfType();
            } else if (value != null && stated != null && !stated.javaType().isInstance(value)) {
                value = readAs(stated, bytes);
            }
        } catch (StreamConstraintsException tooMuch) {
            ShapeProblem problem = BrokenRecord.overLimit(bytes, limits, 0);
            reading.add(
                    problem != null
                            ? problem
                            : BrokenRecord.overLimit(Word.RECORD_SIZE, limits.recordSize(), bytes.offset()));
        } catch (JacksonException broken) {
            reading.add(BrokenRecord.notJson(bytes, Locator.firstError(bytes), Word.END_OF_LINE));
        }
        EncodingProblems.report(window.badBytes(), bytes, reading);
        return reading.isHeader() ? header(bytes) : reading.result(reading.type(), value, bytes);
    }

    private @Nullable PartnershipRecord readAs(EntityType<?> assumed, RecordBytes bytes) {
        reading.begin(bytes.offset(), assumed);
        int length = bytes.to() - bytes.from();
        try (JsonParser parser = parsers.createParser(ObjectReadContext.empty(), bytes.bytes(), bytes.from(), length)) {
            JsonToken token = parser.nextToken();
            JacksonSource in = new JacksonSource(parser).atRecord(window.hasEscapes());
            PartnershipRecord value = token == JsonToken.START_OBJECT
                    ? reading.readObject(in)
                    : assumed.binding().read(in, reading);
            if (parser.nextToken() != null) {
                reading.add(BrokenRecord.notJson(bytes, Locator.firstError(bytes), Word.END_OF_LINE));
            }
            return value;
        }
    }

    private @Nullable ReadRecord header(RecordBytes bytes) {
        List<ShapeProblem> problems = reading.problems();
        if (headerAllowed) {
            return problems.isEmpty() ? null : ReadRecord.note(problems, bytes);
        }
        Locator.Spot spot = Locator.find(bytes, RecordReading.TYPE_POINTER);
        reading.keepProblemsOfType();
        reading.add(new ShapeProblem(
                ShapeRule.UNKNOWN_CODE,
                RecordReading.TYPE_POINTER,
                BrokenRecord.offset(bytes, spot.position()),
                Header.CODE,
                Map.of("value", Header.CODE, "known", String.join(", ", types.codes()))));
        return reading.result(null, null, bytes);
    }
}

package org.ngopartnership.json.internal.input;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.JacksonSource;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Word;
import org.ngopartnership.json.internal.places.Flaws;
import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads records that state their type, or are of the default one, each from bytes of its own. Not thread-safe. */
final class TypedRecords {

    private final InputWindow window;
    private final EntityTypes types;
    private final InputLimits limits;
    private final Word end;
    private final JsonFactory parsers;
    private final RecordReading reading;

    /**
     * A reading of records.
     *
     * @param window  the input that holds the bytes
     * @param parsers  makes parsers within the limits
     * @param end  what ends the bytes of a record
     */
    TypedRecords(InputWindow window, EntityTypes types, InputLimits limits, JsonFactory parsers, Word end) {
        this.window = window;
        this.types = types;
        this.limits = limits;
        this.end = end;
        this.parsers = parsers;
        this.reading = new RecordReading(limits, types, true);
    }

    /**
     * Reads a record.
     *
     * @param bytes  its bytes
     * @param headerAllowed  whether a header may stand here
     * @return the record; null if it is a header with nothing to say about it
     */
    @Nullable
    ReadRecord read(RecordBytes bytes, boolean headerAllowed) {
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
            reading.add(BrokenRecord.notJson(bytes, Flaws.firstError(bytes), end));
        }
        EncodingProblems.report(window, bytes, reading);
        return reading.isHeader() ? header(bytes, headerAllowed) : reading.result(reading.type(), value, bytes);
    }

    private @Nullable PartnershipRecord readAs(EntityType<?> assumed, RecordBytes bytes) {
        reading.begin(bytes.offset(), assumed);
        int length = bytes.to() - bytes.from();
        try (JsonParser parser = parsers.createParser(ObjectReadContext.empty(), bytes.bytes(), bytes.from(), length)) {
            JsonToken token = parser.nextToken();
            JacksonSource in = new JacksonSource(parser).atRecord(window.hasEscapes() || window.mayLookMisdecoded());
            PartnershipRecord value = token == JsonToken.START_OBJECT
                    ? reading.readObject(in)
                    : assumed.binding().read(in, reading);
            if (parser.nextToken() != null) {
                reading.add(BrokenRecord.notJson(bytes, Flaws.firstError(bytes), end));
            }
            return value;
        }
    }

    private @Nullable ReadRecord header(RecordBytes bytes, boolean headerAllowed) {
        if (headerAllowed) {
            return reading.problems().isEmpty() ? null : reading.note(bytes);
        }
        Locator.Spot spot = Locator.find(bytes, RecordReading.TYPE_PATH);
        reading.keepProblemsOfType();
        reading.add(new ShapeProblem(
                ShapeRule.UNKNOWN_CODE,
                RecordReading.TYPE_PATH,
                BrokenRecord.offset(bytes, spot.position()),
                Header.CODE,
                Map.of("value", Header.CODE, "known", String.join(", ", types.codes()))));
        return reading.result(null, null, bytes);
    }

    /** A record of which only the beginning is kept, since it is too large. */
    ReadRecord tooLarge(RecordBytes beginning) {
        reading.begin(beginning.offset(), types.byDefault());
        reading.add(BrokenRecord.overLimit(Word.RECORD_SIZE, limits.recordSize(), beginning.offset()));
        return reading.result(null, null, beginning);
    }

    /** Something between the records that is no JSON. */
    ReadRecord between(RecordBytes bytes) {
        reading.begin(bytes.offset(), types.byDefault());
        reading.add(BrokenRecord.unexpected(bytes, end));
        EncodingProblems.reportBetween(window, bytes.offset(), bytes.offset() + 1, reading);
        return reading.note(bytes);
    }
}

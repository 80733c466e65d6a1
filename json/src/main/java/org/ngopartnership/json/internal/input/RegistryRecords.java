package org.ngopartnership.json.internal.input;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ConstantCodec;
import org.ngopartnership.json.internal.binding.JacksonSource;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Source;
import org.ngopartnership.json.internal.binding.Word;
import org.ngopartnership.json.internal.places.Flaws;
import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * A registry: one JSON object with an array of records for each type, read as it streams in. Where it stops being JSON
 * nothing more can be read; the records before stay read.
 */
public final class RegistryRecords implements RecordSource {

    private static final ConstantCodec VERSION = new ConstantCodec(PartnershipRegistry.SCHEMA_VERSION);
    private static final int SHOWN = 200;
    private static final int BEHIND = 400; // bytes that are looked at or shown behind a problem, and some more

    private enum State {
        BEGIN,
        IN_REGISTRY,
        IN_ARRAY,
        AFTER,
        AT_REST,
        END
    }

    private final InputWindow window;
    private final EntityTypes types;
    private final InputLimits limits;
    private final JsonParser parser;
    private final JacksonSource in;
    private final RecordReading notes;
    private final RecordReading reading;
    private final long base;
    private final boolean mayBeEmpty;
    private State state = State.BEGIN;
    private boolean inRecord;
    private boolean windowAtRecord;
    private long seen;
    private long reportedUpTo;
    private ReadRecord.Loss loss = ReadRecord.Loss.NONE;
    private @Nullable RecordBytes beginning;
    private @Nullable EntityType<?> type;

    /**
     * The records of an input.
     *
     * @param window  the input, opened
     * @param mayBeEmpty  whether nothing at all is no records rather than no JSON
     */
    public RegistryRecords(InputWindow window, EntityTypes types, InputLimits limits, boolean mayBeEmpty) {
        this.mayBeEmpty = mayBeEmpty;
        this.window = window;
        this.types = types;
        this.limits = limits;
        this.base = window.offsetOf(window.start());
        this.parser =
                limits.parsers().createParser(ObjectReadContext.empty(), new WindowStream(window, limits.recordSize()));
        this.in = new JacksonSource(parser);
        this.notes = new RecordReading(limits, types, false);
        this.reading = new RecordReading(limits, types, false);
    }

    @Override
    public @Nullable ReadRecord next() {
        if (state == State.END) {
            return null;
        }
        notes.begin(base, types.byDefault());
        try {
            return advance();
        } catch (StreamConstraintsException tooMuch) {
            return stop(excess());
        } catch (WindowStream.RecordTooLarge tooLarge) {
            return stopAtLimit();
        } catch (JacksonException broken) {
            return stop(notJson());
        }
    }

    private @Nullable ReadRecord advance() {
        if (state == State.BEGIN && !begin()) {
            return noteOrNull();
        }
        while (true) {
            if (state == State.AFTER || state == State.AT_REST) {
                return after();
            }
            if (state == State.IN_REGISTRY && !nextArray() && state != State.AFTER) {
                return noteOrNull();
            }
            if (state == State.IN_ARRAY) {
                JsonToken token = parser.nextToken();
                if (token != JsonToken.END_ARRAY) {
                    return record();
                }
                state = State.IN_REGISTRY;
            }
        }
    }

    /** Enters the registry; false if there is none. */
    private boolean begin() {
        JsonToken token = parser.nextToken();
        in.atRecord(true);
        if (token == JsonToken.START_OBJECT) {
            state = State.IN_REGISTRY;
            int start = window.positionOf(base + parser.currentTokenLocation().getByteOffset());
            window.advance(start);
            beginning = rest().copyOfFirst(SHOWN);
            return true;
        }
        state = State.END;
        long end = Long.MAX_VALUE;
        if (token != null) {
            notes.wrongType(in, Word.OBJECT);
            if (parser.nextToken() != null) {
                ShapeProblem more = notJson();
                notes.add(more);
                end = more.offset() + 1;
            }
        } else if (!mayBeEmpty) {
            notes.add(notJson());
            notes.add(new ShapeProblem(ShapeRule.NO_RECORD, DataPath.HERE, base, null, Map.of()));
        }
        EncodingProblems.reportBetween(window, reportedUpTo, end, notes);
        return false;
    }

    /** Goes on to the next array of records; false at the end of the registry, or if there is something to report. */
    private boolean nextArray() {
        in.atRoot();
        int index = in.nextProperty(types.registryProperties(), Source.END);
        if (index == Source.END) {
            state = State.AFTER;
            return false;
        }
        long bit = index < 0 ? 0 : 1L << index;
        if (index < 0) {
            notes.unknown(in, types.registryProperties());
            passed(JsonToken.END_ARRAY);
        } else if ((seen & bit) != 0) {
            notes.duplicate(in, in.name());
            passed(JsonToken.END_ARRAY);
        } else {
            in.toValue();
            if (index > 0 && parser.currentToken() == JsonToken.START_ARRAY) {
                type = types.all().get(index - 1);
                state = State.IN_ARRAY;
            } else if (index > 0) {
                notes.wrongType(in, Word.ARRAY);
                passed(JsonToken.END_OBJECT);
            } else {
                VERSION.read(in, notes);
            }
        }
        seen |= bit;
        long end = here();
        EncodingProblems.reportBetween(window, reportedUpTo, end, notes);
        reportedUpTo = end;
        return notes.problems().isEmpty();
    }

    /** Takes a value for lost records if it was passed and ended in a certain way. */
    private void passed(JsonToken end) {
        if (parser.currentToken() == end) {
            loss = ReadRecord.Loss.RECORDS;
        }
    }

    /** What is to be said after the registry has ended. */
    private @Nullable ReadRecord after() {
        if (state == State.AFTER) {
            state = State.AT_REST;
            RecordBytes start = beginning;
            if ((seen & 1) == 0 && start != null) {
                notes.missing(in, EntityTypes.SCHEMA_VERSION);
                return notes.note(start);
            }
        }
        state = State.END;
        if (parser.nextToken() != null) {
            loss = ReadRecord.Loss.REST;
            notes.add(notJson());
        }
        return noteOrNull();
    }

    private ReadRecord record() {
        EntityType<?> known = Objects.requireNonNull(type);
        window.advance(window.positionOf(base + parser.currentTokenLocation().getByteOffset()));
        windowAtRecord = true;
        inRecord = true;
        reading.begin(base, known);
        in.atRecord(true);
        PartnershipRecord value = known.binding().read(in, reading);
        if (here() - window.offsetOf(window.start()) > limits.recordSize()) {
            throw new WindowStream.RecordTooLarge();
        }
        inRecord = false;
        reportedUpTo = here();
        RecordBytes bytes = window.view(window.positionOf(reportedUpTo));
        EncodingProblems.report(window, bytes, reading);
        return reading.result(known, value, bytes);
    }

    /** The offset after the last token read. */
    private long here() {
        return base + parser.currentLocation().getByteOffset();
    }

    /** Says what is no JSON. The parser may have seen it before it came to its end, so that more must be read. */
    private ShapeProblem notJson() {
        RecordBytes rest = rest();
        Locator.Spot spot = firstError(rest);
        while ((spot == null || spot.position() > rest.to() - BEHIND) && readOn(rest)) {
            rest = rest();
            spot = firstError(rest);
        }
        return BrokenRecord.notJson(rest, spot, Word.END_OF_INPUT);
    }

    private Locator.@Nullable Spot firstError(RecordBytes rest) {
        return windowAtRecord ? Flaws.firstErrorInRegistry(rest) : Flaws.firstError(rest);
    }

    /** Says what is over a limit, reading on if that has not come to its end. */
    private ShapeProblem excess() {
        int depth = windowAtRecord ? 2 : 0;
        RecordBytes rest = rest();
        ShapeProblem problem = BrokenRecord.overLimit(rest, limits, depth);
        while (problem == null && readOn(rest)) {
            rest = rest();
            problem = BrokenRecord.overLimit(rest, limits, depth);
        }
        return problem == null ? BrokenRecord.overLimit(Word.RECORD_SIZE, limits.recordSize(), rest.offset()) : problem;
    }

    private boolean readOn(RecordBytes rest) {
        return rest.to() - rest.from() <= limits.recordSize() && window.fill();
    }

    private @Nullable ReadRecord noteOrNull() {
        return notes.problems().isEmpty() ? null : notes.note(rest()).losing(loss);
    }

    /** Ends the reading with a problem that leaves no way on. */
    private ReadRecord stop(ShapeProblem problem) {
        boolean beyond = inRecord && problem.offset() - window.offsetOf(window.start()) > limits.recordSize();
        return beyond ? stopAtLimit() : stop(problem, rest());
    }

    /** Ends the reading at a record that is too large. How much of it has come in is chance, and so is what is wrong there. */
    private ReadRecord stopAtLimit() {
        int start = window.start();
        reading.begin(base, types.byDefault());
        return stop(
                BrokenRecord.overLimit(Word.RECORD_SIZE, limits.recordSize(), window.offsetOf(start)),
                window.view(Math.min(start + limits.recordSize(), window.limit())));
    }

    private ReadRecord stop(ShapeProblem problem, RecordBytes rest) {
        state = State.END;
        long end = problem.offset() + 1;
        RecordReading taker = inRecord ? reading : notes;
        taker.add(problem);
        EncodingProblems.reportBetween(window, reportedUpTo, end, taker);
        ReadRecord last = inRecord ? reading.result(type, null, rest) : notes.note(rest);
        return last.losing(ReadRecord.Loss.REST);
    }

    private RecordBytes rest() {
        return window.view(window.limit());
    }
}

package org.ngopartnership.json.internal.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.JacksonSource;
import org.ngopartnership.json.internal.binding.Reading;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Source;
import org.ngopartnership.json.internal.binding.Word;
import org.ngopartnership.json.internal.places.Flaws;
import org.ngopartnership.json.internal.places.RecordBytes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * One JSON text that holds no record, such as a file of options.
 *
 * @param value  what it says, as far as it could be read
 * @param problems  what is wrong with its form
 * @param bytes  its bytes
 */
public record SingleDocument<T>(@Nullable T value, List<ShapeProblem> problems, RecordBytes bytes) {

    /**
     * Reads a text to its end.
     *
     * @param in  the bytes, closed by the caller
     * @param codec  the form of the value
     */
    public static <T> SingleDocument<T> read(InputStream in, Codec<T> codec, InputLimits limits) {
        InputWindow window = new InputWindow(in, limits.inputSize());
        boolean utf8 = window.open();
        Collecting reading = new Collecting(limits, window.offsetOf(window.start()));
        while (window.limit() - window.start() <= limits.recordSize() && window.fill()) {
            // more bytes have come
        }
        RecordBytes bytes = window.view(window.limit());
        T value = null;
        if (!utf8) {
            reading.problems.add(EncodingProblems.wide());
        } else if (bytes.to() - bytes.from() > limits.recordSize()) {
            reading.problems.add(BrokenRecord.overLimit(Word.RECORD_SIZE, limits.recordSize(), bytes.offset()));
        } else {
            value = parse(window, bytes, codec, limits, reading);
            EncodingProblems.reportFirst(window, bytes, reading.problems::add);
        }
        return new SingleDocument<>(value, List.copyOf(reading.problems), bytes);
    }

    private static <T> @Nullable T parse(
            InputWindow window, RecordBytes bytes, Codec<T> codec, InputLimits limits, Collecting reading) {
        int length = bytes.to() - bytes.from();
        try (JsonParser parser =
                limits.parsers().createParser(ObjectReadContext.empty(), bytes.bytes(), bytes.from(), length)) {
            T value = null;
            boolean empty = parser.nextToken() == null;
            if (!empty) {
                value = codec.read(new JacksonSource(parser).atRecord(window.hasEscapes()), reading);
            }
            if (empty || parser.nextToken() != null) {
                reading.problems.add(BrokenRecord.notJson(bytes, Flaws.firstError(bytes), Word.END_OF_INPUT));
            }
            return value;
        } catch (StreamConstraintsException tooMuch) {
            ShapeProblem problem = BrokenRecord.overLimit(bytes, limits, 0);
            reading.problems.add(
                    problem != null
                            ? problem
                            : BrokenRecord.overLimit(Word.RECORD_SIZE, limits.recordSize(), bytes.offset()));
        } catch (JacksonException broken) {
            reading.problems.add(BrokenRecord.notJson(bytes, Flaws.firstError(bytes), Word.END_OF_INPUT));
        }
        return null;
    }

    /** Collects every problem. The byte offsets of a parser count from the first byte of the text. */
    private static final class Collecting extends Reading {
        private final List<ShapeProblem> problems = new ArrayList<>();

        private final long base;

        Collecting(InputLimits limits, long base) {
            super(limits.ofTables());
            this.base = base;
        }

        @Override
        public void problem(ShapeRule rule, Source at, @Nullable String value, Map<String, Object> parameters) {
            problems.add(new ShapeProblem(rule, at.path(), base + at.offset(), value, parameters));
        }

        @Override
        public void missing(Source at, String name) {
            problem(ShapeRule.MISSING_PROPERTY, at, null, Map.of("name", name));
        }
    }
}

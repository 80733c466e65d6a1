package org.ngopartnership.json.internal.input;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Word;
import org.ngopartnership.json.internal.places.Flaws;
import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;

/** Says why a parser could not go on: what it stands on is no JSON, or over a limit. */
final class BrokenRecord {

    private BrokenRecord() {}

    /** No JSON, from a place on; the scanner finds none only where the parser is stricter. */
    static ShapeProblem notJson(RecordBytes bytes, Locator.@Nullable Spot error, Word end) {
        Locator.Spot spot = error == null ? new Locator.Spot(bytes.from(), DataPath.HERE) : error;
        int position = spot.position();
        if (Flaws.isHalfCharacter(bytes, position)) {
            return new ShapeProblem(
                    ShapeRule.BAD_ENCODING, spot.path(), offset(bytes, position), null, Map.of("escape", true));
        }
        return unreadable(bytes, spot, end);
    }

    /** Something that must not stand where it stands, however much of it has been read. */
    static ShapeProblem unexpected(RecordBytes bytes, Word end) {
        return unreadable(bytes, new Locator.Spot(bytes.from(), DataPath.HERE), end);
    }

    private static ShapeProblem unreadable(RecordBytes bytes, Locator.Spot spot, Word end) {
        int position = spot.position();
        Map<String, Object> parameters =
                position >= bytes.to() ? Map.of("end", end) : Map.of("found", characterAt(bytes, position));
        return new ShapeProblem(ShapeRule.NOT_JSON, spot.path(), offset(bytes, position), null, parameters);
    }

    /** Over one of the limits that the parser watches; the bytes tell which and where; null if they do not. */
    static @Nullable ShapeProblem overLimit(RecordBytes bytes, InputLimits limits, int depth) {
        Flaws.Excess excess =
                Flaws.firstExcess(bytes, depth, limits.nesting(), limits.numberLength(), limits.nameLength());
        if (excess == null) {
            return null;
        }
        Word what = switch (excess.kind()) {
            case NESTING -> Word.NESTING;
            case NUMBER -> Word.NUMBER_LENGTH;
            case NAME -> Word.NAME_LENGTH;
        };
        int limit = switch (excess.kind()) {
            case NESTING -> limits.nesting();
            case NUMBER -> limits.numberLength();
            case NAME -> limits.nameLength();
        };
        return overLimit(what, limit, offset(bytes, excess.position()));
    }

    static ShapeProblem overLimit(Word what, int limit, long offset) {
        return new ShapeProblem(
                ShapeRule.OVER_LIMIT, null, offset, null, Map.of("what", what, "limit", Integer.toString(limit)));
    }

    static long offset(RecordBytes bytes, int position) {
        return bytes.offset() + position - bytes.from();
    }

    private static String characterAt(RecordBytes bytes, int position) {
        int end = position + 1;
        while (end < bytes.to() && (bytes.bytes()[end] & 0xC0) == 0x80) {
            end++;
        }
        return new String(bytes.bytes(), position, end - position, StandardCharsets.UTF_8);
    }
}

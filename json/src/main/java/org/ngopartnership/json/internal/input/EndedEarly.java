package org.ngopartnership.json.internal.input;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Word;
import org.ngopartnership.place.DataPath;

/** An input ends before it is whole, for a reason that lies in its bytes. What came before stays read. */
final class EndedEarly extends IOException {

    private static final long serialVersionUID = 1L;

    private final ShapeRule rule;
    private final transient Map<String, Object> parameters;

    private EndedEarly(ShapeRule rule, Map<String, Object> parameters) {
        super(rule.id());
        this.rule = rule;
        this.parameters = parameters;
    }

    /** What is compressed breaks off. */
    static EndedEarly packedEnds() {
        return new EndedEarly(ShapeRule.BAD_ENCODING, Map.of("packedEnds", true));
    }

    /** What is compressed is no gzip from here on, or not what was compressed. */
    static EndedEarly packedDamaged() {
        return new EndedEarly(ShapeRule.BAD_ENCODING, Map.of("packedDamaged", true));
    }

    /** There is more than is read. */
    static EndedEarly tooLarge(long limit) {
        return new EndedEarly(ShapeRule.OVER_LIMIT, Map.of("what", Word.INPUT_SIZE, "limit", Long.toString(limit)));
    }

    /** Says so at the place where the input ends. */
    ShapeProblem at(@Nullable DataPath path, long offset) {
        return new ShapeProblem(rule, path, offset, null, parameters);
    }
}

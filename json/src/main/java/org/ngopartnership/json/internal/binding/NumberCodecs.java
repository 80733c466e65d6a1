package org.ngopartnership.json.internal.binding;

import static org.ngopartnership.model.Whole.INT;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Numbers and booleans. */
final class NumberCodecs {

    private NumberCodecs() {}

    /** A whole number, written without fraction or exponent. */
    record Whole(org.ngopartnership.model.Whole range) implements Codec<Long> {

        private static final int MOST_DIGITS = 20;

        @Override
        public @Nullable Long read(Source in, Reading reading) {
            if (in.kind() != JsonType.NUMBER || !isWhole(in.literal())) {
                reading.wrongType(in, Word.INTEGER);
                return null;
            }
            Long value = parse(in.literal());
            if (value == null || value < range.least() || value > range.most()) {
                reading.wrongType(in, range == INT ? Word.SHORT_INTEGER : Word.LONG_INTEGER);
                return null;
            }
            return value;
        }

        private static boolean isWhole(String literal) {
            for (int i = literal.charAt(0) == '-' ? 1 : 0; i < literal.length(); i++) {
                if (literal.charAt(i) < '0' || literal.charAt(i) > '9') {
                    return false;
                }
            }
            return true;
        }

        private static @Nullable Long parse(String digits) {
            try {
                return digits.length() > MOST_DIGITS ? null : Long.valueOf(digits);
            } catch (NumberFormatException tooLarge) {
                return null;
            }
        }

        @Override
        public void write(Long value, JsonGenerator out) {
            out.writeNumber(value.longValue());
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return range == INT
                    ? Definitions.schema("type", "integer", "minimum", range.least(), "maximum", range.most())
                    : Definitions.schema("type", "integer");
        }
    }

    /** {@code true} or {@code false}; a flag is left out when false. */
    record Truth(org.ngopartnership.model.Truth kind) implements Codec<Boolean> {
        @Override
        public @Nullable Boolean read(Source in, Reading reading) {
            if (in.kind() != JsonType.BOOLEAN) {
                reading.wrongType(in, Word.BOOLEAN);
                return null;
            }
            return in.literal().equals("true");
        }

        @Override
        public void write(Boolean value, JsonGenerator out) {
            out.writeBoolean(value);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Definitions.schema("type", "boolean");
        }

        @Override
        public boolean isEmpty(Boolean value) {
            return kind.isEmpty(value);
        }
    }
}

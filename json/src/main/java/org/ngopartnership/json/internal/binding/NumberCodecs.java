package org.ngopartnership.json.internal.binding;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Numbers and booleans. */
final class NumberCodecs {

    private NumberCodecs() {}

    /** A whole number, written without fraction or exponent, of 64 or of 32 bits. */
    enum Whole implements Codec<Long> {
        LONG(Long.MIN_VALUE, Long.MAX_VALUE, Word.LONG_INTEGER),
        INT(Integer.MIN_VALUE, Integer.MAX_VALUE, Word.SHORT_INTEGER);

        private static final int MOST_DIGITS = 20;

        private final long least;
        private final long most;
        private final Word inRange;

        Whole(long least, long most, Word inRange) {
            this.least = least;
            this.most = most;
            this.inRange = inRange;
        }

        @Override
        public @Nullable Long read(Source in, Reading reading) {
            if (in.kind() != Kind.NUMBER || !isWhole(in.literal())) {
                reading.wrongType(in, Word.INTEGER);
                return null;
            }
            Long value = parse(in.literal());
            if (value == null || value < least || value > most) {
                reading.wrongType(in, inRange);
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
            return this == INT
                    ? Definitions.schema("type", "integer", "minimum", least, "maximum", most)
                    : Definitions.schema("type", "integer");
        }

        @Override
        public Long placeholder() {
            return 0L;
        }
    }

    /** A number, its digits kept as written. */
    static final class Decimal implements Codec<BigDecimal> {
        @Override
        public @Nullable BigDecimal read(Source in, Reading reading) {
            if (in.kind() != Kind.NUMBER) {
                reading.wrongType(in, Word.NUMBER);
                return null;
            }
            try {
                return new BigDecimal(in.literal());
            } catch (NumberFormatException exponentTooLarge) {
                reading.wrongType(in, Word.NUMBER);
                return null;
            }
        }

        @Override
        public void write(BigDecimal value, JsonGenerator out) {
            out.writeNumber(value);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Definitions.schema("type", "number");
        }

        @Override
        public BigDecimal placeholder() {
            return BigDecimal.ZERO;
        }
    }

    /** {@code true} or {@code false}; a flag is left out when false. */
    record Truth(boolean flag) implements Codec<Boolean> {
        @Override
        public @Nullable Boolean read(Source in, Reading reading) {
            if (in.kind() != Kind.BOOLEAN) {
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
        public Boolean placeholder() {
            return Boolean.FALSE;
        }

        @Override
        public boolean isEmpty(Boolean value) {
            return flag && !value;
        }
    }
}

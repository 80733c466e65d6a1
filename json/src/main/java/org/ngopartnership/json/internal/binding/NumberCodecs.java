package org.ngopartnership.json.internal.binding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Numbers and booleans. */
final class NumberCodecs {

    private NumberCodecs() {}

    /** A whole number, written without fraction or exponent, that fits an {@code int}. */
    static final class Whole implements Codec<Integer> {
        private static final int MOST_DIGITS = 11;

        @Override
        public @Nullable Integer read(Source in, Reading reading) {
            OptionalInt value = in.kind() == Kind.NUMBER ? parse(in.literal()) : OptionalInt.empty();
            if (value.isEmpty()) {
                reading.wrongType(in, Word.INTEGER);
                return null;
            }
            return value.getAsInt();
        }

        private static OptionalInt parse(String literal) {
            if (literal.length() > MOST_DIGITS) {
                return OptionalInt.empty();
            }
            long value = 0;
            for (int i = literal.charAt(0) == '-' ? 1 : 0; i < literal.length(); i++) {
                int digit = literal.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return OptionalInt.empty();
                }
                value = value * 10 + digit;
            }
            value = literal.charAt(0) == '-' ? -value : value;
            return value == (int) value ? OptionalInt.of((int) value) : OptionalInt.empty();
        }

        @Override
        public void write(Integer value, JsonGenerator out) {
            out.writeNumber(value.intValue());
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Definitions.schema("type", "integer");
        }

        @Override
        public Integer placeholder() {
            return 0;
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

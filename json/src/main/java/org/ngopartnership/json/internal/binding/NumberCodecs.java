package org.ngopartnership.json.internal.binding;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Numbers and booleans. */
final class NumberCodecs {

    private NumberCodecs() {}

    /** A whole number, written without fraction or exponent, that fits a {@code long}. */
    static final class Whole implements Codec<Long> {
        private static final int MOST_DIGITS = 20;

        @Override
        public @Nullable Long read(Source in, Reading reading) {
            Long value = in.kind() == Kind.NUMBER ? parse(in.literal()) : null;
            if (value == null) {
                reading.wrongType(in, Word.INTEGER);
            }
            return value;
        }

        private static @Nullable Long parse(String literal) {
            if (literal.length() > MOST_DIGITS) {
                return null;
            }
            for (int i = literal.charAt(0) == '-' ? 1 : 0; i < literal.length(); i++) {
                if (literal.charAt(i) < '0' || literal.charAt(i) > '9') {
                    return null;
                }
            }
            try {
                return Long.valueOf(literal);
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
            return Definitions.schema("type", "integer");
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

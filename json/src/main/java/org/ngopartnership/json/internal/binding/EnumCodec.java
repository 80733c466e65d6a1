package org.ngopartnership.json.internal.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** A code of a closed list: the name of a constant. Codes are looked up in the characters read, not made into texts. */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {

    private final E[] constants;
    private final List<String> codes;
    private final SerializedString[] serialized;
    private final @Nullable E[] slots;
    private final int mask;

    EnumCodec(List<E> kind) {
        this.constants = array(kind);
        this.codes = kind.stream().map(Enum::name).toList();
        this.serialized = codes.stream().map(SerializedString::new).toArray(SerializedString[]::new);
        this.slots = Arrays.copyOf(constants, Integer.highestOneBit(constants.length * 2) * 2);
        Arrays.fill(slots, null);
        this.mask = slots.length - 1;
        for (E constant : constants) {
            char[] code = constant.name().toCharArray();
            int slot = hash(code, 0, code.length) & mask;
            while (slots[slot] != null) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = constant;
        }
    }

    @SuppressWarnings("unchecked") // what holds constants of a list is, at run time, an array of enums
    private static <E extends Enum<E>> E[] array(List<E> constants) {
        return (E[]) constants.toArray(new Enum<?>[0]);
    }

    /** Three letters and the length tell the codes of a list apart as good as always; comparing does the rest. */
    private static int hash(char[] chars, int offset, int length) {
        return length == 0
                ? 0
                : length + chars[offset] * 7 + chars[offset + length / 2] * 13 + chars[offset + length - 1] * 31;
    }

    private @Nullable E find(char[] chars, int offset, int length) {
        int slot = hash(chars, offset, length) & mask;
        E candidate;
        while ((candidate = slots[slot]) != null) {
            if (same(candidate.name(), chars, offset, length)) {
                return candidate;
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    private static boolean same(String code, char[] chars, int offset, int length) {
        if (code.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (code.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable E read(Source in, Reading reading) {
        if (!Texts.accept(in, reading)) {
            return null;
        }
        E value = find(in.chars(), in.charOffset(), in.charCount());
        if (value == null) {
            String text = in.text();
            String meant = DidYouMean.suggest(text, codes);
            reading.problem(
                    ShapeRule.UNKNOWN_CODE,
                    in,
                    text,
                    meant == null
                            ? Map.of("value", text, "known", String.join(", ", codes))
                            : Map.of("value", text, "meant", meant));
        }
        return value;
    }

    @Override
    public void write(E value, JsonGenerator out) {
        out.writeString(serialized[value.ordinal()]);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.schema("enum", codes);
    }
}

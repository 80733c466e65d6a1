package org.ngopartnership.json.internal.binding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values made lately from short texts, each found again by its characters: codes and dates recur from record to record.
 * Values must be immutable. A value in the place of which another comes is forgotten, so that the number is bounded.
 *
 * <p>Thread-safe without any lock: an entry is immutable, and an entry missed or lost is only made again.
 *
 * @param <V> the type of the values
 */
final class Recent<V> {

    private static final int SLOTS = 1 << 9;
    private static final int LONGEST = 32;

    private final Entry<V>[] slots = newSlots();

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other way to come about
    private static <V> @Nullable Entry<V>[] newSlots() {
        return new Entry[SLOTS];
    }

    /** The value made from the text that the source stands on; null if it is not known, or no longer. */
    @Nullable
    V find(Source in) {
        int length = in.charCount();
        if (length > LONGEST) {
            return null;
        }
        char[] chars = in.chars();
        int offset = in.charOffset();
        Entry<V> entry = slots[slot(chars, offset, length)];
        return entry != null && isSame(entry.text, chars, offset, length) ? entry.value : null;
    }

    /** Keeps the value made from the text that the source stands on. */
    void keep(Source in, V value) {
        int length = in.charCount();
        if (length <= LONGEST) {
            char[] text = Arrays.copyOfRange(in.chars(), in.charOffset(), in.charOffset() + length);
            slots[slot(text, 0, length)] = new Entry<>(text, value);
        }
    }

    private static int slot(char[] chars, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + chars[i];
        }
        return (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }

    private static boolean isSame(char[] text, char[] chars, int offset, int length) {
        if (text.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[i] != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static final class Entry<V> {
        final char[] text;
        final V value;

        Entry(char[] text, V value) {
            this.text = text;
            this.value = value;
        }
    }
}

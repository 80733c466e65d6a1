package org.ngopartnership.json.internal.binding;

import org.jspecify.annotations.Nullable;

/**
 * Values made lately from short texts, each found again by its characters: codes and dates recur from record to record.
 * Values must be immutable. A value in the place of which another comes is forgotten, so that the number is bounded.
 *
 * <p>Thread-safe without any lock: an entry is immutable, and an entry missed or lost is only made again.
 */
final class Recent<V> {

    private static final int BITS = 9;
    private static final int SLOTS = 1 << BITS;
    private static final int SHIFT = Long.SIZE - BITS;
    private static final int HALF = 8;
    private static final int LONGEST = 2 * HALF;
    private static final long MIX = 0x9E3779B97F4A7C15L;

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
        int middle = Math.min(length, HALF);
        long first = in.packed(0, middle);
        long rest = in.packed(middle, length);
        Entry<V> entry = slots[slot(first, rest)];
        boolean same = entry != null && entry.length == length && entry.first == first && entry.rest == rest;
        return same ? entry.value : null;
    }

    /** Keeps the value made from the text that the source stands on. */
    void keep(Source in, V value) {
        int length = in.charCount();
        if (length > LONGEST) {
            return;
        }
        int middle = Math.min(length, HALF);
        long first = in.packed(0, middle);
        long rest = in.packed(middle, length);
        if (first != Source.NO_ASCII && rest != Source.NO_ASCII) {
            slots[slot(first, rest)] = new Entry<>(length, first, rest, value);
        }
    }

    private static int slot(long first, long rest) {
        long hash = (first * MIX ^ rest) * MIX;
        return (int) (hash >>> SHIFT);
    }

    private record Entry<V>(int length, long first, long rest, V value) {}
}

package org.ngopartnership.json.internal.binding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The property names of a type, in declared order, ready for matching. Thread-safe; what changes are guesses only. */
public final class Names {

    private static final JsonFactory MATCHERS = new JsonFactory();
    private static final byte[] NONE = {};

    private final List<String> names;
    private final PropertyNameMatcher matcher;
    private final byte[][] slots;
    private final int[] positions;
    private final byte[][] quoted;
    private final byte[] expected;

    private Names(List<String> names) {
        this.names = List.copyOf(names);
        this.matcher = MATCHERS.constructNameMatcher(
                this.names.stream().map(Named::fromString).toList(), false);
        this.quoted = names.stream()
                .map(name -> (name + '"').getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.expected = new byte[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            expected[i] = (byte) i;
        }
        int size = Integer.highestOneBit(names.size()) * 4;
        this.slots = new byte[size][];
        this.positions = new int[size];
        for (int i = 0; i < size; i++) {
            slots[i] = NONE;
        }
        for (int i = 0; i < names.size(); i++) {
            byte[] name = names.get(i).getBytes(StandardCharsets.UTF_8);
            int slot = slot(name, 0, name.length);
            while (slots[slot] != NONE) {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = name;
            positions[slot] = i;
        }
    }

    /** {@return the names in this order} */
    public static Names of(List<String> names) {
        return new Names(names);
    }

    /**
     * All names.
     *
     * @return the names in order
     */
    public List<String> all() {
        return names;
    }

    /** The position of a name among all names, or {@link Source#UNKNOWN}. */
    int find(byte[] bytes, int from, int to) {
        if (from == to) {
            return Source.UNKNOWN;
        }
        int slot = slot(bytes, from, to);
        while (slots[slot] != NONE) {
            if (isSame(slots[slot], bytes, from, to)) {
                return positions[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return Source.UNKNOWN;
    }

    /**
     * The name that likely comes after another, if it is the one that stands in the bytes, with a quote behind it; less
     * than zero if it is not.
     */
    int likelyAt(byte[] bytes, int from, int last) {
        int likely = expected[Math.max(last, Source.END) + 1];
        byte[] name = quoted[likely];
        int end = from + name.length;
        return end <= bytes.length && Arrays.equals(name, 0, name.length, bytes, from, end) ? likely : Source.UNKNOWN;
    }

    /** Remembers what came after a name. What several threads remember at a time may be any of it, and is only a guess. */
    void expect(int position, int last) {
        int before = Math.max(last, Source.END) + 1;
        if (position >= 0 && expected[before] != position) {
            expected[before] = (byte) position;
        }
    }

    int byteCount(int position) {
        return quoted[position].length - 1;
    }

    private static boolean isSame(byte[] name, byte[] bytes, int from, int to) {
        if (name.length != to - from) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (name[i] != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Where a name is looked for first: three letters and the length tell the names of a type apart as a rule. */
    private int slot(byte[] bytes, int from, int to) {
        int hash = (to - from) + bytes[from] * 7 + bytes[(from + to) >>> 1] * 13 + bytes[to - 1] * 31;
        return (hash ^ (hash >>> 7)) & (slots.length - 1);
    }

    /** What a Jackson parser matches names with; its results are positions in {@link #all()}. */
    public PropertyNameMatcher matcher() {
        return matcher;
    }
}

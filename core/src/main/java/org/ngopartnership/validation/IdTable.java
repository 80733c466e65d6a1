package org.ngopartnership.validation;

import java.util.Arrays;

/**
 * The ids met so far, each with the kinds of its bearers and where the first stands. About 40 bytes an id.
 */
final class IdTable {

    private final PackedBytes bytes;
    private int[] slots = new int[1024];
    private int count;

    IdTable(PackedBytes bytes) {
        this.bytes = bytes;
        Arrays.fill(slots, -1);
    }

    /** The position of an id, or -1. */
    int find(String id) {
        int hash = spread(id);
        for (int slot = hash & slots.length - 1; slots[slot] >= 0; slot = slot + 1 & slots.length - 1) {
            if (hashAt(slots[slot]) == hash && bytes.reader(slots[slot] + 5).readsText(id)) {
                return slots[slot];
            }
        }
        return -1;
    }

    /** Adds an id that is not there; the caller goes on to write what {@link #afterId} is to read. */
    void add(String id, int kinds) {
        if (4 * ++count > 3 * slots.length) {
            grow();
        }
        int position = bytes.size();
        int hash = spread(id);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.writeByte(hash >>> shift);
        }
        bytes.writeByte(kinds);
        bytes.writeText(id);
        place(hash, position);
    }

    /** One bit per kind of record that bears the id. */
    int kindsAt(int position) {
        return bytes.byteAt(position + 4);
    }

    void addKinds(int position, int kinds) {
        bytes.setByte(position + 4, kindsAt(position) | kinds);
    }

    PackedBytes.Reader afterId(int position) {
        PackedBytes.Reader reader = bytes.reader(position + 5);
        reader.readText();
        return reader;
    }

    private int hashAt(int position) {
        return bytes.byteAt(position) << 24
                | bytes.byteAt(position + 1) << 16
                | bytes.byteAt(position + 2) << 8
                | bytes.byteAt(position + 3);
    }

    private void place(int hash, int position) {
        int slot = hash & slots.length - 1;
        while (slots[slot] >= 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = position;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[2 * old.length];
        Arrays.fill(slots, -1);
        for (int position : old) {
            if (position >= 0) {
                place(hashAt(position), position);
            }
        }
    }

    private static int spread(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}

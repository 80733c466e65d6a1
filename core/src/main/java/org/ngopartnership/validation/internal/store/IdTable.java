package org.ngopartnership.validation.internal.store;

/** Ids, or other texts that are keys, each with eight bytes and what its writer adds; with a place about 52 bytes an id. */
public final class IdTable {

    private static final long EMPTY = 0;

    private final PackedBytes bytes;

    /** The hash in the upper half, one more than the position in the lower. */
    private long[] slots = new long[1 << 12];

    private int count;

    /**
     * A table of ids that are written to bytes.
     *
     * @param bytes  the bytes, which others may write to as well
     */
    public IdTable(PackedBytes bytes) {
        this.bytes = bytes;
    }

    /** {@return the position of an id, or -1} */
    public int find(String id) {
        int hash = spread(id);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != EMPTY) {
            int position = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> 32) == hash
                    && bytes.reader(position + Long.BYTES).readsText(id)) {
                return position;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** Adds an id that is not there; the caller goes on to write what {@link #afterId} is to read. */
    public void add(String id, long kinds) {
        count++;
        if (3L * slots.length < 4L * count) {
            grow();
        }
        int position = bytes.size();
        bytes.writeLong(kinds);
        bytes.writeText(id);
        place(((long) spread(id) << 32) | (position + 1));
    }

    /**
     * One bit per kind of record that bears the id.
     *
     * @param position  the position of the id
     * @return the bits beside it
     */
    public long kindsAt(int position) {
        return bytes.longAt(position);
    }

    /**
     * Adds to the kinds of an id.
     *
     * @param position  the position of the id
     */
    public void addKinds(int position, long kinds) {
        bytes.setLong(position, kindsAt(position) | kinds);
    }

    /**
     * Reads what was written after an id.
     *
     * @param position  the position of the id
     * @return a reader that stands there
     */
    public PackedBytes.Reader afterId(int position) {
        PackedBytes.Reader reader = bytes.reader(position + Long.BYTES);
        reader.readText();
        return reader;
    }

    private void place(long entry) {
        int mask = slots.length - 1;
        int slot = (int) (entry >>> 32) & mask;
        while (slots[slot] != EMPTY) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long entry : old) {
            if (entry != EMPTY) {
                place(entry);
            }
        }
    }

    private static int spread(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}

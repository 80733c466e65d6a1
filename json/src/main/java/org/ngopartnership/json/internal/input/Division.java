package org.ngopartnership.json.internal.input;

/**
 * How the work of an import is divided.
 *
 * @param threads  how many threads work, the caller's among them
 * @param pieceSize  the size of the pieces that are handed out, in bytes; longer lines make larger ones
 */
public record Division(int threads, int pieceSize) {

    /** Large enough that handing out costs nothing, small enough that a few are no matter. */
    public static final int PIECE_SIZE = 1 << 18;

    /** All is done by the caller's thread. */
    public static final Division NONE = new Division(1, PIECE_SIZE);

    /** {@return whether other threads work beside the caller's} */
    public boolean isParallel() {
        return threads > 1;
    }
}

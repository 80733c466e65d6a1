package org.ngopartnership.json.internal.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an input, up to a limit. More than is to be read, or what cannot be unpacked, is an end before the end. An
 * input that has failed stays failed: nobody can tell which bytes are missing.
 */
final class BoundedInput {

    private final InputStream in;
    private final long largest;
    private long count;
    private @Nullable EndedEarly endedEarly;
    private @Nullable RuntimeException failure;

    BoundedInput(InputStream in, long largest) {
        this.in = in;
        this.largest = largest;
    }

    /** Reads some bytes into an array from a position on; how many, -1 at the end. */
    int read(byte[] target, int from) {
        if (failure != null) {
            throw failure;
        }
        try {
            int read = endedEarly == null ? in.read(target, from, target.length - from) : -1;
            long left = largest - count;
            if (read > left) {
                endedEarly = EndedEarly.tooLarge(largest);
                read = (int) left;
            }
            count += Math.max(0, read);
            return read;
        } catch (EndedEarly early) {
            endedEarly = early;
            return -1;
        } catch (IOException e) {
            failure = new UncheckedIOException(e);
            throw failure;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    /** Why the input ends before it is whole; null as long as it does not. */
    @Nullable
    EndedEarly endedEarly() {
        return endedEarly;
    }
}

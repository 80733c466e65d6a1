package org.ngopartnership.json.internal.input;

import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.RecordBytes;

/** Tells from the first bytes which format an input has whose name does not say it. */
public final class FormatGuess {

    private FormatGuess() {}

    /**
     * Whether an input is newline-delimited: its first line that is not blank is a whole object of its own, and no
     * registry.
     *
     * @param window  the input, opened
     * @return false if it is a registry, or nothing known
     */
    public static boolean isNdjson(InputWindow window) {
        int start = window.start();
        byte[] buffer = window.buffer();
        while (start < window.limit() && (buffer[start] == '\n' || buffer[start] == '\r' || buffer[start] == ' ')) {
            start++;
        }
        int end = Utf8.lineEnd(buffer, start, window.limit());
        RecordBytes line = new RecordBytes(buffer, start, end, 0, 1, 1);
        if (start == end || buffer[start] != '{' || Locator.firstError(line) != null) {
            return false;
        }
        boolean registry = Locator.text(line, EntityTypes.SCHEMA_VERSION) != null
                && Locator.text(line, RecordReading.TYPE) == null;
        return !registry;
    }
}

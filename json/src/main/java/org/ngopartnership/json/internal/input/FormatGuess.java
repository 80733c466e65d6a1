package org.ngopartnership.json.internal.input;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.places.Flaws;
import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.RecordBytes;

/** Tells from its first bytes what an input is, as far as its name does not say it. */
public final class FormatGuess {

    private static final int FAR_ENOUGH = 1 << 16;

    private FormatGuess() {}

    /**
     * Whether an input is newline-delimited: its first line that is not blank is a whole object of its own, and no
     * registry.
     *
     * @param window  the input, opened
     * @param limits  how long a line may be
     * @return false if it is a registry, one record over several lines, or nothing known
     */
    public static boolean isNdjson(InputWindow window, EntityTypes types, InputLimits limits) {
        String first = firstProperty(window);
        boolean records = first != null && !types.registryProperties().all().contains(first);
        RecordBytes line = firstLine(window);
        while (line.to() == window.limit()
                && line.to() - line.from() <= (records ? limits.recordSize() : FAR_ENOUGH)
                && window.fill()) {
            line = firstLine(window);
        }
        if (line.to() == line.from() || line.bytes()[line.from()] != '{' || Flaws.firstError(line) != null) {
            return false;
        }
        boolean registry = Locator.text(line, EntityTypes.SCHEMA_VERSION) != null
                && Locator.text(line, RecordReading.TYPE) == null;
        return !registry;
    }

    private static RecordBytes firstLine(InputWindow window) {
        int start = afterSpace(window);
        return new RecordBytes(window.buffer(), start, Utf8.lineEnd(window.buffer(), start, window.limit()), 0, 1, 1);
    }

    /**
     * Whether an input in JSON is a record, not a registry: its first property is none of a registry, not even misspelt.
     *
     * @param window  the input, opened
     * @return false if it is a registry or no object at all
     */
    public static boolean isRecord(InputWindow window, EntityTypes types) {
        String first = firstProperty(window);
        return first != null && !types.isOfRegistry(first);
    }

    /**
     * Whether an input in JSON is an array.
     *
     * @param window  the input, opened
     * @return true if it begins with a bracket
     */
    public static boolean isArray(InputWindow window) {
        while (afterSpace(window) == window.limit() && window.limit() - window.start() < FAR_ENOUGH && window.fill()) {
            // more bytes have come
        }
        int start = afterSpace(window);
        return start < window.limit() && window.buffer()[start] == '[';
    }

    private static @Nullable String firstProperty(InputWindow window) {
        String first = null;
        do {
            RecordBytes bytes = new RecordBytes(window.buffer(), afterSpace(window), window.limit(), 0, 1, 1);
            first = Locator.firstProperty(bytes);
        } while (first == null && window.limit() - window.start() < FAR_ENOUGH && window.fill());
        return first;
    }

    /** The position of the first byte in the window that is no space. */
    static int afterSpace(InputWindow window) {
        int start = window.start();
        byte[] buffer = window.buffer();
        while (start < window.limit() && buffer[start] <= ' ' && buffer[start] > 0) {
            start++;
        }
        return start;
    }
}

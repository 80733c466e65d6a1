package org.ngopartnership.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.ngopartnership.json.internal.csv.CsvRecords;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.json.internal.input.FormatGuess;
import org.ngopartnership.json.internal.input.InputLimits;
import org.ngopartnership.json.internal.input.InputWindow;
import org.ngopartnership.json.internal.input.NdjsonRecords;
import org.ngopartnership.json.internal.input.RecordSource;
import org.ngopartnership.json.internal.input.RegistryRecords;
import org.ngopartnership.json.internal.input.SingleRecord;

/**
 * A source that has been opened, from the first bytes on: its format is known, and its records are ready to be read.
 *
 * @param in  what is to be closed
 * @param format  the format, stated or told from the content
 * @param isRegistry  whether the source is a whole of which the references can be judged
 * @param records  its records
 */
record OpenSource(InputStream in, ImportFormat format, boolean isRegistry, RecordSource records) implements Closeable {

    /** Opens a source. */
    static OpenSource of(ImportSource source, EntityTypes types, InputLimits limits) throws IOException {
        InputStream in = source.open();
        InputWindow window = new InputWindow(in);
        if (!window.open()) {
            ImportFormat stated = source.format().orElse(ImportFormat.REGISTRY_JSON);
            boolean registry = stated == ImportFormat.REGISTRY_JSON;
            return new OpenSource(in, stated, registry, RecordSource.inOtherEncoding(window));
        }
        ImportFormat format = source.format().orElseGet(() -> guess(window, types, limits));
        return switch (format) {
            case CSV -> new OpenSource(in, format, false, new CsvRecords(window, types, limits));
            case NDJSON -> new OpenSource(in, format, false, new NdjsonRecords(window, types, limits));
            case REGISTRY_JSON ->
                FormatGuess.isRecord(window, types)
                        ? new OpenSource(in, format, false, new SingleRecord(window, types, limits))
                        : new OpenSource(in, format, true, new RegistryRecords(window, types, limits));
        };
    }

    private static ImportFormat guess(InputWindow window, EntityTypes types, InputLimits limits) {
        if (FormatGuess.isNdjson(window, types, limits)) {
            return ImportFormat.NDJSON;
        }
        return CsvRecords.isLikely(window) ? ImportFormat.CSV : ImportFormat.REGISTRY_JSON;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package org.ngopartnership.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.csv.CsvRecords;
import org.ngopartnership.json.internal.input.ArrayRecords;
import org.ngopartnership.json.internal.input.CutRecords;
import org.ngopartnership.json.internal.input.Division;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.json.internal.input.FormatGuess;
import org.ngopartnership.json.internal.input.Gunzip;
import org.ngopartnership.json.internal.input.InputLimits;
import org.ngopartnership.json.internal.input.InputWindow;
import org.ngopartnership.json.internal.input.LineChunks;
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
 * @param chunks  pieces to read the records from instead, if several threads are to read them; null if not
 */
record OpenSource(
        InputStream in,
        ImportFormat format,
        boolean isRegistry,
        RecordSource records,
        @Nullable LineChunks chunks) implements Closeable {

    /** Opens a source, which is closed again if it cannot be read. */
    static OpenSource of(ImportSource source, EntityTypes types, InputLimits limits, Division division)
            throws IOException {
        InputStream in = source.open();
        try {
            return new Opening(Gunzip.ifPacked(in), source.format(), types, limits, division).open();
        } catch (IOException | RuntimeException unreadable) {
            in.close();
            throw unreadable;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Looks at the first bytes of a source and decides how to read it. */
    private static final class Opening {
        private final InputStream in;
        private final Optional<ImportFormat> stated;
        private final EntityTypes types;
        private final InputLimits limits;
        private final Division division;
        private final InputWindow window;

        Opening(
                InputStream in,
                Optional<ImportFormat> stated,
                EntityTypes types,
                InputLimits limits,
                Division division) {
            this.in = in;
            this.stated = stated;
            this.types = types;
            this.limits = limits;
            this.division = division;
            this.window = new InputWindow(in, limits.inputSize());
        }

        OpenSource open() {
            if (!window.open()) {
                ImportFormat format = stated.orElse(ImportFormat.REGISTRY_JSON);
                boolean registry = format == ImportFormat.REGISTRY_JSON;
                return new OpenSource(in, format, registry, RecordSource.inOtherEncoding(window), null);
            }
            ImportFormat format = stated.orElseGet(this::guess);
            return switch (format) {
                case CSV -> opened(format, false, new CsvRecords(window, types, limits));
                case NDJSON -> lines();
                case REGISTRY_JSON -> json(format);
            };
        }

        private OpenSource lines() {
            OpenSource inTurn = opened(ImportFormat.NDJSON, false, new NdjsonRecords(window, types, limits));
            LineChunks chunks =
                    division.isParallel() ? new LineChunks(window, limits.recordSize(), division.pieceSize()) : null;
            return new OpenSource(in, inTurn.format, inTurn.isRegistry, inTurn.records, chunks);
        }

        private OpenSource json(ImportFormat format) {
            if (FormatGuess.isArray(window)) {
                return opened(format, false, new ArrayRecords(window, types, limits));
            }
            if (FormatGuess.isRecord(window, types)) {
                return opened(format, false, new SingleRecord(window, types, limits));
            }
            return opened(format, true, new RegistryRecords(window, types, limits, stated.isEmpty()));
        }

        private ImportFormat guess() {
            if (FormatGuess.isNdjson(window, types, limits)) {
                return ImportFormat.NDJSON;
            }
            return CsvRecords.isLikely(window) ? ImportFormat.CSV : ImportFormat.REGISTRY_JSON;
        }

        private OpenSource opened(ImportFormat format, boolean isRegistry, RecordSource records) {
            return new OpenSource(in, format, isRegistry, new CutRecords(window, records), null);
        }
    }
}

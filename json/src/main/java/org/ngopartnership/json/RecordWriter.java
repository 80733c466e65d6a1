package org.ngopartnership.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.json.internal.csv.CsvOutput;
import org.ngopartnership.json.internal.csv.Delimiter;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.json.internal.output.Loss;
import org.ngopartnership.json.internal.output.NdjsonOutput;
import org.ngopartnership.json.internal.output.RecordOutput;
import org.ngopartnership.json.internal.output.RegistryOutput;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.value.PartnershipRecord;

/**
 * Writes records one after the other in one of the formats that can be imported.
 *
 * <pre>{@code
 * try (RecordWriter writer = RecordWriter.of(ImportFormat.CSV, out)) {
 *     ngos.forEach(writer::write);
 *     writer.finish();
 *     writer.notCarried().forEach(log::warn);
 * }
 * }</pre>
 *
 * <p>Memory does not grow with the number of records: NDJSON is written as the records come; of a registry, where
 * records stand by type, and of CSV, whose columns are known when all records are, the records are kept until the end,
 * from one megabyte on in a temporary file, which is deleted on {@link #close()}. NDJSON and a registry carry everything;
 * CSV does not, and {@link #notCarried()} says what. To be closed; for one thread.
 *
 * <p>An output is whole after {@link #finish()} and never before. Closing does not finish it: {@code close()} cannot know
 * whether the records came to their end or an exception cut them off, and a registry or a table that ends well would look
 * like all there was. A writer that is closed unfinished says so by an {@link IllegalStateException}, which after another
 * exception is only the suppressed one.
 *
 * @since 0.1
 */
public final class RecordWriter implements AutoCloseable {

    private enum State {
        OPEN,
        FINISHED,
        CLOSED
    }

    private final RecordOutput output;
    private State state = State.OPEN;

    private RecordWriter(RecordOutput output) {
        this.output = output;
    }

    /**
     * {@return a writer} Of CSV it separates cells by commas.
     *
     * @param format  the format to write
     * @param out  where to, as UTF-8; flushed by {@link #finish()}, not closed
     */
    public static RecordWriter of(ImportFormat format, OutputStream out) {
        return new RecordWriter(
                switch (format) {
                    case REGISTRY_JSON -> new RegistryOutput(EntityTypes.STANDARD, out);
                    case NDJSON -> new NdjsonOutput(EntityTypes.STANDARD, out);
                    case CSV -> new CsvOutput(EntityTypes.STANDARD, Delimiter.COMMA, out);
                });
    }

    /**
     * {@return a writer of CSV whose cells are separated as the reader wants them: by semicolons for a spreadsheet
     * that writes decimals with a comma}
     *
     * @param delimiter  what separates cells, {@code ","}, {@code ";"} or a tab, as {@link SourceSummary#delimiter()}
     *     says it
     * @param out  where to, as UTF-8; flushed by {@link #finish()}, not closed
     * @throws IllegalArgumentException if the delimiter is another text
     */
    public static RecordWriter ofCsv(String delimiter, OutputStream out) {
        return new RecordWriter(new CsvOutput(EntityTypes.STANDARD, Delimiter.of(delimiter), out));
    }

    /**
     * Writes a record.
     *
     * @param record  the record
     * @throws IllegalArgumentException if the record is of no type of this library
     * @throws IllegalStateException if the output is finished or closed
     * @throws UncheckedIOException if it cannot be written
     * @throws tools.jackson.core.JacksonException if it cannot be written as JSON
     */
    public void write(PartnershipRecord record) {
        demandOpen();
        try {
            output.write(record);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Writes what is still to be written. To be called once, after the last record; without it the output is not whole.
     *
     * @throws IllegalStateException if the output is finished or closed
     * @throws UncheckedIOException if it cannot be written
     * @throws tools.jackson.core.JacksonException if it cannot be written as JSON
     */
    public void finish() {
        demandOpen();
        state = State.FINISHED;
        try {
            output.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * What the records say and the output does not; complete after {@link #finish()}.
     *
     * @return each reason with the number of times and the first place; empty if everything is carried
     */
    public List<NotCarried> notCarried() {
        return output.losses().stream().map(RecordWriter::notCarried).toList();
    }

    private static NotCarried notCarried(Loss loss) {
        NotCarried.Reason reason = switch (loss.kind()) {
            case RECORD -> NotCarried.Reason.OTHER_TYPE;
            case EXTENSION -> NotCarried.Reason.EXTENSION;
            case EMPTY -> NotCarried.Reason.EMPTY;
            case POSITION -> NotCarried.Reason.POSITION;
            case ORDER -> NotCarried.Reason.ORDER;
        };
        Optional<RecordType> type =
                loss.what().isEmpty() ? Optional.empty() : Optional.of(RecordType.valueOf(loss.what()));
        return new NotCarried(reason, type, loss.count(), loss.record(), loss.pointer());
    }

    private void demandOpen() {
        if (state != State.OPEN) {
            throw new IllegalStateException("Nothing can be written any more: the output is finished or closed");
        }
    }

    /**
     * Drops what is kept for the end. To close once more changes nothing.
     *
     * @throws IllegalStateException if {@link #finish()} was not called, so that the output is not whole
     * @throws UncheckedIOException if a temporary file cannot be deleted
     */
    @Override
    public void close() {
        boolean unfinished = state == State.OPEN;
        state = State.CLOSED;
        try {
            output.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
        if (unfinished) {
            throw new IllegalStateException("The output is not whole: finish() was not called before close()");
        }
    }
}

package org.ngopartnership.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.input.LineChunks;
import org.ngopartnership.json.internal.input.Workers;
import org.ngopartnership.json.internal.report.Hidden;
import org.ngopartnership.json.internal.report.Tally;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.References;

/**
 * The results of an import, one record after the other, and the report at the end. To be closed; for one thread.
 *
 * @since 0.1
 */
public final class ImportResults implements Iterator<ImportResult>, AutoCloseable {

    private final PartnershipImport options;
    private final LocalDate asOf;
    private final List<ImportSource> sources;
    private final List<SourceSummary> summaries = new ArrayList<>();
    private final Hidden hidden;
    private final PartnershipValidator validator;
    private final ShapeFindings shapes;
    private final InputJudge judge;
    private final Workers workers;
    private boolean registriesOnly = true;
    private @Nullable Current current;
    private @Nullable ImportResult next;
    private @Nullable ImportReport report;
    private @Nullable RuntimeException failure;
    private boolean closed;

    ImportResults(PartnershipImport options, LocalDate asOf, List<ImportSource> sources) {
        this.options = options;
        this.asOf = asOf;
        this.sources = List.copyOf(sources);
        this.hidden = options.baseline.map(Baseline::hidden).orElseGet(() -> new Hidden(List.of()));
        this.validator = options.validator.asOf(asOf).inLanguage(options.language);
        this.shapes = new ShapeFindings(validator, options.language);
        this.judge = new InputJudge(validator, shapes, new Tally(options.keptFindings, hidden));
        this.workers = new Workers(options.division.threads());
    }

    /**
     * {@return whether there is another record}
     *
     * @throws UncheckedIOException if an input cannot be opened or read; there is no way on from there
     * @throws IllegalStateException if the results were closed before the end
     */
    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    /**
     * Reads the next record.
     *
     * @return what became of it
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if an input cannot be opened or read
     * @throws IllegalStateException if the results were closed before the end
     */
    @Override
    public ImportResult next() {
        ImportResult result = hasNext() ? next : null;
        if (result == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return result;
    }

    /**
     * {@return the accepted records of a type that are still to come, read as the stream asks for them} Records of
     * other types and rejected ones are passed; they count in the report.
     *
     * @param type  the type
     * @param <T> the type
     */
    public <T> Stream<T> accepted(Class<T> type) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
                .map(ImportResult::record)
                .flatMap(Optional::stream)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /**
     * Reads what is left, and reports on everything.
     *
     * @return the report, always the same
     * @throws UncheckedIOException if an input cannot be opened or read
     * @throws IllegalStateException if the results were closed before the end
     */
    public ImportReport report() {
        ImportReport ready = report;
        if (ready == null) {
            while (hasNext()) {
                next();
            }
            judge.finish(options.references.or(validator::references).orElse(usualReferences()));
            ready = new ImportReport(
                    options,
                    asOf,
                    List.copyOf(summaries),
                    judge.tally(),
                    options.baseline.map(baseline -> baseline.summary(hidden)));
            report = ready;
        }
        return ready;
    }

    private References usualReferences() {
        return registriesOnly ? References.CLOSED : References.OPEN;
    }

    private @Nullable ImportResult read() {
        while (true) {
            if (current == null) {
                if (summaries.size() == sources.size()) {
                    workers.close();
                    return null;
                }
                if (closed) {
                    throw new IllegalStateException("The results have been closed");
                }
                current = openNext();
            }
            Current source = current;
            Judged record = source.records.next();
            if (record == null) {
                source.end();
                closeSource();
            } else if (record.read().record()) {
                ImportResult result = judge.record(record);
                source.read++;
                source.accepted += result.isAccepted() ? 1 : 0;
                return result;
            } else {
                judge.note(record);
            }
        }
    }

    /** Opens the next source. One that could not be opened is not tried again: what it has handed out is lost. */
    private Current openNext() {
        if (failure != null) {
            throw failure;
        }
        try {
            return open(sources.get(summaries.size()));
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    private Current open(ImportSource source) {
        try {
            Origin origin = new Origin(source.name(), summaries.size());
            judge.begin(origin);
            OpenSource opened = OpenSource.of(source, options.types, options.limits.toInput(), options.division);
            registriesOnly &= opened.isRegistry();
            return new Current(origin, opened);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Closes the input that is being read, and ends the threads that work on it. The report stays available if it has been
     * asked for before.
     */
    @Override
    public void close() {
        closed = true;
        try {
            workers.close();
        } finally {
            closeSource();
        }
    }

    private void closeSource() {
        Current reading = current;
        current = null;
        if (reading != null) {
            try {
                reading.open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The source that is being read, and what has come of it. */
    private final class Current {
        private final Origin origin;
        private final OpenSource open;
        private final JudgedRecords records;
        private long read;
        private long accepted;

        Current(Origin origin, OpenSource open) {
            this.origin = origin;
            this.open = open;
            LineChunks chunks = open.chunks();
            this.records = chunks == null
                    ? JudgedRecords.oneByOne(open.records(), recordJudge())
                    : new ChunkedRecords(chunks, options.types, options.limits.toInput(), this::recordJudge, workers);
        }

        private RecordJudge recordJudge() {
            return new RecordJudge(validator, shapes, origin);
        }

        void end() {
            if (read == 0) {
                judge.noRecord();
            }
            summaries.add(new SourceSummary(
                    origin.name(),
                    open.format(),
                    Optional.ofNullable(open.records().delimiter()),
                    read,
                    accepted,
                    read - accepted));
        }
    }
}

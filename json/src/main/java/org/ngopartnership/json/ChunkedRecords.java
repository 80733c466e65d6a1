package org.ngopartnership.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.json.internal.input.InputLimits;
import org.ngopartnership.json.internal.input.LineChunk;
import org.ngopartnership.json.internal.input.LineChunks;
import org.ngopartnership.json.internal.input.ReadRecord;
import org.ngopartnership.json.internal.input.RecordSource;
import org.ngopartnership.json.internal.input.Workers;
import tools.jackson.core.json.JsonFactory;

/**
 * Records of an input of lines, read and judged in several threads, piece by piece; the caller's thread reads the bytes and
 * takes its share of the pieces. A failure comes out where it belongs: after the records before it.
 */
final class ChunkedRecords implements JudgedRecords {

    private final LineChunks chunks;
    private final EntityTypes types;
    private final InputLimits limits;
    private final JsonFactory parsers;
    private final Supplier<RecordJudge> judges;
    private final Workers workers;
    private final Queue<FutureTask<List<Outcome>>> ahead = new ArrayDeque<>();
    private Iterator<Outcome> current = Collections.emptyIterator();
    private boolean allRead;
    private @Nullable RuntimeException failure;

    ChunkedRecords(
            LineChunks chunks, EntityTypes types, InputLimits limits, Supplier<RecordJudge> judges, Workers workers) {
        this.chunks = chunks;
        this.types = types;
        this.limits = limits;
        this.parsers = limits.parsers();
        this.judges = judges;
        this.workers = workers;
    }

    @Override
    public @Nullable Judged next() {
        while (!current.hasNext()) {
            readAhead();
            FutureTask<List<Outcome>> first = ahead.poll();
            if (first == null) {
                return end();
            }
            current = workers.finish(first, ahead).iterator();
        }
        return current.next().get();
    }

    private @Nullable Judged end() {
        RuntimeException late = failure;
        failure = null;
        if (late != null) {
            throw late;
        }
        return null;
    }

    private void readAhead() {
        try {
            while (!allRead && failure == null && ahead.size() < workers.mostAhead()) {
                LineChunk chunk = chunks.next();
                allRead = chunk == null;
                if (chunk != null) {
                    begin(chunk);
                }
            }
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private void begin(LineChunk chunk) {
        FutureTask<List<Outcome>> task = new FutureTask<>(() -> judge(chunk));
        if (!ahead.isEmpty()) { // the first one is the caller's
            workers.execute(task);
        }
        ahead.add(task);
    }

    private List<Outcome> judge(LineChunk chunk) {
        RecordJudge judge = judges.get();
        RecordSource records = chunk.records(types, limits, parsers);
        List<Outcome> outcomes = new ArrayList<>();
        while (!workers.isClosed()) {
            ReadRecord read = records.next();
            if (read == null) {
                break;
            }
            outcomes.add(outcome(judge, read));
        }
        return outcomes;
    }

    private static Outcome outcome(RecordJudge judge, ReadRecord read) {
        try {
            return new Outcome(judge.judge(read), null);
        } catch (RuntimeException fault) {
            return new Outcome(null, fault);
        }
    }

    /** A judged record, or why it could not be judged. */
    private record Outcome(
            @Nullable Judged judged, @Nullable RuntimeException fault) {

        Judged get() {
            if (judged != null) {
                return judged;
            }
            throw fault != null ? fault : new IllegalStateException("Neither judged nor at fault");
        }
    }
}

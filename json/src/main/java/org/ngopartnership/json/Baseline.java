package org.ngopartnership.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ngopartnership.json.internal.report.FindingKey;
import org.ngopartnership.json.internal.report.Hidden;

/**
 * Findings that are accepted, so that a report is about what is new: the findings of a report written earlier.
 *
 * <p>An accepted finding hides one finding of the same rule, record (source if there is no record), pointer and value,
 * wherever it stands now. Two such findings hide two; a third one shows. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Baseline {

    private final List<AcceptedFinding> findings;
    private final long omitted;

    Baseline(List<AcceptedFinding> findings, long omitted) {
        this.findings = List.copyOf(findings);
        this.omitted = omitted;
    }

    /**
     * The findings that a report holds.
     *
     * @param report  the report
     * @return the baseline
     */
    public static Baseline of(ImportReport report) {
        return new Baseline(report.findings().stream().map(AcceptedFinding::of).toList(), report.omitted());
    }

    /**
     * Reads a report that {@link ImportReport#writeJson} wrote.
     *
     * @param in  its bytes; not closed
     * @return the baseline
     * @throws InvalidBaselineException if it is no such report
     * @throws IOException if it cannot be read
     */
    public static Baseline read(InputStream in) throws IOException {
        return BaselineReading.read(in.readAllBytes());
    }

    /**
     * Reads a file that {@link ImportReport#writeJson} wrote.
     *
     * @param file  the file
     * @return the baseline
     * @throws InvalidBaselineException if it is no such report
     * @throws IOException if it cannot be read
     */
    public static Baseline read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** {@return the accepted findings, in the order of the report} */
    public List<AcceptedFinding> findings() {
        return findings;
    }

    /** {@return how many findings the report had counted but not kept; they are not accepted} */
    public long omitted() {
        return omitted;
    }

    Hidden hidden() {
        return new Hidden(findings.stream().map(AcceptedFinding::key).toList());
    }

    BaselineSummary summary(Hidden hidden) {
        List<AcceptedFinding> gone = new ArrayList<>();
        Map<FindingKey, Integer> told = new HashMap<>();
        for (AcceptedFinding accepted : findings) {
            FindingKey key = accepted.key();
            if (told.merge(key, 1, Integer::sum) <= hidden.left(key)) {
                gone.add(accepted);
            }
        }
        return new BaselineSummary(hidden.count(), gone);
    }
}

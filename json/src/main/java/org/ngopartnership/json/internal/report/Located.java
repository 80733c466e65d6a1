package org.ngopartnership.json.internal.report;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.place.Place;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Finding;

/**
 * A finding with what a report for people shows besides.
 *
 * @param finding  the finding
 * @param source  the position of its source among the sources
 * @param record  the number of its record in the input; {@link #BETWEEN} if it stands between records
 * @param excerpt  the piece of the input it stands in, if that was at hand
 * @param recordName  the name of its record; empty if it has none
 */
public record Located(
        Finding finding, int source, long record, @Nullable Excerpt excerpt, LocalizedText recordName) {

    /** In the place of a record's number: in no record, or nobody knows in which. */
    public static final long BETWEEN = -1;

    /** Source, line, column, rule, message. */
    public static final Comparator<Located> REPORT_ORDER = Comparator.comparingInt(Located::source)
            .thenComparingInt(Located::line)
            .thenComparingInt(Located::column)
            .thenComparing(located -> located.finding().getRule())
            .thenComparing(located -> located.finding().getMessage())
            .thenComparing(located -> located.finding().getPointer());

    /**
     * Whether another finding is about the same record.
     *
     * @param other  another finding
     * @return true if so, or if both are about none
     */
    public boolean isOfSameRecord(Located other) {
        return record == BETWEEN || other.record == BETWEEN
                ? finding.getRecord().equals(other.finding().getRecord())
                : record == other.record;
    }

    /**
     * The same in a record whose number is known by now.
     *
     * @param inInput  the number of the record in the input
     * @return the finding
     */
    public Located numbered(long inInput) {
        return record == inInput ? this : new Located(finding, source, inInput, excerpt, recordName);
    }

    /**
     * The name of its record for readers of a language.
     *
     * @param language  the language
     * @return the name in that language or else in another; empty if it has none
     */
    public String shownName(ReportLanguage language) {
        return recordName
                .lookup(language.tag())
                .or(() -> recordName.isEmpty() ? Optional.empty() : Optional.of(recordName.textAt(0)))
                .orElse("");
    }

    private int line() {
        return finding.getPlace().map(Place::line).orElse(0);
    }

    private int column() {
        return finding.getPlace().map(Place::column).orElse(0);
    }
}

package org.ngopartnership.json.internal.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.Place;

/**
 * A finding with what a report for people shows besides.
 *
 * @param finding  the finding
 * @param source  the position of its source among the sources
 * @param excerpt  the piece of the input it stands in, if that was at hand
 * @param recordName  the name of its record; empty if it has none
 */
public record Located(Finding finding, int source, @Nullable Excerpt excerpt, LocalizedText recordName) {

    /** Source, line, column, rule, message. */
    public static final Comparator<Located> REPORT_ORDER = Comparator.comparingInt(Located::source)
            .thenComparingInt(Located::line)
            .thenComparingInt(Located::column)
            .thenComparing(located -> located.finding().getRule())
            .thenComparing(located -> located.finding().getMessage())
            .thenComparing(located -> located.finding().getPointer());

    private int line() {
        return finding.getPlace().map(Place::line).orElse(0);
    }

    private int column() {
        return finding.getPlace().map(Place::column).orElse(0);
    }
}

package org.ngopartnership.validation.rules.event;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.event.Conference;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfPrecision;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.time.EdtfSpans;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.validation.rules.shared.EventDays;
import org.ngopartnership.validation.rules.shared.TermDates;

/**
 * CNF-001 over the editions of the ICNGO: none less than two years after another, and where the series is said to be
 * complete none missing.
 *
 * <p>The conference moves by some days from edition to edition, so a month is allowed; of an odd year the rule speaks by
 * the one edition. An edition put off by months is no gap, so one is seen only in more than three years.
 */
final class ConferenceSeries implements RecordsCheck {

    private static final Period CLOSEST = Period.ofMonths(23);
    private static final int LONGEST_YEARS = 3;
    private static final DataPath DATES = DataPath.of("dates");

    private record Edition(EdtfDate dates, boolean complete, Spot at) {}

    private final List<Edition> editions = new ArrayList<>();

    /** When any edition of the series, given up or not, may have been; empty if nothing tells. */
    private final List<Optional<EdtfDate>> times = new ArrayList<>();

    @Override
    public void meet(MetRecord met, RuleContext context) {
        if (met.record() instanceof Conference conference && ConferenceRules.isIcngo(conference, context)) {
            times.add(ConferenceRules.time(conference));
            if (conference.getDates().isPresent() && ConferenceRules.isStandingIcngo(conference, context)) {
                editions.add(new Edition(conference.getDates().get(), conference.isSeriesComplete(), met.at(DATES)));
            }
        }
    }

    /** The year that names an edition. */
    static Optional<EdtfDate> yearIn(Conference conference) {
        return conference
                .getEdition()
                .flatMap(EdtfDate::tryParse)
                .filter(edition -> edition.precision() == EdtfPrecision.YEAR && !edition.isInterval());
    }

    @Override
    public void finish(RuleContext context) {
        editions.sort(Comparator.comparing(Edition::dates, EdtfDate.BY_EARLIEST));
        areApart(editions.stream()
                .filter(edition -> !EventDays.beginsInOddYear(edition.dates()))
                .toList());
        int complete = editions.size() - 1;
        while (complete > 0 && !editions.get(complete).complete()) {
            complete--;
        }
        if (complete > 0 && times.stream().allMatch(Optional::isPresent)) {
            List<EdtfDate> known =
                    times.stream().flatMap(Optional::stream).distinct().toList();
            withoutGap(
                    complete,
                    known,
                    EdtfSpans.of(known.stream().map(EdtfSpan::of).toList()));
        }
    }

    private static void areApart(List<Edition> editions) {
        for (int i = 1; i < editions.size(); i++) {
            EdtfDate before = editions.get(i - 1).dates();
            EdtfDate dates = editions.get(i).dates();
            if (before.isDefinitelyLessThan(CLOSEST, dates)) {
                editions.get(i).at().reportValue(dates, "before", before);
            }
        }
    }

    /** Of the editions up to one by which the series is said to be complete. */
    private void withoutGap(int complete, List<EdtfDate> known, EdtfSpans spans) {
        for (int i = 1; i <= complete; i++) {
            EdtfDate before = editions.get(i - 1).dates();
            EdtfDate dates = editions.get(i).dates();
            if (TermDates.isDefinitelyLonger(before, LONGEST_YEARS, dates)
                    && spans.mayMeet(EdtfSpan.between(before, dates), 3).stream()
                            .map(known::get)
                            .allMatch(time -> time.equals(before) || time.equals(dates))) {
                editions.get(i).at().reportValue(dates, "before", before);
            }
        }
    }
}

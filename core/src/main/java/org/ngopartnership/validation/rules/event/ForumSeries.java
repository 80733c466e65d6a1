package org.ngopartnership.validation.rules.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ngopartnership.event.Forum;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.validation.rules.shared.Events;
import org.ngopartnership.value.Code;

/**
 * Rules on the numbers that the forums of a series bear. Of which series a forum is that states none is not known, and one
 * that was put off or given up may leave its number to the next that is held.
 */
final class ForumSeries {

    private static final DataPath ORDINAL = DataPath.of("ordinal");
    private static final DataPath DATES = DataPath.of("dates");

    static final Rule<Object> ORDINALS_ARE_UNIQUE =
            Rule.acrossRecords("FOR-001").checkAcross(Ordinals::new);

    static final Rule<Object> DATES_FOLLOW_ORDINALS =
            Rule.acrossRecords("FOR-009").checkAcross(Order::new);

    static final List<Rule<?>> ALL = List.of(ORDINALS_ARE_UNIQUE, DATES_FOLLOW_ORDINALS);

    private ForumSeries() {}

    /** FOR-001: from 1 on, each borne once. */
    private static final class Ordinals implements RecordsCheck {
        private final Map<Code, Map<Integer, String>> bearers = new HashMap<>();

        @Override
        public void meet(MetRecord met, RuleContext context) {
            if (met.record() instanceof Forum forum && forum.getOrdinal().isPresent()) {
                int ordinal = forum.getOrdinal().getAsInt();
                if (ordinal < 1) {
                    met.at(ORDINAL).reportValue(ordinal);
                } else if (forum.getSeries().isPresent() && Events.isStanding(forum.getState())) {
                    String other = bearers.computeIfAbsent(forum.getSeries().get(), unseen -> new HashMap<>())
                            .putIfAbsent(ordinal, forum.getId());
                    if (other != null) {
                        met.at(ORDINAL).reportValue(ordinal, "other", other);
                    }
                }
            }
        }
    }

    /** FOR-009: a later number is not held definitely before an earlier one, and none is missing in a complete series. */
    private static final class Order implements RecordsCheck {

        private record Edition(
                Optional<EdtfDate> dates,
                boolean standing,
                boolean complete,
                int ordinal,
                Spot atOrdinal,
                Spot atDates) {}

        private final Map<Code, List<Edition>> editions = new HashMap<>();
        private final Set<Code> unnumbered = new HashSet<>();

        @Override
        public void meet(MetRecord met, RuleContext context) {
            if (met.record() instanceof Forum forum && forum.getSeries().isPresent()) {
                Code series = forum.getSeries().get();
                if (forum.getOrdinal().isEmpty()) {
                    unnumbered.add(series);
                    return;
                }
                editions.computeIfAbsent(series, unseen -> new ArrayList<>())
                        .add(new Edition(
                                forum.getDates(),
                                Events.isStanding(forum.getState()),
                                forum.isSeriesComplete(),
                                forum.getOrdinal().getAsInt(),
                                met.at(ORDINAL),
                                met.at(DATES)));
            }
        }

        @Override
        public void finish(RuleContext context) {
            editions.forEach((name, series) -> {
                series.sort(Comparator.comparingInt(Edition::ordinal));
                inOrder(series.stream()
                        .filter(edition -> edition.dates().isPresent() && edition.standing())
                        .toList());
                if (!unnumbered.contains(name)) {
                    withoutGap(series);
                }
            });
        }

        /** Compares each with the one that begins last so far; after one that is too early the order begins anew. */
        private static void inOrder(List<Edition> dated) {
            int last = 0;
            for (int i = 1; i < dated.size(); i++) {
                Edition earlier = dated.get(last);
                Edition later = dated.get(i);
                EdtfDate before = earlier.dates().orElseThrow();
                EdtfDate dates = later.dates().orElseThrow();
                boolean tooEarly = later.ordinal() > earlier.ordinal() && dates.isDefinitelyBefore(before);
                if (tooEarly) {
                    report(later.atDates(), dates, later, Optional.of(earlier));
                }
                if (tooEarly || EdtfDate.BY_EARLIEST.compare(dates, before) > 0) {
                    last = i;
                }
            }
        }

        private static void withoutGap(List<Edition> series) {
            int last = 0;
            for (Edition edition : series) {
                last = edition.complete() ? edition.ordinal() : last;
            }
            int expected = 1;
            Optional<Edition> before = Optional.empty();
            for (Edition edition : series) {
                if (edition.ordinal() > expected && edition.ordinal() <= last) {
                    report(edition.atOrdinal(), edition.ordinal(), edition, before);
                }
                expected = Math.max(expected, edition.ordinal() + 1);
                before = Optional.of(edition);
            }
        }

        private static void report(Spot at, Object value, Edition later, Optional<Edition> earlier) {
            at.reportValue(
                    value,
                    "ordinal",
                    later.ordinal(),
                    "dates",
                    later.dates(),
                    "earlier",
                    earlier.map(Edition::ordinal),
                    "earlierDates",
                    earlier.flatMap(Edition::dates));
        }
    }
}

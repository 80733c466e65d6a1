package org.ngopartnership.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.DataPath;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;

/** Rules on the numbers that the forums of a series bear. Forums without series are one series. */
final class ForumSeries {

    private static final DataPath ORDINAL = DataPath.of("ordinal");
    private static final DataPath DATES = DataPath.of("dates");

    static final Rule<Object> ORDINALS_ARE_UNIQUE =
            Rule.acrossRecords("FOR-001").error().source("S43").checkAcross(Ordinals::new);

    static final Rule<Object> DATES_FOLLOW_ORDINALS =
            Rule.acrossRecords("FOR-009").warning().source("S43").checkAcross(Order::new);

    static final List<Rule<?>> ALL = List.of(ORDINALS_ARE_UNIQUE, DATES_FOLLOW_ORDINALS);

    private ForumSeries() {}

    private static String series(Forum forum) {
        return forum.getSeries().map(Object::toString).orElse("");
    }

    /** FOR-001: from 1 on, each borne once. */
    private static final class Ordinals implements RecordsCheck {
        private final Map<String, Map<Integer, String>> bearers = new HashMap<>();

        @Override
        public void meet(MetRecord met, RuleContext context) {
            if (met.record() instanceof Forum forum && forum.getOrdinal().isPresent()) {
                int ordinal = forum.getOrdinal().getAsInt();
                String other = bearers.computeIfAbsent(series(forum), unseen -> new HashMap<>())
                        .putIfAbsent(ordinal, forum.getId());
                if (ordinal < 1) {
                    met.at(ORDINAL).reportValue(ordinal, "other", "1, 2, 3 …");
                } else if (other != null) {
                    met.at(ORDINAL).reportValue(ordinal, "other", other);
                }
            }
        }
    }

    /** FOR-009: a later number is not held definitely before an earlier one. */
    private static final class Order implements RecordsCheck {

        private record Edition(int ordinal, EdtfDate dates, Spot at) {}

        private final Map<String, List<Edition>> editions = new HashMap<>();

        @Override
        public void meet(MetRecord met, RuleContext context) {
            if (met.record() instanceof Forum forum
                    && forum.getOrdinal().isPresent()
                    && forum.getDates().isPresent()) {
                editions.computeIfAbsent(series(forum), unseen -> new ArrayList<>())
                        .add(new Edition(
                                forum.getOrdinal().getAsInt(), forum.getDates().get(), met.at(DATES)));
            }
        }

        @Override
        public void finish(RuleContext context) {
            for (List<Edition> series : editions.values()) {
                series.sort(Comparator.comparingInt(Edition::ordinal));
                for (int i = 1; i < series.size(); i++) {
                    Edition earlier = series.get(i - 1);
                    Edition later = series.get(i);
                    if (later.ordinal() > earlier.ordinal() && later.dates().isDefinitelyBefore(earlier.dates())) {
                        later.at()
                                .reportValue(
                                        later.dates(),
                                        "ordinal",
                                        later.ordinal(),
                                        "earlier",
                                        earlier.ordinal(),
                                        "earlierDates",
                                        earlier.dates());
                    }
                }
            }
        }
    }
}

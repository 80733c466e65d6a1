package org.ngopartnership.validation.rules.governance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.Texts;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/** Rules on the regions that seats are declared for. */
final class RegionRules {

    static final Rule<Committee> ONE_STATED_SCHEME = Rule.of(Committee.class, "REG-001")
            .check((committee, context, sink) -> {
                List<CommitteeTerm> terms = committee.getTerms();
                RegionScheme first = null;
                for (int i = 0; i < terms.size(); i++) {
                    SeatList seats = terms.get(i).getSeats().orElse(null);
                    if (seats != null) {
                        first = judge(seats.getItems(), DataPath.of("terms").index(i), first, sink);
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(ONE_STATED_SCHEME);

    private RegionRules() {}

    /** Judges the seats of a term by the first scheme so far, and says which that is after them. */
    private static @Nullable RegionScheme judge(
            List<Seat> seats, DataPath term, @Nullable RegionScheme before, FindingSink sink) {
        RegionScheme first = before;
        for (int i = 0; i < seats.size(); i++) {
            Region region = seats.get(i).getRegion().orElse(null);
            if (region != null && isTold(region)) {
                RegionScheme scheme = region.getScheme().orElse(null);
                first = first == null ? scheme : first;
                if (scheme == null || scheme != first) {
                    DataPath items = term.property("seats").property("items");
                    sink.report(
                            items.index(i).property("region"),
                            "region",
                            label(region),
                            "scheme",
                            Optional.ofNullable(scheme));
                }
            }
        }
        return first;
    }

    private static boolean isTold(Region region) {
        return region.getScheme().isPresent() || region.getCode().isPresent() || !Texts.isBlank(region.getAsStated());
    }

    private static Optional<String> label(Region region) {
        return region.getCode()
                .or(() -> region.getAsStated().asMap().values().stream().findFirst());
    }
}

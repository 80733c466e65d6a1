package org.ngopartnership.validation.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.validation.DataPath;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/** Rules on the regions that seats are declared for. */
final class RegionRules {

    static final Rule<SeatList> ONE_STATED_SCHEME = Rule.of(SeatList.class, "REG-001")
            .warning()
            .source("S54", "T2")
            .check((list, context, sink) -> {
                List<Seat> seats = list.getItems();
                RegionScheme first = null;
                for (int i = 0; i < seats.size(); i++) {
                    Region region = seats.get(i).getRegion().orElse(null);
                    if (region != null && isTold(region)) {
                        RegionScheme scheme = region.getScheme().orElse(null);
                        first = first == null ? scheme : first;
                        if (scheme == null || scheme != first) {
                            DataPath at = DataPath.of("items").index(i).property("region");
                            sink.report(at, "region", label(region), "scheme", scheme(scheme));
                        }
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(ONE_STATED_SCHEME);

    private RegionRules() {}

    private static boolean isTold(Region region) {
        return region.getScheme().isPresent() || region.getCode().isPresent() || !Texts.isBlank(region.getAsStated());
    }

    private static String label(Region region) {
        return region.getCode()
                .or(() -> region.getAsStated().asMap().values().stream().findFirst())
                .orElse("–");
    }

    private static String scheme(@Nullable RegionScheme scheme) {
        return scheme == null ? "–" : scheme.name();
    }
}

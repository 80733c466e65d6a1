package org.ngopartnership.validation.rules.governance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.reference.ElectoralGroup;
import org.ngopartnership.reference.ElectoralGroups;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/** The electoral groups that no seat of a committee is declared for. */
final class MissingGroups {

    private MissingGroups() {}

    /**
     * The codes of the groups. Seats without region may be of any group, so as long as they could fill the gaps nothing
     * definitely lacks; nor where a region is of the other scheme or of no known code.
     */
    static List<String> of(List<Seat> seats, ElectoralGroups groups) {
        Set<ElectoralGroup> present = new HashSet<>();
        int declared = 0;
        for (Seat seat : seats) {
            if (seat.getRegion().isPresent()) {
                Optional<ElectoralGroup> group = group(seat.getRegion().get(), groups);
                if (group.isEmpty()) {
                    return List.of();
                }
                present.add(group.get());
                declared++;
            }
        }
        List<String> missing = groups.all().stream()
                .filter(group -> !present.contains(group))
                .map(ElectoralGroup::code)
                .toList();
        return missing.size() > seats.size() - declared ? missing : List.of();
    }

    private static Optional<ElectoralGroup> group(Region region, ElectoralGroups groups) {
        return region.getScheme().orElse(null) == RegionScheme.ELECTORAL
                ? region.getCode().flatMap(groups::find)
                : Optional.empty();
    }
}

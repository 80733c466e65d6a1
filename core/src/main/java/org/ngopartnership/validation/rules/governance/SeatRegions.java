package org.ngopartnership.validation.rules.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.reference.ElectoralGroups;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/**
 * Brings together the electoral group that a seat of a committee is declared for and the country in which the
 * organization in it has its own seat, in whatever order the records come.
 */
final class SeatRegions implements RecordsCheck {

    /**
     * What a seat says of its holder's group.
     *
     * @param group  the group as it is written
     * @param organization  the id of the holder
     * @param dates  the days that are known of the seat, else of its term: its first, its last
     * @param at  where the group stands
     */
    record Claim(String group, String organization, List<EdtfDate> dates, Spot at) {}

    /** Says something about a claim, or nothing. */
    interface Judgement {
        /** Whether there may be anything to say where an organization has its seat in this country. */
        boolean concerns(Country country, ElectoralGroups groups);

        /** Judges one claim. */
        void judge(Claim claim, Country country, ElectoralGroups groups);
    }

    private final Judgement judgement;
    private final SeatCountries countries = new SeatCountries();
    private final List<Claim> claims = new ArrayList<>();

    SeatRegions(Judgement judgement) {
        this.judgement = judgement;
    }

    @Override
    public void meet(MetRecord met, RuleContext context) {
        if (met.record() instanceof Ngo ngo) {
            Country country =
                    ngo.getHeadquarters().flatMap(Location::getCountry).orElse(null);
            if (country != null
                    && judgement.concerns(country, context.reference().electoralGroups())) {
                countries.add(ngo.getId(), country);
            }
        } else if (met.record() instanceof Committee committee) {
            for (int i = 0; i < committee.getTerms().size(); i++) {
                meet(committee.getTerms().get(i), DataPath.of("terms").index(i), met);
            }
        }
    }

    private void meet(CommitteeTerm term, DataPath at, MetRecord met) {
        List<Seat> seats = term.getSeats().map(SeatList::getItems).orElse(List.of());
        for (int i = 0; i < seats.size(); i++) {
            Optional<String> group = seats.get(i).getRegion().flatMap(SeatRegions::electoralGroup);
            if (group.isPresent() && seats.get(i).getHolder().orElse(null) instanceof Party.ById holder) {
                DataPath region =
                        at.property("seats").property("items").index(i).property("region");
                claims.add(new Claim(
                        group.get(), holder.id().id(), dates(seats.get(i), term), met.at(region.property("code"))));
            }
        }
    }

    private static Optional<String> electoralGroup(Region region) {
        return region.getScheme().orElse(null) == RegionScheme.ELECTORAL ? region.getCode() : Optional.empty();
    }

    private static List<EdtfDate> dates(Seat seat, CommitteeTerm term) {
        return Stream.of(seat.getSince().or(term::getStart), seat.getUntil().or(term::getEnd))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void finish(RuleContext context) {
        if (claims.isEmpty()) {
            return;
        }
        Map<String, Country> known =
                countries.of(claims.stream().map(Claim::organization).collect(Collectors.toSet()));
        for (Claim claim : claims) {
            Country country = known.get(claim.organization());
            if (country != null) {
                judgement.judge(claim, country, context.reference().electoralGroups());
            }
        }
    }
}

package org.ngopartnership.validation.rules.status;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.organization.FounderKind;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.reference.GroupAnswer;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.rules.shared.CurrentStatus;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Location;

/** Rules on what is said of an organization that holds a status with UNESCO on the day of judgement. */
final class NgoPartnerRules {

    private static final DataPath HEADQUARTERS = DataPath.of("headquarters");
    private static final DataPath FIELDS = DataPath.of("fields");
    private static final DataPath FOUNDED_BY = DataPath.of("foundedBy");
    private static final DataPath NON_PROFIT = DataPath.of("nonProfit");
    private static final DataPath ACTIVITY = DataPath.of("countriesOfActivity");
    private static final DataPath CENSUS = DataPath.of("lastCensusAnswered");
    private static final int SEVERAL = 2;

    static final Rule<Ngo> PARTNER_HAS_A_FIELD = Rule.of(Ngo.class, "NGO-005").check((ngo, context, sink) -> {
        if (ngo.getFields().isEmpty() && CurrentStatus.isHeld(ngo, context.asOf())) {
            sink.report(FIELDS);
        }
    });

    static final Rule<Ngo> PARTNER_HAS_A_SEAT = Rule.of(Ngo.class, "NGO-006").check((ngo, context, sink) -> {
        if (!hasSeatCountry(ngo) && CurrentStatus.isPartner(ngo, context.asOf())) {
            reportSeat(ngo, sink);
        }
    });

    static final Rule<Ngo> PARTNER_IS_NOT_SET_UP_BY_GOVERNMENTS = Rule.of(Ngo.class, "NGO-011")
            .check((ngo, context, sink) -> {
                Optional<FounderKind> founder = ngo.getFoundedBy();
                if (founder.isPresent()
                        && founder.get() != FounderKind.PRIVATE
                        && CurrentStatus.isPartnerUnderDirectives(ngo, context.asOf())) {
                    sink.reportValue(FOUNDED_BY, founder.get());
                }
            });

    static final Rule<Ngo> PARTNER_MAKES_NO_PROFIT = Rule.of(Ngo.class, "NGO-012")
            .check((ngo, context, sink) -> {
                if (!ngo.getNonProfit().orElse(true)
                        && (CurrentStatus.isPartnerUnderDirectives(ngo, context.asOf())
                                || CurrentStatus.isInOfficialRelations(ngo, context.asOf()))) {
                    sink.reportValue(NON_PROFIT, false);
                }
            });

    static final Rule<Ngo> FOUNDATION_HAS_A_SEAT_IN_A_MEMBER_STATE = Rule.of(Ngo.class, "PST-016")
            .check((ngo, context, sink) -> {
                if (CurrentStatus.isInOfficialRelations(ngo, context.asOf())) {
                    if (!hasSeatCountry(ngo)) {
                        reportSeat(ngo, sink);
                    } else {
                        seatInMemberState(ngo, context, sink);
                    }
                }
            });

    static final Rule<Ngo> FOUNDATION_IS_ACTIVE_IN_SEVERAL_COUNTRIES = Rule.of(Ngo.class, "PST-017")
            .check((ngo, context, sink) -> {
                Optional<Count> countries = ngo.getCountriesOfActivity();
                if (countries.isPresent()
                        && isDefinitelyFewerThan(SEVERAL, countries.get())
                        && CurrentStatus.isInOfficialRelations(ngo, context.asOf())) {
                    sink.reportValue(ACTIVITY, countries.get().getValue().getAsLong());
                }
            });

    static final Rule<Partnership> PARTNER_ANSWERS = Rule.of(Partnership.class, "PST-019")
            .check((partnership, context, sink) -> {
                if (!partnership.getLastCensusAnswered().orElse(true)
                        && CurrentStatus.isHeld(partnership, context.asOf())) {
                    sink.reportValue(CENSUS, false);
                }
            });

    static final List<Rule<?>> ALL = List.of(
            PARTNER_HAS_A_FIELD,
            PARTNER_HAS_A_SEAT,
            PARTNER_IS_NOT_SET_UP_BY_GOVERNMENTS,
            PARTNER_MAKES_NO_PROFIT,
            FOUNDATION_HAS_A_SEAT_IN_A_MEMBER_STATE,
            FOUNDATION_IS_ACTIVE_IN_SEVERAL_COUNTRIES,
            PARTNER_ANSWERS);

    private NgoPartnerRules() {}

    /** Whether a count leaves no room for so many; "about" and "at least" do. */
    static boolean isDefinitelyFewerThan(int enough, Count count) {
        return (count.getQualifier() == CountQualifier.EXACT || count.getQualifier() == CountQualifier.AT_MOST)
                && count.getValue().orElse(enough) < enough;
    }

    private static boolean hasSeatCountry(Ngo ngo) {
        Optional<Location> seat = ngo.getHeadquarters();
        return seat.isPresent() && seat.get().getCountry().isPresent();
    }

    private static void reportSeat(Ngo ngo, FindingSink sink, Object... namesAndValues) {
        sink.report(
                ngo.getHeadquarters().isPresent() ? HEADQUARTERS.property("country") : HEADQUARTERS, namesAndValues);
    }

    /** Every Member State is in an electoral group; of a country that no list names nothing is known. */
    private static void seatInMemberState(Ngo ngo, RuleContext context, FindingSink sink) {
        ngo.getHeadquarters()
                .flatMap(Location::getCountry)
                .filter(country -> context.reference()
                                .electoralGroups()
                                .groupOf(country, context.asOf())
                                .state()
                        == GroupAnswer.State.NOT_MEMBER)
                .ifPresent(country -> sink.reportValue(HEADQUARTERS.property("country"), country, "country", country));
    }
}

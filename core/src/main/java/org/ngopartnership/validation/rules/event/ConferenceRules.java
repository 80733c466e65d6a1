package org.ngopartnership.validation.rules.event;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Election;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.Theme;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.rules.shared.ChairPost;
import org.ngopartnership.validation.rules.shared.EventDays;
import org.ngopartnership.validation.rules.shared.Events;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;
import org.ngopartnership.validation.rules.shared.PersonName;
import org.ngopartnership.validation.rules.shared.Texts;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Mention;

/** Rules on an edition of a conference; what is known of one series only is asked of the ICNGO alone. */
final class ConferenceRules {

    private static final DataPath DATES = DataPath.of("dates");
    private static final DataPath EDITION = DataPath.of("edition");
    private static final int MOST_ELECTED = 100;

    static final Rule<Conference> EVERY_TWO_YEARS = Rule.of(Conference.class, "CNF-001")
            .check((conference, context, sink) -> time(conference)
                    .filter(time -> EventDays.beginsInOddYear(time) && isStandingIcngo(conference, context))
                    .ifPresent(time -> sink.reportValue(conference.getDates().isPresent() ? DATES : EDITION, time)))
            .checkAcross(ConferenceSeries::new);

    static final Rule<Conference> ONE_CHAIRPERSON_ELECTED = Rule.of(Conference.class, "CNF-003")
            .check((conference, context, sink) -> {
                List<Election> elections = conference.getElections();
                List<PersonName> elected = new ArrayList<>(0);
                for (int i = 0; i < elections.size(); i++) {
                    Election election = elections.get(i);
                    if (ChairPost.is(election.getPost()) && isIcngoUnderDirectives(conference, context)) {
                        boolean none = elected.isEmpty();
                        int added = addPersons(election, elected);
                        if (!election.getElectedOrganizations().isEmpty() || added > (none ? 1 : 0)) {
                            sink.report(DataPath.of("elections").index(i));
                        }
                    }
                }
            });

    static final Rule<Conference> HELD_IN_A_CITY = Rule.of(Conference.class, "CNF-004")
            .check((conference, context, sink) -> {
                if (Events.isHeldInPerson(conference.getMode(), conference.getState())
                        && conference.getPlaces().stream().allMatch(place -> Texts.isBlank(place.getCity()))) {
                    sink.reportValue(DataPath.of("mode"), EventMode.IN_PERSON);
                }
            });

    static final Rule<Conference> IN_DECEMBER = Rule.of(Conference.class, "CNF-006")
            .check((conference, context, sink) -> {
                Optional<EdtfDate> dates = conference.getDates();
                if (dates.isPresent()
                        && EventDays.areOutside(Month.DECEMBER, dates.get())
                        && isStandingIcngo(conference, context)) {
                    sink.reportValue(DATES, dates.get());
                }
            });

    static final Rule<Conference> ONE_FINAL_THEME = Rule.of(Conference.class, "CNF-007")
            .check((conference, context, sink) -> {
                List<Theme> themes = conference.getThemes();
                FinalThemes told = themes.size() > 1 ? new FinalThemes() : null;
                for (int i = 0; told != null && i < themes.size(); i++) {
                    String language = told.languageOfAnother(themes.get(i));
                    if (!language.isEmpty()) {
                        sink.report(
                                DataPath.of("themes").index(i).property("text").key(language), "language", language);
                    }
                }
            });

    static final List<Rule<?>> ALL =
            List.of(EVERY_TWO_YEARS, ONE_CHAIRPERSON_ELECTED, HELD_IN_A_CITY, IN_DECEMBER, ONE_FINAL_THEME);

    private ConferenceRules() {}

    /** The series of the conferences that elect the Liaison Committee. */
    static boolean isIcngo(Conference conference, RuleContext context) {
        Code series = conference.getSeries().orElse(null);
        return series != null
                && LiaisonCommittee.in(context)
                        .filter(committee -> committee.laidDown().conferences().equals(series))
                        .isPresent();
    }

    /** When an edition is held; without dates, the year that names it. */
    static Optional<EdtfDate> time(Conference conference) {
        return conference.getDates().or(() -> ConferenceSeries.yearIn(conference));
    }

    /** An edition of the ICNGO under the directives of 2011, before which its rules are not known. */
    private static boolean isIcngoUnderDirectives(Conference conference, RuleContext context) {
        LiaisonCommittee committee = LiaisonCommittee.in(context).orElse(null);
        return committee != null
                && isIcngo(conference, context)
                && time(conference)
                        .filter(time ->
                                time.isDefinitelyBefore(committee.laidDown().since()))
                        .isEmpty();
    }

    /** An edition of the ICNGO under the directives whose dates are neither given up nor put off. */
    static boolean isStandingIcngo(Conference conference, RuleContext context) {
        return Events.isStanding(conference.getState()) && isIcngoUnderDirectives(conference, context);
    }

    /**
     * Adds those elected whose names are stated and are no other way to write one of them. Each is compared with each, so
     * after very many no more are kept.
     */
    private static int addPersons(Election election, List<PersonName> elected) {
        int added = 0;
        for (Mention mention : election.getElected()) {
            PersonName person = mention.getPerson().map(PersonName::of).orElse(null);
            if (person != null && elected.stream().noneMatch(person::mayBe)) {
                added++;
                if (elected.size() < MOST_ELECTED) {
                    elected.add(person);
                }
            }
        }
        return added;
    }
}

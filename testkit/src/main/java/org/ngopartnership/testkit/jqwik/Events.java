package org.ngopartnership.testkit.jqwik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Election;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.event.MeetingCategory;
import org.ngopartnership.event.Plan;
import org.ngopartnership.event.Theme;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Party;

/** Conferences, forums, meetings and their parts. */
final class Events {

    static final Code ICNGO = Code.of("ICNGO");
    static final Code OTHER_SERIES = Code.of("OTHER_SERIES");

    private Events() {}

    /** The types of these values. */
    static void addTo(Types types) {
        types.with(Theme.class, Events::themes)
                .with(Attendance.class, Events::attendance)
                .with(Plan.class, Events::plans)
                .with(Election.class, Events::elections)
                .with(Conference.class, Events::conferences)
                .with(Forum.class, Events::forums)
                .with(Meeting.class, Events::meetings);
    }

    static Arbitrary<Theme> themes() {
        return Combinators.combine(Arbitraries.of(ThemeKind.class), Texts.sentences())
                .as((kind, text) -> Theme.builder().kind(kind).text(text).build());
    }

    static Arbitrary<Theme> finalThemes() {
        return Texts.names()
                .map(text -> Theme.builder().kind(ThemeKind.FINAL).text(text).build());
    }

    static Arbitrary<Attendance> attendance() {
        return Combinators.combine(
                        Arbitraries.of("PARTICIPANTS", "NGOS"),
                        Values.counts(),
                        Texts.sentences().optional())
                .as((counts, count, note) -> Attendance.builder()
                        .counts(counts)
                        .count(count)
                        .note(note.orElse(LocalizedText.empty()))
                        .build());
    }

    static Arbitrary<Plan> plans() {
        return Parts.of(Plan::builder)
                .with(Dates.between(2000, 2019), Plan.Builder::dates)
                .with(Values.locations().list().ofMaxSize(2), Plan.Builder::places)
                .maybe(Arbitraries.of(EventMode.class), Plan.Builder::mode)
                .maybe(Dates.between(1990, 1999), Plan.Builder::announced)
                .maybe(Texts.addresses(), Plan.Builder::source)
                .build(Plan.Builder::build);
    }

    static Arbitrary<Election> elections() {
        return Parts.of(Election::builder)
                .with(Arbitraries.just(Code.of("CHAIRPERSON")), Election.Builder::post)
                .with(Values.mentions().list().ofMaxSize(2), Election.Builder::candidates)
                .with(Values.mentions().list().ofMaxSize(1), Election.Builder::elected)
                .maybe(Values.parties(), Election.Builder::supervisedBy)
                .maybe(Dates.between(2000, 2019), Election.Builder::date)
                .seldom(Values.counts(), Election.Builder::count)
                .build(Election.Builder::build);
    }

    /** Some days of a December of an even year. */
    static Arbitrary<EdtfDate> decembers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1000, 1009),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 3))
                .as((half, day, days) -> Dates.span(LocalDate.of(2 * half, 12, day), days));
    }

    static Arbitrary<Conference> conferences() {
        return Parts.of(Conference::builder)
                .with(Values.ids(), Conference.Builder::id)
                .with(Texts.names(), Conference.Builder::name)
                .maybe(Texts.acronyms(), Conference.Builder::acronym)
                .seldom(Values.otherNames().list().ofMaxSize(1), Conference.Builder::otherNames)
                .maybe(Arbitraries.of(ICNGO, OTHER_SERIES), Conference.Builder::series)
                .maybe(Arbitraries.of("2010", "XXIIIe"), Conference.Builder::edition)
                .maybe(Arbitraries.of(EventState.class), Conference.Builder::state)
                .maybe(decembers(), Conference.Builder::dates)
                .with(Values.locations().list().ofMinSize(1).ofMaxSize(2), Conference.Builder::places)
                .maybe(Arbitraries.of(EventMode.class), Conference.Builder::mode)
                .maybe(Values.parties().list().ofMaxSize(2), Conference.Builder::hosts)
                .maybe(Values.parties().list().ofMaxSize(2), Conference.Builder::organizers)
                .maybe(plans().list().ofMaxSize(2), Conference.Builder::plans)
                .maybe(finalThemes().list().ofMaxSize(1), Conference.Builder::themes)
                .maybe(attendance().list().ofMaxSize(2), Conference.Builder::attendance)
                .maybe(Values.mentions().list().ofMaxSize(2), Conference.Builder::chairs)
                .maybe(elections().list().ofMaxSize(1), Conference.Builder::elections)
                .maybe(Arbitraries.of(MeetingCategory.class), Conference.Builder::category)
                .maybe(Documents.workingLanguages(), Conference.Builder::languages)
                .maybe(Values.mentions().list().ofMaxSize(1), Conference.Builder::mentions)
                .seldom(Values.evidence().list().ofMaxSize(1), Conference.Builder::evidence)
                .seldom(Values.extensions(), Conference.Builder::extensions)
                .build(Conference.Builder::build);
    }

    static Arbitrary<Forum> forums() {
        return Parts.of(Forum::builder)
                .with(Values.ids(), Forum.Builder::id)
                .with(Texts.names(), Forum.Builder::name)
                .seldom(Values.otherNames().list().ofMaxSize(1), Forum.Builder::otherNames)
                .maybe(Values.codes(), Forum.Builder::series)
                .maybe(Arbitraries.integers().between(1, 99), (forum, ordinal) -> forum.ordinal(ordinal))
                .maybe(Arbitraries.of(EventState.class), Forum.Builder::state)
                .maybe(
                        Combinators.combine(
                                        Dates.days(2000, 2019),
                                        Arbitraries.integers().between(1, 3))
                                .as(Dates::span),
                        Forum.Builder::dates)
                .with(Values.locations().list().ofMinSize(1).ofMaxSize(2), Forum.Builder::places)
                .maybe(Arbitraries.of(EventMode.class), Forum.Builder::mode)
                .with(plans().list().ofMinSize(1).ofMaxSize(2), Forum.Builder::plans)
                .maybe(finalThemes().list().ofMaxSize(1), Forum.Builder::themes)
                .maybe(Values.parties().list().ofMaxSize(2), Forum.Builder::hosts)
                .maybe(
                        Values.parties().list().ofMaxSize(1).map(others -> withCommittee(others)),
                        Forum.Builder::organizers)
                .maybe(Values.parties().list().ofMaxSize(2), Forum.Builder::partners)
                .maybe(attendance().list().ofMaxSize(1), Forum.Builder::attendance)
                .maybe(Arbitraries.of(MeetingCategory.class), Forum.Builder::category)
                .maybe(Documents.workingLanguages(), Forum.Builder::languages)
                .maybe(Values.mentions().list().ofMaxSize(1), Forum.Builder::mentions)
                .seldom(Values.evidence().list().ofMaxSize(1), Forum.Builder::evidence)
                .seldom(Values.extensions(), Forum.Builder::extensions)
                .build(Forum.Builder::build);
    }

    private static List<Party> withCommittee(List<Party> others) {
        List<Party> organizers = new ArrayList<>(others);
        organizers.add(Party.code("LIAISON_COMMITTEE"));
        return organizers;
    }

    static Arbitrary<Meeting> meetings() {
        return Parts.of(Meeting::builder)
                .with(Values.ids(), Meeting.Builder::id)
                .maybe(Texts.names(), Meeting.Builder::name)
                .with(Dates.between(2016, 2019), Meeting.Builder::date)
                .with(Values.parties(), Meeting.Builder::body)
                .maybe(Arbitraries.of("2/2019", "III"), Meeting.Builder::session)
                .maybe(Values.locations(), Meeting.Builder::place)
                .maybe(Arbitraries.of(MeetingCategory.class), Meeting.Builder::category)
                .maybe(Arbitraries.of(EventMode.class), Meeting.Builder::mode)
                .maybe(attendance(), Meeting.Builder::attendance)
                .maybe(Values.mentions().list().ofMaxSize(2), Meeting.Builder::mentions)
                .seldom(Values.evidence().list().ofMaxSize(1), Meeting.Builder::evidence)
                .seldom(Values.extensions(), Meeting.Builder::extensions)
                .build(Meeting.Builder::build);
    }
}

package org.ngopartnership.testkit.jqwik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
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
        return Builders.withBuilder(Plan::builder)
                .use(Dates.between(2000, 2019))
                .in(Plan.Builder::dates)
                .use(Values.locations().list().ofMaxSize(2))
                .in(Plan.Builder::places)
                .use(Arbitraries.of(EventMode.class))
                .withProbability(0.4)
                .in(Plan.Builder::mode)
                .use(Dates.between(1990, 1999))
                .withProbability(0.4)
                .in(Plan.Builder::announced)
                .use(Texts.addresses())
                .withProbability(0.4)
                .in(Plan.Builder::source)
                .build(Plan.Builder::build);
    }

    static Arbitrary<Election> elections() {
        return Builders.withBuilder(Election::builder)
                .use(Arbitraries.just(Code.of("CHAIRPERSON")))
                .in(Election.Builder::post)
                .use(Values.mentions().list().ofMaxSize(2))
                .in(Election.Builder::candidates)
                .use(Values.mentions().list().ofMaxSize(1))
                .in(Election.Builder::elected)
                .use(Values.parties())
                .withProbability(0.4)
                .in(Election.Builder::supervisedBy)
                .use(Dates.between(2000, 2019))
                .withProbability(0.4)
                .in(Election.Builder::date)
                .use(Values.counts())
                .withProbability(0.2)
                .in(Election.Builder::count)
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
        return Builders.withBuilder(Conference::builder)
                .use(Values.ids())
                .in(Conference.Builder::id)
                .use(Texts.names())
                .in(Conference.Builder::name)
                .use(Texts.acronyms())
                .withProbability(0.4)
                .in(Conference.Builder::acronym)
                .use(Values.otherNames().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(Conference.Builder::otherNames)
                .use(Arbitraries.of(ICNGO, OTHER_SERIES))
                .withProbability(0.4)
                .in(Conference.Builder::series)
                .use(Arbitraries.of("2010", "XXIIIe"))
                .withProbability(0.4)
                .in(Conference.Builder::edition)
                .use(Arbitraries.of(EventState.class))
                .withProbability(0.4)
                .in(Conference.Builder::state)
                .use(decembers())
                .withProbability(0.4)
                .in(Conference.Builder::dates)
                .use(Values.locations().list().ofMinSize(1).ofMaxSize(2))
                .in(Conference.Builder::places)
                .use(Arbitraries.of(EventMode.class))
                .withProbability(0.4)
                .in(Conference.Builder::mode)
                .use(Values.parties().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Conference.Builder::hosts)
                .use(Values.parties().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Conference.Builder::organizers)
                .use(plans().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Conference.Builder::plans)
                .use(finalThemes().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(Conference.Builder::themes)
                .use(attendance().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Conference.Builder::attendance)
                .use(Values.mentions().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Conference.Builder::chairs)
                .use(elections().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(Conference.Builder::elections)
                .use(Arbitraries.of(MeetingCategory.class))
                .withProbability(0.4)
                .in(Conference.Builder::category)
                .use(Documents.workingLanguages())
                .withProbability(0.4)
                .in(Conference.Builder::languages)
                .use(Values.mentions().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(Conference.Builder::mentions)
                .use(Values.evidence().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(Conference.Builder::evidence)
                .use(Values.extensions())
                .withProbability(0.2)
                .in(Conference.Builder::extensions)
                .build(Conference.Builder::build);
    }

    static Arbitrary<Forum> forums() {
        return Builders.withBuilder(Forum::builder)
                .use(Values.ids())
                .in(Forum.Builder::id)
                .use(Texts.names())
                .in(Forum.Builder::name)
                .use(Values.otherNames().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(Forum.Builder::otherNames)
                .use(Values.codes())
                .withProbability(0.4)
                .in(Forum.Builder::series)
                .use(Arbitraries.integers().between(1, 99))
                .withProbability(0.4)
                .in((forum, ordinal) -> forum.ordinal(ordinal))
                .use(Arbitraries.of(EventState.class))
                .withProbability(0.4)
                .in(Forum.Builder::state)
                .use(Combinators.combine(
                                Dates.days(2000, 2019), Arbitraries.integers().between(1, 3))
                        .as(Dates::span))
                .withProbability(0.4)
                .in(Forum.Builder::dates)
                .use(Values.locations().list().ofMinSize(1).ofMaxSize(2))
                .in(Forum.Builder::places)
                .use(Arbitraries.of(EventMode.class))
                .withProbability(0.4)
                .in(Forum.Builder::mode)
                .use(plans().list().ofMinSize(1).ofMaxSize(2))
                .in(Forum.Builder::plans)
                .use(finalThemes().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(Forum.Builder::themes)
                .use(Values.parties().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Forum.Builder::hosts)
                .use(Values.parties().list().ofMaxSize(1).map(others -> withCommittee(others)))
                .withProbability(0.4)
                .in(Forum.Builder::organizers)
                .use(Values.parties().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Forum.Builder::partners)
                .use(attendance().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(Forum.Builder::attendance)
                .use(Arbitraries.of(MeetingCategory.class))
                .withProbability(0.4)
                .in(Forum.Builder::category)
                .use(Documents.workingLanguages())
                .withProbability(0.4)
                .in(Forum.Builder::languages)
                .use(Values.mentions().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(Forum.Builder::mentions)
                .use(Values.evidence().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(Forum.Builder::evidence)
                .use(Values.extensions())
                .withProbability(0.2)
                .in(Forum.Builder::extensions)
                .build(Forum.Builder::build);
    }

    private static List<Party> withCommittee(List<Party> others) {
        List<Party> organizers = new ArrayList<>(others);
        organizers.add(Party.code("LIAISON_COMMITTEE"));
        return organizers;
    }

    static Arbitrary<Meeting> meetings() {
        return Builders.withBuilder(Meeting::builder)
                .use(Values.ids())
                .in(Meeting.Builder::id)
                .use(Texts.names())
                .withProbability(0.4)
                .in(Meeting.Builder::name)
                .use(Dates.between(2016, 2019))
                .in(Meeting.Builder::date)
                .use(Values.parties())
                .in(Meeting.Builder::body)
                .use(Arbitraries.of("2/2019", "III"))
                .withProbability(0.4)
                .in(Meeting.Builder::session)
                .use(Values.locations())
                .withProbability(0.4)
                .in(Meeting.Builder::place)
                .use(Arbitraries.of(MeetingCategory.class))
                .withProbability(0.4)
                .in(Meeting.Builder::category)
                .use(Arbitraries.of(EventMode.class))
                .withProbability(0.4)
                .in(Meeting.Builder::mode)
                .use(attendance())
                .withProbability(0.4)
                .in(Meeting.Builder::attendance)
                .use(Values.mentions().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Meeting.Builder::mentions)
                .use(Values.evidence().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(Meeting.Builder::evidence)
                .use(Values.extensions())
                .withProbability(0.2)
                .in(Meeting.Builder::extensions)
                .build(Meeting.Builder::build);
    }
}

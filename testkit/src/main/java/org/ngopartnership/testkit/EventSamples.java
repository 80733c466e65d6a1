package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
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
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Party;

/** Samples of what is held at a time and a place. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class EventSamples extends DocumentSamples {

    EventSamples() {}

    /** {@return the theme under which an event was held in the end} */
    @SafeVarargs
    public static Theme theme(UnaryOperator<Theme.Builder>... changes) {
        return all(changes)
                .apply(Theme.builder()
                        .kind(ThemeKind.FINAL)
                        .text(LocalizedText.en("Books for every child").fr("Des livres pour chaque enfant"))
                        .source("https://riga.example.org/forum"))
                .build();
    }

    /** {@return a subject of an event} */
    @SafeVarargs
    public static Theme minimalTheme(UnaryOperator<Theme.Builder>... changes) {
        return all(changes)
                .apply(Theme.builder()
                        .kind(ThemeKind.SUBJECT)
                        .text(LocalizedText.en("reading aloud").fr("la lecture à voix haute")))
                .build();
    }

    /** {@return the number of those who took part, with its source} */
    @SafeVarargs
    public static Attendance attendance(UnaryOperator<Attendance.Builder>... changes) {
        return all(changes)
                .apply(Attendance.builder()
                        .counts("PARTICIPANTS")
                        .count(Count.of(CountQualifier.ABOUT, 200).withSource("https://riga.example.org/forum"))
                        .note(LocalizedText.en("with those online").fr("y compris en ligne")))
                .build();
    }

    /** {@return the number of those who took part, and nothing else} */
    @SafeVarargs
    public static Attendance minimalAttendance(UnaryOperator<Attendance.Builder>... changes) {
        return all(changes)
                .apply(Attendance.builder().counts("NGOS").count(Count.exactly(12)))
                .build();
    }

    /** {@return a plan that was announced and given up} */
    @SafeVarargs
    public static Plan plan(UnaryOperator<Plan.Builder>... changes) {
        return all(changes)
                .apply(Plan.builder()
                        .dates("2017-05")
                        .datesAsStated(LocalizedText.en("May 2017").fr("mai 2017"))
                        .addPlaces(city("Tallinn", "Tallinn", "EE"))
                        .mode(EventMode.IN_PERSON)
                        .announced("2016-11")
                        .source("https://riga.example.org/news"))
                .build();
    }

    /** {@return a plan of which only the dates are known} */
    @SafeVarargs
    public static Plan minimalPlan(UnaryOperator<Plan.Builder>... changes) {
        return all(changes).apply(Plan.builder().dates("2017")).build();
    }

    /** {@return the election of a chairperson} */
    @SafeVarargs
    public static Election election(UnaryOperator<Election.Builder>... changes) {
        return all(changes)
                .apply(Election.builder()
                        .post("CHAIRPERSON")
                        .addCandidates(chair(), mention())
                        .addElected(chair())
                        .supervisedBy(Party.code("SECRETARIAT"))
                        .date("2016-12-14")
                        .count(Count.exactly(1)))
                .build();
    }

    /** {@return an election of which only the post is known} */
    @SafeVarargs
    public static Election minimalElection(UnaryOperator<Election.Builder>... changes) {
        return all(changes).apply(Election.builder().post("MEMBER")).build();
    }

    /** {@return an edition of a conference with theme, attendance and the election of a chairperson} */
    @SafeVarargs
    public static Conference conference(UnaryOperator<Conference.Builder>... changes) {
        return all(changes)
                .apply(Conference.builder()
                        .id("icngo-2016")
                        .name(LocalizedText.en("International Conference of NGOs")
                                .fr("Conférence internationale des ONG"))
                        .addOtherNames(OtherName.builder()
                                .kind(OtherNameKind.SHORT)
                                .text(LocalizedText.en("Conference of NGOs").fr("Conférence des ONG"))
                                .build())
                        .acronym(LocalizedText.en("ICNGO").fr("CIONG"))
                        .series("ICNGO")
                        .edition("2016")
                        .state(EventState.HELD)
                        .dates("2016-12-12/2016-12-14")
                        .datesAsStated(LocalizedText.fr("du 12 au 14 décembre 2016"))
                        .addPlaces(city("Paris", "Paris", "FR"))
                        .mode(EventMode.IN_PERSON)
                        .addHosts(Party.code("SECRETARIAT"))
                        .addOrganizers(Party.id("liaison-committee"))
                        .addPlans(minimalPlan(change -> change.dates("2016-11")))
                        .addThemes(theme(change -> change.text(
                                LocalizedText.en("Reading in a digital world").fr("Lire dans un monde numérique"))))
                        .addAttendance(attendance(change -> change.count(
                                Count.of(CountQualifier.MORE_THAN, 300).withSource("https://icngo.example.org/2016"))))
                        .addChairs(mention())
                        .addElections(election())
                        .category(MeetingCategory.V)
                        .categoryAsStated(LocalizedText.en("category V").fr("catégorie V"))
                        .addDocuments("guide-libraries")
                        .addLanguages("en", "fr")
                        .addMentions(mention())
                        .addEvidence(minimalEvidence())
                        .putExtensions("acme:hall", new ExtensionValue.Bool(true)))
                .build();
    }

    /** {@return a conference of which only the name is known} */
    @SafeVarargs
    public static Conference minimalConference(UnaryOperator<Conference.Builder>... changes) {
        return all(changes)
                .apply(Conference.builder()
                        .id("meeting-of-readers")
                        .name(LocalizedText.en("Meeting of Readers").fr("Rencontre des lecteurs")))
                .build();
    }

    /** {@return an edition of a forum, put off once and held in two cities} */
    @SafeVarargs
    public static Forum forum(UnaryOperator<Forum.Builder>... changes) {
        return all(changes)
                .apply(Forum.builder()
                        .id("forum-1")
                        .name(LocalizedText.en("1st International Forum of Readers")
                                .fr("1er Forum international des lecteurs"))
                        .addOtherNames(OtherName.builder()
                                .kind(OtherNameKind.SHORT)
                                .text(LocalizedText.en("Forum of Riga").fr("Forum de Riga"))
                                .build())
                        .series("FORUM_OF_READERS")
                        .ordinal(1)
                        .state(EventState.HELD)
                        .dates("2017-09-27/2017-09-28")
                        .datesAsStated(LocalizedText.en("27-28 September 2017"))
                        .addPlaces(city("Riga", "Riga", "LV"), city("Jūrmala", "Jūrmala", "LV"))
                        .mode(EventMode.IN_PERSON)
                        .addPlans(plan())
                        .addThemes(
                                theme(change -> change.kind(ThemeKind.WORKING)
                                        .text(LocalizedText.en("Books and children")
                                                .fr("Les livres et les enfants"))),
                                theme())
                        .addHosts(Party.name(LocalizedText.en("City of Riga").fr("Ville de Riga")))
                        .addOrganizers(Party.id("liaison-committee"), Party.code("SECRETARIAT"))
                        .addPartners(Party.id("wrs"))
                        .addAttendance(
                                attendance(),
                                attendance(change -> change.count(Count.of(CountQualifier.MORE_THAN, 180)
                                        .withSource("https://wrs.example.org/forum"))))
                        .category(MeetingCategory.VIII)
                        .categoryAsStated(LocalizedText.en("category VIII").fr("catégorie VIII"))
                        .addDocuments("guide-libraries")
                        .addLanguages("en", "lv")
                        .addMentions(mention())
                        .addEvidence(minimalEvidence())
                        .putExtensions("acme:stand", new ExtensionValue.Null()))
                .build();
    }

    /** {@return a forum of which only the name is known} */
    @SafeVarargs
    public static Forum minimalForum(UnaryOperator<Forum.Builder>... changes) {
        return all(changes)
                .apply(Forum.builder()
                        .id("forum-of-cities")
                        .name(LocalizedText.en("Forum of Cities").fr("Forum des villes")))
                .build();
    }

    /** {@return a meeting of the committee} */
    @SafeVarargs
    public static Meeting meeting(UnaryOperator<Meeting.Builder>... changes) {
        return all(changes)
                .apply(Meeting.builder()
                        .id("liaison-committee-2018-03")
                        .name(LocalizedText.en("Meeting of the Committee").fr("Réunion du Comité"))
                        .date("2018-03-07")
                        .dateAsStated(LocalizedText.fr("7 mars 2018"))
                        .body(Party.id("liaison-committee"))
                        .session("3")
                        .place(city("Paris", "Paris", "FR"))
                        .category(MeetingCategory.V)
                        .mode(EventMode.HYBRID)
                        .attendance(minimalAttendance())
                        .addDocuments("guide-libraries")
                        .addMentions(minimalMention(change -> change.body(Party.id("liaison-committee"))))
                        .addEvidence(minimalEvidence())
                        .putExtensions("acme:room", new ExtensionValue.Text("XII")))
                .build();
    }

    /** {@return a meeting of which the body and the year are known} */
    @SafeVarargs
    public static Meeting minimalMeeting(UnaryOperator<Meeting.Builder>... changes) {
        return all(changes)
                .apply(Meeting.builder()
                        .id("liaison-committee-2017")
                        .date("2017")
                        .body(Party.id("liaison-committee")))
                .build();
    }

    /** The person who chairs the committee that the conference elected. */
    static Mention chair() {
        return Mention.builder()
                .person("Amélie Brontë-Øst")
                .role(LocalizedText.en("Chairperson").fr("Présidente"))
                .roleCode("CHAIRPERSON")
                .body(Party.id("small-library"))
                .build();
    }

    private static Location city(String en, String fr, String country) {
        return Location.builder()
                .city(LocalizedText.en(en).fr(fr))
                .country(country)
                .build();
    }
}

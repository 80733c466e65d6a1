package org.ngopartnership.testkit;

import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Plan;
import org.ngopartnership.event.Theme;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.governance.Conference;
import org.ngopartnership.governance.Election;
import org.ngopartnership.governance.MeetingCategory;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

/** Samples of what is held at a time and a place. */
final class EventSamples {

    private EventSamples() {}

    static Conference conference() {
        return Conference.builder()
                .id("icngo-2016")
                .name(LocalizedText.en("International Conference of NGOs").fr("Conférence internationale des ONG"))
                .acronym(LocalizedText.en("ICNGO").fr("CIONG"))
                .series("ICNGO")
                .edition("2016")
                .state(EventState.HELD)
                .dates("2016-12-12/2016-12-14")
                .datesAsStated(LocalizedText.fr("du 12 au 14 décembre 2016"))
                .addPlaces(place("Paris", "Paris", "FR"))
                .mode(EventMode.IN_PERSON)
                .addThemes(theme(ThemeKind.FINAL, "Reading in a digital world", "Lire dans un monde numérique"))
                .addAttendance(attendance(CountQualifier.MORE_THAN, 300, "https://icngo.example.org/2016"))
                .addElections(Election.builder()
                        .post("CHAIRPERSON")
                        .addElected(chair())
                        .date("2016-12-14")
                        .build())
                .build();
    }

    static Forum forum() {
        return Forum.builder()
                .id("forum-1")
                .name(LocalizedText.en("1st International Forum of Readers").fr("1er Forum international des lecteurs"))
                .series("FORUM_OF_READERS")
                .ordinal(1)
                .state(EventState.HELD)
                .dates("2017-09-27/2017-09-28")
                .datesAsStated(LocalizedText.en("27-28 September 2017"))
                .addPlaces(place("Riga", "Riga", "LV"), place("Jūrmala", "Jūrmala", "LV"))
                .mode(EventMode.IN_PERSON)
                .addPlans(Plan.builder()
                        .dates("2017-05")
                        .datesAsStated(LocalizedText.en("May 2017"))
                        .addPlaces(place("Tallinn", "Tallinn", "EE"))
                        .announced("2016-11")
                        .build())
                .addThemes(
                        theme(ThemeKind.WORKING, "Books and children", "Les livres et les enfants"),
                        theme(ThemeKind.FINAL, "Books for every child", "Des livres pour chaque enfant"))
                .addHosts(Party.name(LocalizedText.en("City of Riga").fr("Ville de Riga")))
                .addOrganizers(Party.id("liaison-committee"), Party.code("SECRETARIAT"))
                .addPartners(Party.id("wrs"))
                .addAttendance(
                        attendance(CountQualifier.ABOUT, 200, "https://riga.example.org/forum"),
                        attendance(CountQualifier.MORE_THAN, 180, "https://wrs.example.org/forum"))
                .category(MeetingCategory.VIII)
                .addDocuments("guide-libraries")
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

    private static Location place(String en, String fr, String country) {
        return Location.builder()
                .city(LocalizedText.en(en).fr(fr))
                .country(country)
                .build();
    }

    private static Theme theme(ThemeKind kind, String en, String fr) {
        return Theme.builder().kind(kind).text(LocalizedText.en(en).fr(fr)).build();
    }

    private static Attendance attendance(CountQualifier qualifier, long value, String source) {
        return Attendance.builder()
                .counts("PARTICIPANTS")
                .count(Count.of(qualifier, value).withSource(source))
                .build();
    }
}

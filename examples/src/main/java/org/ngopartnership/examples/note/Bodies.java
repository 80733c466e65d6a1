package org.ngopartnership.examples.note;

import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;

/** The conferences, the committee and the meeting that the note refers to. */
final class Bodies {

    static Conference conferenceOf2018() {
        return Conference.builder()
                .id("icngo-2018")
                .name(LocalizedText.en("International Conference of NGOs").fr("Conférence internationale des ONG"))
                .acronym(LocalizedText.fr("CIONG").en("ICNGO"))
                .series("ICNGO")
                .edition("2018")
                .dates("2018-12-17/2018-12-19")
                .datesAsStated(LocalizedText.fr("2018").en("2018"))
                .addEvidence(NoteEvidence.stated("edition", "creation"))
                .addEvidence(NoteEvidence.inferred(
                                "name",
                                LocalizedText.en("The note uses the acronym only.")
                                        .fr("La note n'emploie que le sigle."))
                        .withSource("https://en.unesco.org/partnerships/icngo-liaison-committee"))
                .addEvidence(NoteEvidence.inferred(
                                "dates",
                                LocalizedText.en("The note names the year only.")
                                        .fr("La note ne donne que l'année."))
                        .withSource("http://www.ngo-unesco.net/fr/?p=1832"))
                .build();
    }

    static Conference conferenceOf2020() {
        return Conference.builder()
                .id("icngo-2020")
                .name(LocalizedText.en("International Conference of NGOs").fr("Conférence internationale des ONG"))
                .acronym(LocalizedText.fr("CIONG").en("ICNGO"))
                .series("ICNGO")
                .edition("2020")
                .dates("2020-12-16/2020-12-18")
                .datesAsStated(LocalizedText.fr("2020").en("2020"))
                .addEvidence(NoteEvidence.stated("edition", "outlook"))
                .addEvidence(NoteEvidence.inferred(
                                "name",
                                LocalizedText.en("The note uses the acronym only.")
                                        .fr("La note n'emploie que le sigle."))
                        .withSource("https://en.unesco.org/partnerships/icngo-liaison-committee"))
                .addEvidence(NoteEvidence.inferred(
                                "dates",
                                LocalizedText.en("The note names the year only.")
                                        .fr("La note ne donne que l'année."))
                        .withSource("http://www.ngo-unesco.net/fr/?m=202012"))
                .build();
    }

    static Committee liaisonCommittee() {
        return Committee.builder()
                .id("liaison-committee")
                .name(LocalizedText.fr("Comité de liaison ONG-UNESCO").en("NGO-UNESCO Liaison Committee"))
                .addOtherNames(OtherName.builder()
                        .kind(OtherNameKind.SHORT)
                        .text(LocalizedText.fr("Comité de liaison").en("Liaison Committee"))
                        .build())
                .addEvidence(NoteEvidence.stated("name", "creation"))
                .addEvidence(NoteEvidence.stated("otherNames/0", "documents"))
                .build();
    }

    static Meeting meeting() {
        return Meeting.builder()
                .id("meeting-2020-02-26")
                .name(LocalizedText.fr("Réunion"))
                .date("2020-02-26")
                .dateAsStated(LocalizedText.fr("26 02 20"))
                .dateAssumption("DAY_MONTH_YEAR")
                .addEvidence(NoteEvidence.stated("name", "meeting-line").withLanguage(LanguageTag.parse("fr")))
                .addEvidence(NoteEvidence.inferred(
                                "date",
                                "meeting-line",
                                LocalizedText.en(
                                                "Read as day, month, year in two digits: the conference of 2020 is still to come.")
                                        .fr(
                                                "Lu comme jour, mois, année à deux chiffres : la conférence de 2020 est encore à venir."))
                        .withLanguage(LanguageTag.parse("fr")))
                .build();
    }

    private Bodies() {}
}

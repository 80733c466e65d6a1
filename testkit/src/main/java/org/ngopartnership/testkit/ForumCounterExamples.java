package org.ngopartnership.testkit;

import java.util.List;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Party;

/** Counter-examples of the rules on forums. */
final class ForumCounterExamples {

    private ForumCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.forum(
                        "FOR-004",
                        "The forum was organized by a society alone.",
                        "Le forum a été organisé par une société seule.",
                        forum -> forum.organizers(List.of(
                                Party.name(LocalizedText.en("Society of Riga").fr("Société de Riga"))))),
                Changes.forum(
                        "FOR-005",
                        "The forum was held in 2090.",
                        "Le forum s’est tenu en 2090.",
                        forum -> forum.dates("2090-09-27/2090-09-28").datesAsStated(LocalizedText.empty())),
                Changes.forum(
                        "FOR-006",
                        "The theme is in English only.",
                        "Le thème n’est qu’en anglais.",
                        forum -> forum.themes(List.of(
                                Samples.theme(theme -> theme.text(LocalizedText.en("Books for every child")))))),
                Changes.forum(
                        "FOR-007",
                        "The forum was held in person, it is not said where.",
                        "Le forum s’est tenu en présence, on ne dit pas où.",
                        forum -> forum.places(List.of())),
                Changes.forum(
                        "FOR-008",
                        "One of the figures of those who took part has no source.",
                        "L’un des nombres de participants est sans source.",
                        forum -> forum.addAttendance(Samples.minimalAttendance(
                                attendance -> attendance.counts("PARTICIPANTS").count(Count.exactly(190))))),
                Changes.forum(
                        "FOR-010",
                        "The forum lasted eight days.",
                        "Le forum a duré huit jours.",
                        forum -> forum.dates("2017-09-27/2017-10-04").datesAsStated(LocalizedText.empty())),
                Changes.forum(
                        "FOR-011",
                        "The forum is put off, and the first date is lost.",
                        "Le forum est reporté, et la première date est perdue.",
                        forum -> forum.state(EventState.POSTPONED).plans(List.of())),
                Changes.forum(
                        "FOR-012",
                        "The forum was held, and only its working title is known.",
                        "Le forum s’est tenu, et seul son titre provisoire est connu.",
                        forum -> forum.themes(List.of(Samples.theme(theme -> theme.kind(ThemeKind.WORKING))))));
    }
}

package org.ngopartnership.testkit;

import java.util.List;
import org.ngopartnership.event.Theme;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Party;

/** Counter-examples of the rules on conferences. */
final class ConferenceCounterExamples {

    private ConferenceCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.conference(
                        "CNF-001",
                        "The conference was held in an odd year.",
                        "La conférence s’est tenue une année impaire.",
                        conference -> conference.dates("2017-12-12/2017-12-14").datesAsStated(LocalizedText.empty())),
                Changes.conference(
                        "CNF-003",
                        "An organization was elected to the chair.",
                        "Une organisation a été élue à la présidence.",
                        conference -> conference.elections(List.of(
                                Samples.election(election -> election.addElectedOrganizations(Party.id("wrs")))))),
                Changes.conference(
                        "CNF-004",
                        "The conference was held in person, it is not said where.",
                        "La conférence s’est tenue en présence, on ne dit pas où.",
                        conference -> conference.places(List.of())),
                Changes.conference(
                        "CNF-006",
                        "The conference was held in May.",
                        "La conférence s’est tenue en mai.",
                        conference -> conference.dates("2016-05-12/2016-05-14").datesAsStated(LocalizedText.empty())),
                Changes.conference(
                        "CNF-007",
                        "The conference had two final themes.",
                        "La conférence a eu deux thèmes définitifs.",
                        conference -> conference.addThemes(Theme.builder()
                                .kind(ThemeKind.FINAL)
                                .text(LocalizedText.en("Books for All"))
                                .build())),
                Changes.conference(
                        "CNT-001",
                        "The number of partners stands without its day.",
                        "Le nombre des partenaires est donné sans sa date.",
                        conference -> conference.addAttendance(Samples.minimalAttendance(
                                attendance -> attendance.counts("PARTNERS").count(Count.exactly(425))))),
                Changes.conference(
                        "SEC-001",
                        "A sector organized the conference under a code that it only got later.",
                        "Un secteur a organisé la conférence sous un code qu’il n’a eu que plus tard.",
                        conference -> conference.addOrganizers(Party.code("PAX"))));
    }
}

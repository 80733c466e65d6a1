package org.ngopartnership.testkit;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Mention;

/** Counter-examples of the rules on meetings. */
final class MeetingCounterExamples {

    private MeetingCounterExamples() {}

    static List<CounterExample> all() {
        return List.of(
                Changes.meeting(
                        "MTG-001",
                        "The meeting has no date.",
                        "La réunion n’a pas de date.",
                        meeting -> meeting.date(Optional.empty()).dateAsStated(LocalizedText.empty())),
                Changes.meeting(
                        "MTG-002",
                        "It is not said which body met.",
                        "Il n’est pas dit quel organe s’est réuni.",
                        meeting -> meeting.body(Optional.empty())),
                Changes.meeting(
                        "PER-001",
                        "A person is mentioned without a role.",
                        "Une personne est mentionnée sans fonction.",
                        meeting -> meeting.addMentions(
                                Mention.builder().person("Zoë Nuñez-Ødegård").build())),
                Changes.meeting(
                        "APX-004",
                        "The wording of the date can be read in more than one way.",
                        "La date telle qu’elle est écrite peut se lire de plusieurs façons.",
                        meeting -> meeting.dateAsStated(LocalizedText.fr("07 03 18"))),
                Changes.meeting(
                        "COD-003",
                        "The meeting is in a session of the Executive Board that was held a year and a half later.",
                        "La réunion est d’une session du Conseil exécutif qui s’est tenue un an et demi plus tard.",
                        meeting -> meeting.session("207 EX")),
                Changes.meeting(
                        "COD-007",
                        "The meeting is in a session of the General Conference of another year.",
                        "La réunion est d’une session de la Conférence générale d’une autre année.",
                        meeting -> meeting.session("36 C")));
    }
}

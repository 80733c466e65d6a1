package org.ngopartnership.examples.note;

import org.ngopartnership.governance.Expectation;
import org.ngopartnership.governance.Facilitation;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.ValidationState;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Share;

/** The first mechanisms that the note hopes for. */
final class Mechanisms {

    static Mechanism first() {
        return Mechanism.builder()
                .id("first-mechanisms")
                .description(LocalizedText.fr("premiers mécanismes").en("first mechanisms"))
                .count(Count.of(CountQualifier.SOME))
                .modality(Modality.EXPECTED)
                .facilitation(Facilitation.builder()
                        .addBetween(Party.id("wg-strengthening"), Party.id("liaison-committee"))
                        .modality(Modality.EXPECTED)
                        .asStated(
                                LocalizedText.fr(
                                                "La communication entre le Groupe de travail et le Comité de liaison facilitera la mise en place")
                                        .en(
                                                "Communication between the Working Group and the Liaison Committee will facilitate the establishment"))
                        .build())
                .addExpectations(Expectation.builder()
                        .of(Party.id("icngo-2018"))
                        .modality(Modality.HOPED)
                        .asStated(LocalizedText.fr("nous l'espérons").en("hopefully"))
                        .build())
                .addValidations(MechanismValidation.builder()
                        .by(Party.id("icngo-2020"))
                        .share(Share.SOME)
                        .modality(Modality.REQUIRED)
                        .state(ValidationState.PENDING)
                        .asStated(LocalizedText.fr("pour certains devront être validés par la CIONG de 2020")
                                .en("some of which will need to be validated by the 2020 ICNGO"))
                        .build())
                .addEvidence(NoteEvidence.stated("description", "outlook"))
                .addEvidence(NoteEvidence.stated("facilitation", "outlook"))
                .addEvidence(NoteEvidence.stated("expectations/0", "outlook"))
                .addEvidence(NoteEvidence.stated("validations/0", "outlook"))
                .build();
    }

    private Mechanisms() {}
}

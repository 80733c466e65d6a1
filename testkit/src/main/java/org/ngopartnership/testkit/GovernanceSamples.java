package org.ngopartnership.testkit;

import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CollectiveState;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.DocumentList;
import org.ngopartnership.governance.Expectation;
import org.ngopartnership.governance.Facilitation;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.MemberRoster;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.governance.Request;
import org.ngopartnership.governance.StateShare;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.TopicState;
import org.ngopartnership.governance.ValidationState;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Share;

/** Samples of the bodies of the partnership and of what they set up. */
final class GovernanceSamples {

    private GovernanceSamples() {}

    static Meeting meeting() {
        return Meeting.builder()
                .id("liaison-committee-2018-03")
                .name(LocalizedText.en("Meeting of the Committee").fr("Réunion du Comité"))
                .date("2018-03-07")
                .dateAsStated(LocalizedText.fr("7 mars 2018"))
                .body(Party.id("liaison-committee"))
                .addMentions(Mention.builder()
                        .role(LocalizedText.en("Chair").fr("Présidente"))
                        .roleCode("CHAIR")
                        .body(Party.id("liaison-committee"))
                        .build())
                .build();
    }

    static WorkingGroup workingGroup() {
        return WorkingGroup.builder()
                .id("wg-libraries")
                .name(LocalizedText.en("Libraries for All").fr("Des bibliothèques pour tous"))
                .parent(Party.id("liaison-committee"))
                .created("2017-02")
                .createdAsStated(LocalizedText.en("February 2017").fr("février 2017"))
                .initiativeOf(Party.id("liaison-committee"))
                .inResponseTo(Request.builder()
                        .by(Party.id("icngo-2016"))
                        .date("2016-12")
                        .build())
                .composition(Composition.builder()
                        .addParts(CompositionPart.builder()
                                .kind(MembershipKind.PARTNER)
                                .count(Count.of(CountQualifier.ABOUT, 12))
                                .asStated(LocalizedText.en("about a dozen partners")
                                        .fr("une douzaine de partenaires"))
                                .build())
                        .build())
                .members(MemberRoster.builder()
                        .addItems(Party.id("wrs"), Party.name(LocalizedText.of("und", "Çağdaş Okurlar")))
                        .build())
                .meetings(MeetingList.builder()
                        .addItems("liaison-committee-2018-03")
                        .build())
                .agenda(agenda())
                .documents(DocumentList.builder().addItems("guide-libraries").build())
                .build();
    }

    static Mechanism mechanism() {
        return Mechanism.builder()
                .id("exchange-of-books")
                .name(LocalizedText.en("Exchange of books").fr("Échange de livres"))
                .description(LocalizedText.en("Partners lend each other books.")
                        .fr("Les partenaires se prêtent des livres."))
                .modality(Modality.PLANNED)
                .by(Party.id("wg-libraries"))
                .facilitation(Facilitation.builder()
                        .addBetween(Party.id("liaison-committee"), Party.code("SECRETARIAT"))
                        .modality(Modality.HOPED)
                        .build())
                .addExpectations(Expectation.builder().of(Party.id("wrs")).build())
                .addValidations(MechanismValidation.builder()
                        .by(Party.code("SECRETARIAT"))
                        .share(Share.SOME)
                        .state(ValidationState.PENDING)
                        .build())
                .build();
    }

    private static Agenda agenda() {
        return Agenda.builder()
                .marker(LocalizedText.en("etc.").fr("etc."))
                .collectiveState(CollectiveState.builder()
                        .addStates(
                                StateShare.builder()
                                        .share(Share.SOME)
                                        .state(TopicState.ONGOING)
                                        .build(),
                                StateShare.builder()
                                        .share(Share.OTHERS)
                                        .state(TopicState.PLANNED)
                                        .build())
                        .build())
                .addItems(
                        Topic.builder()
                                .id("villages")
                                .label(LocalizedText.en("libraries in villages").fr("bibliothèques de village"))
                                .state(TopicState.ONGOING)
                                .build(),
                        Topic.builder()
                                .id("schools")
                                .label(LocalizedText.en("libraries in schools").fr("bibliothèques d'école"))
                                .state(TopicState.UNKNOWN)
                                .build())
                .build();
    }
}

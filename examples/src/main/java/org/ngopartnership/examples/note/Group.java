package org.ngopartnership.examples.note;

import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CollectiveState;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.DocumentList;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.governance.Request;
import org.ngopartnership.governance.StateShare;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.TopicState;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Share;

/** The working group: who set it up and why, who belongs to it, what it works on. */
final class Group {

    static WorkingGroup group() {
        return WorkingGroup.builder()
                .id("wg-strengthening")
                .name(LocalizedText.fr("Renforcer le partenariat entre les ONG et l'UNESCO")
                        .en("Strengthening the Partnership between NGOs and UNESCO"))
                .parent(Party.id("liaison-committee"))
                .created("2019-37")
                .createdAsStated(LocalizedText.fr("début 2019").en("early 2019"))
                .createdAssumption("EARLY_IS_FIRST_THIRD")
                .initiativeOf(Party.id("liaison-committee"))
                .inResponseTo(Request.builder()
                        .by(Party.id("icngo-2018"))
                        .date("2018")
                        .asStated(LocalizedText.fr("en réponse à une demande de la CIONG de 2018")
                                .en("in response to a request from the 2018 ICNGO"))
                        .build())
                .composition(composition())
                .meetings(MeetingList.builder()
                        .count(Count.of(CountQualifier.ABOUT, 10)
                                .withAsStated(
                                        LocalizedText.fr("une dizaine de fois").en("some ten times")))
                        .build())
                .agenda(agenda())
                .documents(DocumentList.builder()
                        .count(Count.builder()
                                .qualifier(CountQualifier.SOME)
                                .asStated(
                                        LocalizedText.fr("Plusieurs documents").en("Several documents"))
                                .build())
                        .addItems("guide-new-ngos", "paper-member-states", "guide-forums")
                        .build())
                .addEvidence(NoteEvidence.stated("name", "creation"))
                .addEvidence(NoteEvidence.inferred(
                        "parent",
                        "creation",
                        LocalizedText.en("The Committee took the initiative; the group reports to it.")
                                .fr("Le Comité a pris l'initiative ; le groupe lui rend compte.")))
                .addEvidence(NoteEvidence.stated("created", "creation"))
                .addEvidence(NoteEvidence.stated("initiativeOf", "creation"))
                .addEvidence(NoteEvidence.stated("inResponseTo", "creation"))
                .addEvidence(NoteEvidence.stated("composition", "creation"))
                .addEvidence(NoteEvidence.stated("meetings/count", "sessions"))
                .addEvidence(NoteEvidence.stated("agenda/collectiveState", "sessions"))
                .addEvidence(NoteEvidence.stated("agenda/items/welcome", "topic-welcome"))
                .addEvidence(NoteEvidence.stated("agenda/items/forums", "topic-forums"))
                .addEvidence(NoteEvidence.stated("agenda/items/member-states", "topic-member-states"))
                .addEvidence(NoteEvidence.stated("agenda/items/sectors", "topic-sectors"))
                .addEvidence(NoteEvidence.stated("agenda/items/governance", "topic-governance"))
                .addEvidence(NoteEvidence.stated("agenda/items/visibility", "topic-visibility"))
                .addEvidence(NoteEvidence.stated("agenda/marker", "topic-more"))
                .addEvidence(NoteEvidence.stated("documents", "documents"))
                .build();
    }

    static Composition composition() {
        return Composition.builder()
                .addParts(
                        CompositionPart.builder()
                                .kind(MembershipKind.PARTNER)
                                .count(Count.of(CountQualifier.ABOUT, 25)
                                        .withAsStated(
                                                LocalizedText.fr("environ 25").en("about 25")))
                                .asStated(LocalizedText.fr("ONG partenaires de l'UNESCO")
                                        .en("UNESCO Partner NGOs"))
                                .build(),
                        CompositionPart.builder()
                                .kind(MembershipKind.NON_PARTNER)
                                .count(Count.of(CountQualifier.EXACT, 1)
                                        .withAsStated(LocalizedText.fr("une").en("a")))
                                .asStated(LocalizedText.fr("ONG non partenaire").en("non-partner NGO"))
                                .build())
                .description(LocalizedText.fr("travaillant dans des domaines extrêmement divers")
                        .en("working in a wide variety of fields"))
                .build();
    }

    static Agenda agenda() {
        return Agenda.builder()
                .marker(LocalizedText.fr("etc.").en("etc."))
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
                        .asStated(LocalizedText.fr(
                                        "a couvert différents sujets, dont certains sont en cours et d'autres en projet")
                                .en("covered various topics, some of which are ongoing and others in the pipeline"))
                        .build())
                .addItems(
                        Topic.builder()
                                .id("welcome")
                                .label(LocalizedText.fr(
                                                "faciliter l'accueil d'ONG nouvellement partenaires de l'UNESCO")
                                        .en("facilitate the reception of new UNESCO Partner NGOs"))
                                .state(TopicState.UNKNOWN)
                                .build(),
                        Topic.builder()
                                .id("forums")
                                .label(LocalizedText.fr(
                                                "améliorer la préparation, le déroulement et le suivi des Forums internationaux")
                                        .en("improve the preparation, conduct and follow-up of International Forums"))
                                .state(TopicState.UNKNOWN)
                                .build(),
                        Topic.builder()
                                .id("member-states")
                                .label(LocalizedText.fr("consolider les relations entre les ONG et les États membres")
                                        .en("consolidating relations between NGOs and Member States"))
                                .state(TopicState.UNKNOWN)
                                .build(),
                        Topic.builder()
                                .id("sectors")
                                .label(
                                        LocalizedText.fr(
                                                        "réfléchir sur la collaboration collective entre les ONG et les secteurs du Secrétariat")
                                                .en(
                                                        "reflect on collective collaboration between NGOs and the Secretariat's sectors"))
                                .state(TopicState.UNKNOWN)
                                .build(),
                        Topic.builder()
                                .id("governance")
                                .label(LocalizedText.fr("évaluer la gouvernance collective des ONG")
                                        .en("assess the collective governance of NGOs"))
                                .state(TopicState.UNKNOWN)
                                .build(),
                        Topic.builder()
                                .id("visibility")
                                .label(LocalizedText.fr("communication et visibilité")
                                        .en("communication and visibility"))
                                .state(TopicState.UNKNOWN)
                                .build())
                .build();
    }

    private Group() {}
}

package org.ngopartnership.testkit.jqwik;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.TopicRef;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Expectation;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.ValidationState;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/** Makes the records of a registry refer to each other. */
final class Links {

    private Links() {}

    static PartnershipRegistry between(PartnershipRegistry registry) {
        return PartnershipRegistry.builder()
                .from(registry)
                .ngos(each(registry.getNgos(), Links::numberedAcronym))
                .conferences(each(
                        registry.getConferences(),
                        (conference, i) -> otherSeries(conference, i).withDocuments(ids(registry.getDocuments()))))
                .committees(each(registry.getCommittees(), (committee, i) -> seated(committee, registry.getNgos())))
                .workingGroups(each(registry.getWorkingGroups(), (group, i) -> group(group, i, registry)))
                .forums(each(registry.getForums(), (forum, i) -> forum(forum, i, registry)))
                .meetings(each(registry.getMeetings(), (meeting, i) -> meeting(meeting, i, registry)))
                .documents(each(registry.getDocuments(), (document, i) -> document(document, registry)))
                .mechanisms(each(registry.getMechanisms(), (mechanism, i) -> mechanism(mechanism, registry)))
                .build();
    }

    /** Only the first conference may be one of the ICNGO: nothing keeps the dates of two editions two years apart. */
    private static Conference otherSeries(Conference conference, int number) {
        boolean another = number > 0
                && conference.getSeries().filter(Events.ICNGO::equals).isPresent();
        return another ? conference.withSeries(Events.OTHER_SERIES) : conference;
    }

    /** No two organizations have one acronym. */
    private static Ngo numberedAcronym(Ngo ngo, int number) {
        if (number == 0 || ngo.getAcronym().isEmpty()) {
            return ngo;
        }
        String acronym = "ORG" + (number + 1);
        return ngo.withAcronym(LocalizedText.en(acronym).fr(acronym));
    }

    private static <T> List<T> each(List<T> records, BiFunction<T, Integer, T> linked) {
        return IntStream.range(0, records.size())
                .mapToObj(i -> linked.apply(records.get(i), i))
                .toList();
    }

    private static List<RecordRef> ids(List<? extends PartnershipRecord> records) {
        return records.stream().map(record -> RecordRef.of(record.getId())).toList();
    }

    private static Optional<Party> first(List<? extends PartnershipRecord> records) {
        return records.stream().findFirst().map(record -> Party.id(record.getId()));
    }

    /** The first seat of each term is held by the first organization, for no region that its country might contradict. */
    private static Committee seated(Committee committee, List<Ngo> ngos) {
        Optional<Party> holder = first(ngos);
        return holder.isEmpty()
                ? committee
                : committee.withTerms(each(
                        committee.getTerms(),
                        (term, i) -> term.withSeats(term.getSeats()
                                .map(seats -> seats.withItems(each(
                                        seats.getItems(),
                                        (seat, j) -> j == 0
                                                ? seat.withHolder(holder).withRegion(Optional.empty())
                                                : seat))))));
    }

    /** A group and a meeting of the same number belong together. */
    private static WorkingGroup group(WorkingGroup group, int number, PartnershipRegistry registry) {
        WorkingGroup.Builder linked = WorkingGroup.builder()
                .from(group)
                .parent(first(registry.getCommittees()).or(group::getParent));
        if (number < registry.getMeetings().size()) {
            linked.meetings(group.getMeetings()
                    .orElse(MeetingList.builder().build())
                    .withItems(RecordRef.of(registry.getMeetings().get(number).getId())));
        }
        return linked.documents(group.getDocuments().map(list -> list.withItems(ids(registry.getDocuments()))))
                .build();
    }

    private static Meeting meeting(Meeting meeting, int number, PartnershipRegistry registry) {
        List<WorkingGroup> groups = registry.getWorkingGroups();
        return number < groups.size()
                ? meeting.withBody(Party.id(groups.get(number).getId()))
                : meeting;
    }

    /** Each forum begins a series of its own. */
    private static Forum forum(Forum forum, int number, PartnershipRegistry registry) {
        Forum.Builder linked = Forum.builder().from(forum).series("SERIES_" + (number + 1));
        first(registry.getNgos()).ifPresent(linked::addPartners);
        return linked.documents(ids(registry.getDocuments())).build();
    }

    private static BilingualDocument document(BilingualDocument document, PartnershipRegistry registry) {
        BilingualDocument.Builder linked = BilingualDocument.builder().from(document);
        registry.getMeetings().stream().findFirst().ifPresent(meeting -> linked.meeting(meeting.getId()));
        registry.getWorkingGroups().stream().findFirst().ifPresent(group -> {
            linked.producedBy(Party.id(group.getId()));
            group.getAgenda().stream()
                    .flatMap(agenda -> agenda.getItems().stream())
                    .forEach(topic -> linked.addTopics(TopicRef.builder()
                            .group(group.getId())
                            .topic(topic.getId())
                            .build()));
        });
        return linked.build();
    }

    private static Mechanism mechanism(Mechanism mechanism, PartnershipRegistry registry) {
        Mechanism.Builder linked = Mechanism.builder()
                .from(mechanism)
                .by(first(registry.getWorkingGroups()).or(mechanism::getBy));
        first(registry.getNgos())
                .ifPresent(ngo ->
                        linked.addExpectations(Expectation.builder().of(ngo).build()));
        first(registry.getConferences())
                .ifPresent(conference -> linked.addValidations(MechanismValidation.builder()
                        .by(conference)
                        .state(ValidationState.GIVEN)
                        .build()));
        ids(registry.getDocuments())
                .forEach(document -> linked.addEvidence(Evidence.builder()
                        .document(document)
                        .basis(EvidenceBasis.STATED)
                        .build()));
        return linked.build();
    }
}

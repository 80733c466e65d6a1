package org.ngopartnership.validation.rules.value;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.Review;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Election;
import org.ngopartnership.event.Event;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.reference.Sectors;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;

/** Rules on the sectors and services of UNESCO's Secretariat that a record names by their codes. */
final class SectorRules {

    static final Rule<PartnershipRecord> CODE_OF_ITS_TIME = Rule.of(PartnershipRecord.class, "SEC-001")
            .check((judged, context, sink) -> {
                Sectors sectors = context.reference().sectors();
                if (judged instanceof BilingualDocument document) {
                    document.getDate().ifPresent(date -> document(document, new Named(date, sectors, sink)));
                    circulation(document, sectors, sink);
                    document.getReview()
                            .ifPresent(review -> review.getSince()
                                    .or(document::getDate)
                                    .ifPresent(date -> review(review, new Named(date, sectors, sink))));
                } else if (judged instanceof Event event) {
                    event.heldOn().ifPresent(date -> event(event, new Named(date, sectors, sink)));
                } else if (judged instanceof WorkingGroup group) {
                    group.getCreated()
                            .ifPresent(date -> new Named(date, sectors, sink)
                                    .party(group.getInitiativeOf(), DataPath.of("initiativeOf")));
                    group.getInResponseTo()
                            .ifPresent(request -> request.getDate()
                                    .ifPresent(date -> new Named(date, sectors, sink)
                                            .party(
                                                    Optional.of(request.getBy()),
                                                    DataPath.of("inResponseTo").property("by"))));
                }
            });

    static final List<Rule<?>> ALL = List.of(CODE_OF_ITS_TIME);

    private SectorRules() {}

    private static void document(BilingualDocument document, Named named) {
        named.party(document.getIssuer(), DataPath.of("issuer"));
        named.party(document.getProducedBy(), DataPath.of("producedBy"));
        named.mentions(document.getMentions(), DataPath.of("mentions"));
    }

    private static void circulation(BilingualDocument document, Sectors sectors, FindingSink sink) {
        List<Circulation> circulation = document.getCirculation();
        for (int i = 0; i < circulation.size(); i++) {
            EdtfDate date = circulation.get(i).getDate().or(document::getDate).orElse(null);
            if (date != null) {
                new Named(date, sectors, sink)
                        .party(
                                circulation.get(i).getChannelOf(),
                                DataPath.of("circulation").index(i).property("channelOf"));
            }
        }
    }

    private static void review(Review review, Named named) {
        DataPath at = DataPath.of("review");
        named.parties(review.getDiscussedWith(), at.property("discussedWith"));
        named.mentions(review.getReviewers(), at.property("reviewers"));
    }

    private static void event(Event event, Named named) {
        if (event instanceof Meeting meeting) {
            named.party(meeting.getBody(), DataPath.of("body"));
        } else if (event instanceof Forum forum) {
            forum(forum, named);
        } else if (event instanceof Conference conference) {
            conference(conference, named);
        }
        named.mentions(event.getMentions(), DataPath.of("mentions"));
    }

    private static void forum(Forum forum, Named named) {
        named.parties(forum.getHosts(), DataPath.of("hosts"));
        named.parties(forum.getOrganizers(), DataPath.of("organizers"));
        named.parties(forum.getPartners(), DataPath.of("partners"));
    }

    private static void conference(Conference conference, Named named) {
        named.parties(conference.getHosts(), DataPath.of("hosts"));
        named.parties(conference.getOrganizers(), DataPath.of("organizers"));
        named.mentions(conference.getChairs(), DataPath.of("chairs"));
        List<Election> elections = conference.getElections();
        for (int i = 0; i < elections.size(); i++) {
            DataPath at = DataPath.of("elections").index(i);
            named.mentions(elections.get(i).getCandidates(), at.property("candidates"));
            named.mentions(elections.get(i).getElected(), at.property("elected"));
            named.party(elections.get(i).getSupervisedBy(), at.property("supervisedBy"));
        }
    }

    /** Judges what is named at a date. A code that is no sector's or service's is none of its business. */
    private record Named(EdtfDate date, Sectors sectors, FindingSink sink) {

        void party(Optional<Party> party, DataPath at) {
            if (party.orElse(null) instanceof Party.ByCode known) {
                String code = known.code().text();
                if (!sectors.find(code).isEmpty() && sectors.find(code, date).isEmpty()) {
                    sink.reportValue(at.property("code"), code, "date", date);
                }
            }
        }

        void parties(List<Party> parties, DataPath at) {
            for (int i = 0; i < parties.size(); i++) {
                party(Optional.of(parties.get(i)), at.index(i));
            }
        }

        void mentions(List<Mention> mentions, DataPath at) {
            for (int i = 0; i < mentions.size(); i++) {
                party(mentions.get(i).getBody(), at.index(i).property("body"));
            }
        }
    }
}

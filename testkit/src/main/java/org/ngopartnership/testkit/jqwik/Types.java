package org.ngopartnership.testkit.jqwik;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.Divergence;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.document.Half;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.TopicRef;
import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Election;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.event.Plan;
import org.ngopartnership.event.Theme;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CollectiveState;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.DocumentList;
import org.ngopartnership.governance.Expectation;
import org.ngopartnership.governance.Facilitation;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.MemberRoster;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.Request;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatHolder;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.governance.SeatQuota;
import org.ngopartnership.governance.StateShare;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.MemberList;
import org.ngopartnership.organization.MembersInCountry;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.status.ApplicationDocuments;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.status.Term;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.Region;

/** The arbitrary of each type. What is on the edge is among the values, so jqwik need not combine edge cases of its own. */
final class Types {

    private Types() {}

    private static final Map<Class<?>, Supplier<? extends Arbitrary<?>>> BY_TYPE = new LinkedHashMap<>();

    static {
        add(Code.class, Values::codes);
        add(Country.class, Values::countries);
        add(LanguageTag.class, Values::languages);
        add(DocumentSymbol.class, Values::symbols);
        add(Party.class, Values::parties);
        add(ExtensionValue.class, Values::extensionValues);
        add(Count.class, Values::counts);
        add(Location.class, Values::locations);
        add(Mention.class, Values::mentions);
        add(OtherName.class, Values::otherNames);
        add(Identifier.class, Values::identifiers);
        add(Region.class, Values::regions);
        add(Evidence.class, Values::evidence);
        add(RecordRef.class, Values::references);
        add(LocalizedText.class, Texts::sentences);
        add(EdtfDate.class, Dates::any);
        add(Term.class, Statuses::terms);
        add(Decision.class, Statuses::decisions);
        add(Suspension.class, Statuses::suspensions);
        add(StatusPeriod.class, Statuses::statusPeriods);
        add(ApplicationDocument.class, Statuses::applicationDocuments);
        add(ApplicationDocuments.class, Statuses::documentLists);
        add(Application.class, Statuses::applications);
        add(Partnership.class, Statuses::partnerships);
        add(MembersInCountry.class, Ngos::membersInCountry);
        add(MemberList.class, Ngos::memberLists);
        add(Ngo.class, Ngos::ngos);
        add(Segment.class, Documents::segments);
        add(Half.class, Documents::halves);
        add(Divergence.class, Documents::divergences);
        add(DocumentVersion.class, Documents::versions);
        add(Circulation.class, Documents::circulations);
        add(Review.class, Documents::reviews);
        add(TopicRef.class, Documents::topicRefs);
        add(BilingualDocument.class, Documents::documents);
        add(Theme.class, Events::themes);
        add(Attendance.class, Events::attendance);
        add(Plan.class, Events::plans);
        add(Election.class, Events::elections);
        add(Conference.class, Events::conferences);
        add(Forum.class, Events::forums);
        add(Meeting.class, Events::meetings);
        add(SeatHolder.class, Committees::seatHolders);
        add(Seat.class, Committees::seats);
        add(SeatList.class, Committees::seatLists);
        add(SeatQuota.class, Committees::seatQuotas);
        add(Office.class, Committees::offices);
        add(CommitteeTerm.class, Committees::committeeTerms);
        add(Committee.class, Committees::committees);
        add(Request.class, Groups::requests);
        add(CompositionPart.class, Groups::compositionParts);
        add(Composition.class, Groups::compositions);
        add(MemberRoster.class, Groups::memberRosters);
        add(MeetingList.class, Groups::meetingLists);
        add(DocumentList.class, Groups::documentLists);
        add(StateShare.class, Groups::stateShares);
        add(CollectiveState.class, Groups::collectiveStates);
        add(Topic.class, Groups::topics);
        add(Agenda.class, Groups::agendas);
        add(WorkingGroup.class, Groups::workingGroups);
        add(Facilitation.class, Groups::facilitations);
        add(Expectation.class, Groups::expectations);
        add(MechanismValidation.class, Groups::mechanismValidations);
        add(Mechanism.class, Groups::mechanisms);
        add(PartnershipRegistry.class, Registries::registries);
    }

    private static <T> void add(Class<T> type, Supplier<Arbitrary<T>> values) {
        BY_TYPE.put(type, values);
    }

    static Set<Class<?>> all() {
        return Collections.unmodifiableSet(BY_TYPE.keySet());
    }

    static Arbitrary<?> of(Class<?> type) {
        Supplier<? extends Arbitrary<?>> values = BY_TYPE.get(type);
        if (values == null) {
            throw new IllegalArgumentException("There are no arbitraries of " + type.getName());
        }
        return values.get().withoutEdgeCases();
    }
}

package org.ngopartnership.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.value.PartnershipRecord;

/** In which properties two records of one type differ. */
final class RecordDifferences {

    private static final Table<Ngo> NGO = new Table<>(Ngo.class)
            .with("id", Ngo::getId)
            .with("name", Ngo::getName)
            .with("originalLanguage", Ngo::getOriginalLanguage)
            .with("acronym", Ngo::getAcronym)
            .with("otherNames", Ngo::getOtherNames)
            .with("legalForm", Ngo::getLegalForm)
            .with("level", Ngo::getLevel)
            .with("founded", Ngo::getFounded)
            .with("foundedAsStated", Ngo::getFoundedAsStated)
            .with("foundedAssumption", Ngo::getFoundedAssumption)
            .with("foundedBy", Ngo::getFoundedBy)
            .with("predecessors", Ngo::getPredecessors)
            .with("nonProfit", Ngo::getNonProfit)
            .with("headquarters", Ngo::getHeadquarters)
            .with("fields", Ngo::getFields)
            .with("countriesOfActivity", Ngo::getCountriesOfActivity)
            .with("members", Ngo::getMembers)
            .with("website", Ngo::getWebsite)
            .with("email", Ngo::getEmail)
            .with("identifiers", Ngo::getIdentifiers)
            .with("representatives", Ngo::getRepresentatives)
            .with("partnerships", Ngo::getPartnerships)
            .with("evidence", Ngo::getEvidence)
            .with("extensions", Ngo::getExtensions);

    private static final Table<Conference> CONFERENCE = new Table<>(Conference.class)
            .with("id", Conference::getId)
            .with("name", Conference::getName)
            .with("acronym", Conference::getAcronym)
            .with("otherNames", Conference::getOtherNames)
            .with("series", Conference::getSeries)
            .with("seriesComplete", Conference::isSeriesComplete)
            .with("edition", Conference::getEdition)
            .with("state", Conference::getState)
            .with("dates", Conference::getDates)
            .with("datesAsStated", Conference::getDatesAsStated)
            .with("datesAssumption", Conference::getDatesAssumption)
            .with("places", Conference::getPlaces)
            .with("mode", Conference::getMode)
            .with("plans", Conference::getPlans)
            .with("themes", Conference::getThemes)
            .with("hosts", Conference::getHosts)
            .with("organizers", Conference::getOrganizers)
            .with("attendance", Conference::getAttendance)
            .with("chairs", Conference::getChairs)
            .with("elections", Conference::getElections)
            .with("mentions", Conference::getMentions)
            .with("category", Conference::getCategory)
            .with("categoryAsStated", Conference::getCategoryAsStated)
            .with("documents", Conference::getDocuments)
            .with("languages", Conference::getLanguages)
            .with("evidence", Conference::getEvidence)
            .with("extensions", Conference::getExtensions);

    private static final Table<Committee> COMMITTEE = new Table<>(Committee.class)
            .with("id", Committee::getId)
            .with("name", Committee::getName)
            .with("acronym", Committee::getAcronym)
            .with("otherNames", Committee::getOtherNames)
            .with("parent", Committee::getParent)
            .with("created", Committee::getCreated)
            .with("createdAsStated", Committee::getCreatedAsStated)
            .with("createdAssumption", Committee::getCreatedAssumption)
            .with("headquarters", Committee::getHeadquarters)
            .with("website", Committee::getWebsite)
            .with("quotas", Committee::getQuotas)
            .with("termsComplete", Committee::isTermsComplete)
            .with("terms", Committee::getTerms)
            .with("evidence", Committee::getEvidence)
            .with("extensions", Committee::getExtensions);

    private static final Table<WorkingGroup> WORKING_GROUP = new Table<>(WorkingGroup.class)
            .with("id", WorkingGroup::getId)
            .with("name", WorkingGroup::getName)
            .with("otherNames", WorkingGroup::getOtherNames)
            .with("parent", WorkingGroup::getParent)
            .with("created", WorkingGroup::getCreated)
            .with("createdAsStated", WorkingGroup::getCreatedAsStated)
            .with("createdAssumption", WorkingGroup::getCreatedAssumption)
            .with("initiativeOf", WorkingGroup::getInitiativeOf)
            .with("inResponseTo", WorkingGroup::getInResponseTo)
            .with("composition", WorkingGroup::getComposition)
            .with("members", WorkingGroup::getMembers)
            .with("meetings", WorkingGroup::getMeetings)
            .with("agenda", WorkingGroup::getAgenda)
            .with("documents", WorkingGroup::getDocuments)
            .with("mentions", WorkingGroup::getMentions)
            .with("evidence", WorkingGroup::getEvidence)
            .with("extensions", WorkingGroup::getExtensions);

    private static final Table<Forum> FORUM = new Table<>(Forum.class)
            .with("id", Forum::getId)
            .with("name", Forum::getName)
            .with("otherNames", Forum::getOtherNames)
            .with("series", Forum::getSeries)
            .with("seriesComplete", Forum::isSeriesComplete)
            .with("ordinal", Forum::getOrdinal)
            .with("state", Forum::getState)
            .with("dates", Forum::getDates)
            .with("datesAsStated", Forum::getDatesAsStated)
            .with("datesAssumption", Forum::getDatesAssumption)
            .with("places", Forum::getPlaces)
            .with("mode", Forum::getMode)
            .with("plans", Forum::getPlans)
            .with("themes", Forum::getThemes)
            .with("hosts", Forum::getHosts)
            .with("organizers", Forum::getOrganizers)
            .with("partners", Forum::getPartners)
            .with("attendance", Forum::getAttendance)
            .with("category", Forum::getCategory)
            .with("categoryAsStated", Forum::getCategoryAsStated)
            .with("mentions", Forum::getMentions)
            .with("documents", Forum::getDocuments)
            .with("languages", Forum::getLanguages)
            .with("evidence", Forum::getEvidence)
            .with("extensions", Forum::getExtensions);

    private static final Table<Meeting> MEETING = new Table<>(Meeting.class)
            .with("id", Meeting::getId)
            .with("name", Meeting::getName)
            .with("date", Meeting::getDate)
            .with("dateAsStated", Meeting::getDateAsStated)
            .with("dateAssumption", Meeting::getDateAssumption)
            .with("body", Meeting::getBody)
            .with("session", Meeting::getSession)
            .with("category", Meeting::getCategory)
            .with("place", Meeting::getPlace)
            .with("mode", Meeting::getMode)
            .with("attendance", Meeting::getAttendance)
            .with("mentions", Meeting::getMentions)
            .with("documents", Meeting::getDocuments)
            .with("evidence", Meeting::getEvidence)
            .with("extensions", Meeting::getExtensions);

    private static final Table<BilingualDocument> BILINGUAL_DOCUMENT = new Table<>(BilingualDocument.class)
            .with("id", BilingualDocument::getId)
            .with("kind", BilingualDocument::getKind)
            .with("title", BilingualDocument::getTitle)
            .with("description", BilingualDocument::getDescription)
            .with("otherNames", BilingualDocument::getOtherNames)
            .with("symbol", BilingualDocument::getSymbol)
            .with("issuer", BilingualDocument::getIssuer)
            .with("producedBy", BilingualDocument::getProducedBy)
            .with("originalLanguages", BilingualDocument::getOriginalLanguages)
            .with("date", BilingualDocument::getDate)
            .with("dateAsStated", BilingualDocument::getDateAsStated)
            .with("dateAssumption", BilingualDocument::getDateAssumption)
            .with("meeting", BilingualDocument::getMeeting)
            .with("audience", BilingualDocument::getAudience)
            .with("subject", BilingualDocument::getSubject)
            .with("topics", BilingualDocument::getTopics)
            .with("versions", BilingualDocument::getVersions)
            .with("circulation", BilingualDocument::getCirculation)
            .with("review", BilingualDocument::getReview)
            .with("mentions", BilingualDocument::getMentions)
            .with("segments", BilingualDocument::getSegments)
            .with("halves", BilingualDocument::getHalves)
            .with("divergences", BilingualDocument::getDivergences)
            .with("evidence", BilingualDocument::getEvidence)
            .with("extensions", BilingualDocument::getExtensions);

    private static final Table<Mechanism> MECHANISM = new Table<>(Mechanism.class)
            .with("id", Mechanism::getId)
            .with("name", Mechanism::getName)
            .with("description", Mechanism::getDescription)
            .with("count", Mechanism::getCount)
            .with("modality", Mechanism::getModality)
            .with("by", Mechanism::getBy)
            .with("facilitation", Mechanism::getFacilitation)
            .with("expectations", Mechanism::getExpectations)
            .with("validations", Mechanism::getValidations)
            .with("evidence", Mechanism::getEvidence)
            .with("extensions", Mechanism::getExtensions);

    private static final List<Table<?>> TABLES =
            List.of(NGO, CONFERENCE, COMMITTEE, WORKING_GROUP, FORUM, MEETING, BILINGUAL_DOCUMENT, MECHANISM);

    private RecordDifferences() {}

    /** The names of the properties, in the order of the JSON form; none if the records are of different types. */
    static List<String> between(PartnershipRecord one, PartnershipRecord other) {
        for (Table<?> table : TABLES) {
            if (table.type.isInstance(one) && table.type.isInstance(other)) {
                return table.differences(one, other);
            }
        }
        return List.of();
    }

    /** The properties of a type by their names. */
    static final class Table<T> {
        private final Class<T> type;
        private final Map<String, Function<? super T, ?>> properties = new LinkedHashMap<>();

        private Table(Class<T> type) {
            this.type = type;
        }

        private Table<T> with(String name, Function<? super T, ?> getter) {
            properties.put(name, getter);
            return this;
        }

        private List<String> differences(Object one, Object other) {
            T first = type.cast(one);
            T second = type.cast(other);
            List<String> names = new ArrayList<>();
            properties.forEach((name, getter) -> {
                if (!getter.apply(first).equals(getter.apply(second))) {
                    names.add(name);
                }
            });
            return names;
        }
    }
}

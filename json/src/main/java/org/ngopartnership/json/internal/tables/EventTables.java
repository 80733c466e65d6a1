package org.ngopartnership.json.internal.tables;

import java.util.Optional;
import java.util.OptionalInt;
import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Election;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.event.MeetingCategory;
import org.ngopartnership.event.Plan;
import org.ngopartnership.event.Theme;
import org.ngopartnership.event.ThemeKind;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;

/** Tables of conferences, forums and meetings. */
final class EventTables {

    static final Binding<Theme, Theme.Builder> THEME = Binding.of("Theme", Theme::builder, Theme.Builder::build)
            .required("kind", Codecs.code(ThemeKind.values()), Theme.Builder::kind, Theme::getKind)
            .value("text", Codecs.localized(), Theme.Builder::text, Theme::getText)
            .optional("source", Codecs.text(), Theme.Builder::source, Theme::getSource)
            .build();

    static final Binding<Attendance, Attendance.Builder> ATTENDANCE = Binding.of(
                    "Attendance", Attendance::builder, Attendance.Builder::build)
            .required("counts", Values.CODE, Attendance.Builder::counts, Attendance::getCounts)
            .required("count", ValueTables.COUNT, Attendance.Builder::count, Attendance::getCount)
            .value("note", Codecs.localized(), Attendance.Builder::note, Attendance::getNote)
            .build();

    static final Binding<Plan, Plan.Builder> PLAN = Binding.of("Plan", Plan::builder, Plan.Builder::build)
            .optional("dates", Codecs.date(), Plan.Builder::dates, Plan::getDates)
            .value("datesAsStated", Codecs.localized(), Plan.Builder::datesAsStated, Plan::getDatesAsStated)
            .optional("datesAssumption", Values.CODE, Plan.Builder::datesAssumption, Plan::getDatesAssumption)
            .list("places", ValueTables.LOCATION, Plan.Builder::addPlaces, Plan::getPlaces)
            .optional("mode", Codecs.code(EventMode.values()), Plan.Builder::mode, Plan::getMode)
            .optional("announced", Codecs.date(), Plan.Builder::announced, Plan::getAnnounced)
            .optional("source", Codecs.text(), Plan.Builder::source, Plan::getSource)
            .build();

    static final Binding<Election, Election.Builder> ELECTION = Binding.of(
                    "Election", Election::builder, Election.Builder::build)
            .required("post", Values.CODE, Election.Builder::post, Election::getPost)
            .list("candidates", ValueTables.MENTION, Election.Builder::addCandidates, Election::getCandidates)
            .list("elected", ValueTables.MENTION, Election.Builder::addElected, Election::getElected)
            .list(
                    "electedOrganizations",
                    Values.PARTY,
                    Election.Builder::addElectedOrganizations,
                    Election::getElectedOrganizations)
            .optional("count", ValueTables.COUNT, Election.Builder::count, Election::getCount)
            .optional("supervisedBy", Values.PARTY, Election.Builder::supervisedBy, Election::getSupervisedBy)
            .optional("date", Codecs.date(), Election.Builder::date, Election::getDate)
            .build();

    static final Binding<Conference, Conference.Builder> CONFERENCE = Binding.of(
                    "Conference", Conference::builder, Conference.Builder::build)
            .required("id", Codecs.id(), Conference.Builder::id, Conference::getId)
            .value("name", Codecs.localized(), Conference.Builder::name, Conference::getName)
            .value("acronym", Codecs.localized(), Conference.Builder::acronym, Conference::getAcronym)
            .list("otherNames", ValueTables.OTHER_NAME, Conference.Builder::addOtherNames, Conference::getOtherNames)
            .optional("series", Values.CODE, Conference.Builder::series, Conference::getSeries)
            .flag("seriesComplete", Conference.Builder::seriesComplete, Conference::isSeriesComplete)
            .optional("edition", Codecs.text(), Conference.Builder::edition, Conference::getEdition)
            .optional("state", Codecs.code(EventState.values()), Conference.Builder::state, Conference::getState)
            .optional("dates", Codecs.date(), Conference.Builder::dates, Conference::getDates)
            .value("datesAsStated", Codecs.localized(), Conference.Builder::datesAsStated, Conference::getDatesAsStated)
            .optional(
                    "datesAssumption", Values.CODE, Conference.Builder::datesAssumption, Conference::getDatesAssumption)
            .list("places", ValueTables.LOCATION, Conference.Builder::addPlaces, Conference::getPlaces)
            .optional("mode", Codecs.code(EventMode.values()), Conference.Builder::mode, Conference::getMode)
            .list("plans", PLAN, Conference.Builder::addPlans, Conference::getPlans)
            .list("themes", THEME, Conference.Builder::addThemes, Conference::getThemes)
            .list("hosts", Values.PARTY, Conference.Builder::addHosts, Conference::getHosts)
            .list("organizers", Values.PARTY, Conference.Builder::addOrganizers, Conference::getOrganizers)
            .list("attendance", ATTENDANCE, Conference.Builder::addAttendance, Conference::getAttendance)
            .list("chairs", ValueTables.MENTION, Conference.Builder::addChairs, Conference::getChairs)
            .list("elections", ELECTION, Conference.Builder::addElections, Conference::getElections)
            .list("mentions", ValueTables.MENTION, Conference.Builder::addMentions, Conference::getMentions)
            .optional(
                    "category",
                    Codecs.code(MeetingCategory.values()),
                    Conference.Builder::category,
                    Conference::getCategory)
            .value(
                    "categoryAsStated",
                    Codecs.localized(),
                    Conference.Builder::categoryAsStated,
                    Conference::getCategoryAsStated)
            .list("documents", Values.REFERENCE, Conference.Builder::addDocuments, Conference::getDocuments)
            .list("languages", Codecs.language(), Conference.Builder::addLanguages, Conference::getLanguages)
            .list("evidence", ValueTables.EVIDENCE, Conference.Builder::addEvidence, Conference::getEvidence)
            .value("extensions", Values.EXTENSIONS, Conference.Builder::extensions, Conference::getExtensions)
            .build();

    static final Binding<Forum, Forum.Builder> FORUM = Binding.of("Forum", Forum::builder, Forum.Builder::build)
            .required("id", Codecs.id(), Forum.Builder::id, Forum::getId)
            .value("name", Codecs.localized(), Forum.Builder::name, Forum::getName)
            .list("otherNames", ValueTables.OTHER_NAME, Forum.Builder::addOtherNames, Forum::getOtherNames)
            .optional("series", Values.CODE, Forum.Builder::series, Forum::getSeries)
            .flag("seriesComplete", Forum.Builder::seriesComplete, Forum::isSeriesComplete)
            .optional("ordinal", Codecs.shortInteger(), EventTables::setOrdinal, forum -> optional(forum.getOrdinal()))
            .optional("state", Codecs.code(EventState.values()), Forum.Builder::state, Forum::getState)
            .optional("dates", Codecs.date(), Forum.Builder::dates, Forum::getDates)
            .value("datesAsStated", Codecs.localized(), Forum.Builder::datesAsStated, Forum::getDatesAsStated)
            .optional("datesAssumption", Values.CODE, Forum.Builder::datesAssumption, Forum::getDatesAssumption)
            .list("places", ValueTables.LOCATION, Forum.Builder::addPlaces, Forum::getPlaces)
            .optional("mode", Codecs.code(EventMode.values()), Forum.Builder::mode, Forum::getMode)
            .list("plans", PLAN, Forum.Builder::addPlans, Forum::getPlans)
            .list("themes", THEME, Forum.Builder::addThemes, Forum::getThemes)
            .list("hosts", Values.PARTY, Forum.Builder::addHosts, Forum::getHosts)
            .list("organizers", Values.PARTY, Forum.Builder::addOrganizers, Forum::getOrganizers)
            .list("partners", Values.PARTY, Forum.Builder::addPartners, Forum::getPartners)
            .list("attendance", ATTENDANCE, Forum.Builder::addAttendance, Forum::getAttendance)
            .optional("category", Codecs.code(MeetingCategory.values()), Forum.Builder::category, Forum::getCategory)
            .value("categoryAsStated", Codecs.localized(), Forum.Builder::categoryAsStated, Forum::getCategoryAsStated)
            .list("mentions", ValueTables.MENTION, Forum.Builder::addMentions, Forum::getMentions)
            .list("documents", Values.REFERENCE, Forum.Builder::addDocuments, Forum::getDocuments)
            .list("languages", Codecs.language(), Forum.Builder::addLanguages, Forum::getLanguages)
            .list("evidence", ValueTables.EVIDENCE, Forum.Builder::addEvidence, Forum::getEvidence)
            .value("extensions", Values.EXTENSIONS, Forum.Builder::extensions, Forum::getExtensions)
            .build();

    static final Binding<Meeting, Meeting.Builder> MEETING = Binding.of(
                    "Meeting", Meeting::builder, Meeting.Builder::build)
            .required("id", Codecs.id(), Meeting.Builder::id, Meeting::getId)
            .value("name", Codecs.localized(), Meeting.Builder::name, Meeting::getName)
            .optional("date", Codecs.date(), Meeting.Builder::date, Meeting::getDate)
            .value("dateAsStated", Codecs.localized(), Meeting.Builder::dateAsStated, Meeting::getDateAsStated)
            .optional("dateAssumption", Values.CODE, Meeting.Builder::dateAssumption, Meeting::getDateAssumption)
            .optional("body", Values.PARTY, Meeting.Builder::body, Meeting::getBody)
            .optional("session", Codecs.text(), Meeting.Builder::session, Meeting::getSession)
            .optional(
                    "category", Codecs.code(MeetingCategory.values()), Meeting.Builder::category, Meeting::getCategory)
            .optional("place", ValueTables.LOCATION, Meeting.Builder::place, Meeting::getPlace)
            .optional("mode", Codecs.code(EventMode.values()), Meeting.Builder::mode, Meeting::getMode)
            .optional("attendance", ATTENDANCE, Meeting.Builder::attendance, Meeting::getAttendance)
            .list("mentions", ValueTables.MENTION, Meeting.Builder::addMentions, Meeting::getMentions)
            .list("documents", Values.REFERENCE, Meeting.Builder::addDocuments, Meeting::getDocuments)
            .list("evidence", ValueTables.EVIDENCE, Meeting.Builder::addEvidence, Meeting::getEvidence)
            .value("extensions", Values.EXTENSIONS, Meeting.Builder::extensions, Meeting::getExtensions)
            .build();

    private EventTables() {}

    private static Forum.Builder setOrdinal(Forum.Builder forum, long ordinal) {
        return forum.ordinal(Math.toIntExact(ordinal));
    }

    private static Optional<Long> optional(OptionalInt value) {
        return value.isPresent() ? Optional.of((long) value.getAsInt()) : Optional.empty();
    }
}

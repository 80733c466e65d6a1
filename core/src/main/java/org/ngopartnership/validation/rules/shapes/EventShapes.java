package org.ngopartnership.validation.rules.shapes;

import java.util.List;
import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Election;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.event.Plan;
import org.ngopartnership.event.Theme;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Shape;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordType;

/** Shapes of conferences, forums and meetings. */
public final class EventShapes {

    private static final Shape<Theme> THEME = Shape.of(Theme.class).one("text", Theme::getText, LocalizedText.class);

    private static final Shape<Attendance> ATTENDANCE = Shape.of(Attendance.class)
            .one("count", Attendance::getCount, Count.class)
            .one("note", Attendance::getNote, LocalizedText.class);

    private static final Shape<Plan> PLAN = Shape.of(Plan.class)
            .one("datesAsStated", Plan::getDatesAsStated, LocalizedText.class)
            .each("places", Plan::getPlaces, Location.class);

    private static final Shape<Election> ELECTION = Shape.of(Election.class)
            .each("candidates", Election::getCandidates, Mention.class)
            .each("elected", Election::getElected, Mention.class)
            .each("electedOrganizations", Election::getElectedOrganizations, Party.class)
            .optional("count", Election::getCount, Count.class)
            .optional("supervisedBy", Election::getSupervisedBy, Party.class);

    private static final Shape<Conference> CONFERENCE = Shape.of(Conference.class)
            .one("name", Conference::getName, LocalizedText.class)
            .one("acronym", Conference::getAcronym, LocalizedText.class)
            .each("otherNames", Conference::getOtherNames, OtherName.class)
            .one("datesAsStated", Conference::getDatesAsStated, LocalizedText.class)
            .each("places", Conference::getPlaces, Location.class)
            .each("plans", Conference::getPlans, Plan.class)
            .each("themes", Conference::getThemes, Theme.class)
            .each("hosts", Conference::getHosts, Party.class)
            .each("organizers", Conference::getOrganizers, Party.class)
            .each("attendance", Conference::getAttendance, Attendance.class)
            .each("chairs", Conference::getChairs, Mention.class)
            .each("elections", Conference::getElections, Election.class)
            .each("mentions", Conference::getMentions, Mention.class)
            .one("categoryAsStated", Conference::getCategoryAsStated, LocalizedText.class)
            .references("documents", Conference::getDocuments, RecordType.DOCUMENT)
            .each("evidence", Conference::getEvidence, Evidence.class);

    private static final Shape<Forum> FORUM = Shape.of(Forum.class)
            .one("name", Forum::getName, LocalizedText.class)
            .each("otherNames", Forum::getOtherNames, OtherName.class)
            .one("datesAsStated", Forum::getDatesAsStated, LocalizedText.class)
            .each("places", Forum::getPlaces, Location.class)
            .each("plans", Forum::getPlans, Plan.class)
            .each("themes", Forum::getThemes, Theme.class)
            .each("hosts", Forum::getHosts, Party.class)
            .each("organizers", Forum::getOrganizers, Party.class)
            .each("partners", Forum::getPartners, Party.class)
            .each("attendance", Forum::getAttendance, Attendance.class)
            .one("categoryAsStated", Forum::getCategoryAsStated, LocalizedText.class)
            .each("mentions", Forum::getMentions, Mention.class)
            .references("documents", Forum::getDocuments, RecordType.DOCUMENT)
            .each("evidence", Forum::getEvidence, Evidence.class);

    private static final Shape<Meeting> MEETING = Shape.of(Meeting.class)
            .one("name", Meeting::getName, LocalizedText.class)
            .one("dateAsStated", Meeting::getDateAsStated, LocalizedText.class)
            .optional("body", Meeting::getBody, Party.class)
            .optional("place", Meeting::getPlace, Location.class)
            .optional("attendance", Meeting::getAttendance, Attendance.class)
            .each("mentions", Meeting::getMentions, Mention.class)
            .references("documents", Meeting::getDocuments, RecordType.DOCUMENT)
            .each("evidence", Meeting::getEvidence, Evidence.class);

    public static final List<Shape<?>> ALL = List.of(THEME, ATTENDANCE, PLAN, ELECTION, CONFERENCE, FORUM, MEETING);

    private EventShapes() {}
}

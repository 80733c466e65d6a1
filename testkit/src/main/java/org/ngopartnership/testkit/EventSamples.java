package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Election;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.event.Plan;
import org.ngopartnership.event.Theme;

/** Samples of what is held at a time and a place. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class EventSamples extends DocumentSamples {

    EventSamples() {}

    /** {@return the theme under which an event was held in the end} */
    @SafeVarargs
    public static Theme theme(UnaryOperator<Theme.Builder>... changes) {
        return sample("forum/themes/1", Theme.TABLE, changes);
    }

    /** {@return a subject of an event} */
    @SafeVarargs
    public static Theme minimalTheme(UnaryOperator<Theme.Builder>... changes) {
        return sample("minimalTheme", Theme.TABLE, changes);
    }

    /** {@return the number of those who took part, with its source} */
    @SafeVarargs
    public static Attendance attendance(UnaryOperator<Attendance.Builder>... changes) {
        return sample("forum/attendance/0", Attendance.TABLE, changes);
    }

    /** {@return the number of those who took part, and nothing else} */
    @SafeVarargs
    public static Attendance minimalAttendance(UnaryOperator<Attendance.Builder>... changes) {
        return sample("meeting/attendance", Attendance.TABLE, changes);
    }

    /** {@return a plan that was announced and given up} */
    @SafeVarargs
    public static Plan plan(UnaryOperator<Plan.Builder>... changes) {
        return sample("forum/plans/0", Plan.TABLE, changes);
    }

    /** {@return a plan of which only the dates are known} */
    @SafeVarargs
    public static Plan minimalPlan(UnaryOperator<Plan.Builder>... changes) {
        return sample("minimalPlan", Plan.TABLE, changes);
    }

    /** {@return the election of a chairperson} */
    @SafeVarargs
    public static Election election(UnaryOperator<Election.Builder>... changes) {
        return sample("conference/elections/0", Election.TABLE, changes);
    }

    /** {@return an election of which only the post is known} */
    @SafeVarargs
    public static Election minimalElection(UnaryOperator<Election.Builder>... changes) {
        return sample("minimalElection", Election.TABLE, changes);
    }

    /** {@return an edition of a conference with theme, attendance and the election of a chairperson} */
    @SafeVarargs
    public static Conference conference(UnaryOperator<Conference.Builder>... changes) {
        return sample("conference", Conference.TABLE, changes);
    }

    /** {@return a conference of which only the name is known} */
    @SafeVarargs
    public static Conference minimalConference(UnaryOperator<Conference.Builder>... changes) {
        return sample("minimalConference", Conference.TABLE, changes);
    }

    /** {@return an edition of a forum, put off once and held in two cities} */
    @SafeVarargs
    public static Forum forum(UnaryOperator<Forum.Builder>... changes) {
        return sample("forum", Forum.TABLE, changes);
    }

    /** {@return a forum of which only the name is known} */
    @SafeVarargs
    public static Forum minimalForum(UnaryOperator<Forum.Builder>... changes) {
        return sample("minimalForum", Forum.TABLE, changes);
    }

    /** {@return a meeting of the committee} */
    @SafeVarargs
    public static Meeting meeting(UnaryOperator<Meeting.Builder>... changes) {
        return sample("meeting", Meeting.TABLE, changes);
    }

    /** {@return a meeting of which the body and the year are known} */
    @SafeVarargs
    public static Meeting minimalMeeting(UnaryOperator<Meeting.Builder>... changes) {
        return sample("minimalMeeting", Meeting.TABLE, changes);
    }
}

package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Conference;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;

/**
 * Valid samples of every type of record, for tests of applications that use this library.
 *
 * <pre>{@code
 * Ngo ngo = Samples.ngo();
 * Ngo regional = Samples.ngo(ngoBuilder -> ngoBuilder.level(Level.REGIONAL));
 * }</pre>
 *
 * <p>No standard rule finds an error or a warning in a sample, as of any day from 2021 to 2027. The samples refer to
 * each other by id, and {@link #registry()} holds them together so that every reference resolves. All organizations,
 * persons and papers are invented. The same call always gives an equal value.
 *
 * @since 0.1
 */
public final class Samples {

    private Samples() {}

    /**
     * An organization with nearly everything that may be said of one: names with accents, seat, members, a consultative
     * status followed by an associate one, evidence and extensions.
     *
     * @return the World Reading Society, with the id {@code wrs}
     */
    public static Ngo ngo() {
        return NgoSamples.full().build();
    }

    /**
     * The organization of {@link #ngo()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample; a list set anew replaces the sample's
     * @return the changed organization
     */
    public static Ngo ngo(UnaryOperator<Ngo.Builder> changes) {
        return changes.apply(NgoSamples.full()).build();
    }

    /**
     * An organization of which only what must be said is said, and both names, so that there is no finding at all.
     *
     * @return an organization with id and name
     */
    public static Ngo minimalNgo() {
        return NgoSamples.minimal();
    }

    /**
     * A working group with members, meetings, topics and a paper.
     *
     * @return the group, which refers to the other samples
     */
    public static WorkingGroup workingGroup() {
        return GovernanceSamples.workingGroup();
    }

    /**
     * A paper in English and French with segments, circulation and review.
     *
     * @return the document, which refers to the other samples
     */
    public static BilingualDocument document() {
        return DocumentSamples.document();
    }

    /**
     * An edition of a conference with theme, attendance and the election of a chairperson.
     *
     * @return the conference, which refers to the other samples
     */
    public static Conference conference() {
        return EventSamples.conference();
    }

    /**
     * A standing committee with a term, a seat that is held and one that is vacant.
     *
     * @return the committee, which refers to the other samples
     */
    public static Committee committee() {
        return CommitteeSamples.committee();
    }

    /**
     * An edition of a forum, put off once and held in two cities.
     *
     * @return the forum, which refers to the other samples
     */
    public static Forum forum() {
        return EventSamples.forum();
    }

    /**
     * A meeting of the committee.
     *
     * @return the meeting, which refers to the committee
     */
    public static Meeting meeting() {
        return GovernanceSamples.meeting();
    }

    /**
     * A mechanism that is planned and validated in part.
     *
     * @return the mechanism, which refers to the other samples
     */
    public static Mechanism mechanism() {
        return GovernanceSamples.mechanism();
    }

    /**
     * All samples together; every reference resolves, and no id occurs twice.
     *
     * @return the registry
     */
    public static PartnershipRegistry registry() {
        return PartnershipRegistry.builder()
                .addNgos(ngo(), minimalNgo())
                .addConferences(conference())
                .addCommittees(committee())
                .addWorkingGroups(workingGroup())
                .addForums(forum())
                .addMeetings(meeting())
                .addDocuments(document())
                .addMechanisms(mechanism())
                .build();
    }
}

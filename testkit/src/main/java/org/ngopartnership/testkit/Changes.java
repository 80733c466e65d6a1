package org.ngopartnership.testkit;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;

/**
 * Makes counter-examples out of samples and changes to their builders.
 *
 * @param <T> the type of the samples
 * @param <B> its builder
 */
final class Changes<T, B> {

    private static final Changes<Ngo, Ngo.Builder> NGO =
            new Changes<>(Ngo.class, sample -> Ngo.builder().from(sample), Ngo.Builder::build);
    private static final Changes<BilingualDocument, BilingualDocument.Builder> DOCUMENT = new Changes<>(
            BilingualDocument.class,
            sample -> BilingualDocument.builder().from(sample),
            BilingualDocument.Builder::build);
    private static final Changes<WorkingGroup, WorkingGroup.Builder> WORKING_GROUP = new Changes<>(
            WorkingGroup.class, sample -> WorkingGroup.builder().from(sample), WorkingGroup.Builder::build);
    private static final Changes<Meeting, Meeting.Builder> MEETING =
            new Changes<>(Meeting.class, sample -> Meeting.builder().from(sample), Meeting.Builder::build);
    private static final Changes<Committee, Committee.Builder> COMMITTEE =
            new Changes<>(Committee.class, sample -> Committee.builder().from(sample), Committee.Builder::build);
    private static final Changes<Conference, Conference.Builder> CONFERENCE =
            new Changes<>(Conference.class, sample -> Conference.builder().from(sample), Conference.Builder::build);
    private static final Changes<Forum, Forum.Builder> FORUM =
            new Changes<>(Forum.class, sample -> Forum.builder().from(sample), Forum.Builder::build);
    private static final Changes<PartnershipRegistry, PartnershipRegistry.Builder> REGISTRY = new Changes<>(
            PartnershipRegistry.class,
            sample -> PartnershipRegistry.builder().from(sample),
            PartnershipRegistry.Builder::build);

    private final Class<T> type;
    private final Function<T, B> builder;
    private final Function<B, T> build;

    private Changes(Class<T> type, Function<T, B> builder, Function<B, T> build) {
        this.type = type;
        this.builder = builder;
        this.build = build;
    }

    private CounterExample make(String rule, T valid, String english, String french, UnaryOperator<B> change) {
        return CounterExample.of(
                rule, english, french, type, valid, sample -> build.apply(change.apply(builder.apply(sample))));
    }

    static CounterExample ngo(String rule, String english, String french, UnaryOperator<Ngo.Builder> change) {
        return NGO.make(rule, Samples.ngo(), english, french, change);
    }

    static CounterExample minimalNgo(String rule, String english, String french, UnaryOperator<Ngo.Builder> change) {
        return NGO.make(rule, Samples.minimalNgo(), english, french, change);
    }

    static CounterExample document(
            String rule, String english, String french, UnaryOperator<BilingualDocument.Builder> change) {
        return DOCUMENT.make(rule, Samples.document(), english, french, change);
    }

    static CounterExample minimalDocument(
            String rule, String english, String french, UnaryOperator<BilingualDocument.Builder> change) {
        return DOCUMENT.make(rule, Samples.minimalDocument(), english, french, change);
    }

    static CounterExample workingGroup(
            String rule, String english, String french, UnaryOperator<WorkingGroup.Builder> change) {
        return WORKING_GROUP.make(rule, Samples.workingGroup(), english, french, change);
    }

    static CounterExample meeting(String rule, String english, String french, UnaryOperator<Meeting.Builder> change) {
        return MEETING.make(rule, Samples.meeting(), english, french, change);
    }

    static CounterExample committee(
            String rule, String english, String french, UnaryOperator<Committee.Builder> change) {
        return COMMITTEE.make(rule, Samples.committee(), english, french, change);
    }

    static CounterExample conference(
            String rule, String english, String french, UnaryOperator<Conference.Builder> change) {
        return CONFERENCE.make(rule, Samples.conference(), english, french, change);
    }

    static CounterExample forum(String rule, String english, String french, UnaryOperator<Forum.Builder> change) {
        return FORUM.make(rule, Samples.forum(), english, french, change);
    }

    static CounterExample registry(
            String rule, String english, String french, UnaryOperator<PartnershipRegistry.Builder> change) {
        return REGISTRY.make(rule, Samples.registry(), english, french, change);
    }
}

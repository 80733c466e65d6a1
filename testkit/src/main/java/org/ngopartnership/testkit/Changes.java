package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Conference;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;

/** Makes counter-examples out of samples and changes to their builders. */
final class Changes {

    private Changes() {}

    static CounterExample ngo(String rule, String english, String french, UnaryOperator<Ngo.Builder> change) {
        return ngo(rule, Samples.ngo(), english, french, change);
    }

    static CounterExample minimalNgo(String rule, String english, String french, UnaryOperator<Ngo.Builder> change) {
        return ngo(rule, Samples.minimalNgo(), english, french, change);
    }

    private static CounterExample ngo(
            String rule, Ngo valid, String english, String french, UnaryOperator<Ngo.Builder> change) {
        return CounterExample.of(
                rule,
                english,
                french,
                Ngo.class,
                valid,
                sample -> change.apply(Ngo.builder().from(sample)).build());
    }

    static CounterExample document(
            String rule, String english, String french, UnaryOperator<BilingualDocument.Builder> change) {
        return document(rule, Samples.document(), english, french, change);
    }

    static CounterExample minimalDocument(
            String rule, String english, String french, UnaryOperator<BilingualDocument.Builder> change) {
        return document(rule, Samples.minimalDocument(), english, french, change);
    }

    private static CounterExample document(
            String rule,
            BilingualDocument valid,
            String english,
            String french,
            UnaryOperator<BilingualDocument.Builder> change) {
        return CounterExample.of(
                rule,
                english,
                french,
                BilingualDocument.class,
                valid,
                sample -> change.apply(BilingualDocument.builder().from(sample)).build());
    }

    static CounterExample workingGroup(
            String rule, String english, String french, UnaryOperator<WorkingGroup.Builder> change) {
        return CounterExample.of(
                rule,
                english,
                french,
                WorkingGroup.class,
                Samples.workingGroup(),
                sample -> change.apply(WorkingGroup.builder().from(sample)).build());
    }

    static CounterExample meeting(String rule, String english, String french, UnaryOperator<Meeting.Builder> change) {
        return CounterExample.of(
                rule,
                english,
                french,
                Meeting.class,
                Samples.meeting(),
                sample -> change.apply(Meeting.builder().from(sample)).build());
    }

    static CounterExample committee(
            String rule, String english, String french, UnaryOperator<Committee.Builder> change) {
        return CounterExample.of(
                rule,
                english,
                french,
                Committee.class,
                Samples.committee(),
                sample -> change.apply(Committee.builder().from(sample)).build());
    }

    static CounterExample conference(
            String rule, String english, String french, UnaryOperator<Conference.Builder> change) {
        return CounterExample.of(
                rule,
                english,
                french,
                Conference.class,
                Samples.conference(),
                sample -> change.apply(Conference.builder().from(sample)).build());
    }

    static CounterExample forum(String rule, String english, String french, UnaryOperator<Forum.Builder> change) {
        return CounterExample.of(
                rule,
                english,
                french,
                Forum.class,
                Samples.forum(),
                sample -> change.apply(Forum.builder().from(sample)).build());
    }

    static CounterExample registry(
            String rule, String english, String french, UnaryOperator<PartnershipRegistry.Builder> change) {
        return CounterExample.of(
                rule,
                english,
                french,
                PartnershipRegistry.class,
                Samples.registry(),
                sample ->
                        change.apply(PartnershipRegistry.builder().from(sample)).build());
    }
}

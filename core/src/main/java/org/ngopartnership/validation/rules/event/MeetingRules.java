package org.ngopartnership.validation.rules.event;

import java.util.List;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.Texts;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.PartnershipRecord;

/** Rules on meetings, and on persons mentioned with a record. */
final class MeetingRules {

    static final Rule<Meeting> HAS_A_DATE = Rule.of(Meeting.class, "MTG-001").check((meeting, context, sink) -> {
        if (meeting.getDate().isEmpty()) {
            sink.report(DataPath.of("date"));
        }
    });

    static final Rule<Meeting> IS_OF_A_BODY = Rule.of(Meeting.class, "MTG-002").check((meeting, context, sink) -> {
        if (meeting.getBody().isEmpty()) {
            sink.report(DataPath.of("body"));
        }
    });

    static final Rule<PartnershipRecord> PERSONS_HAVE_ROLES = Rule.of(PartnershipRecord.class, "PER-001")
            .check((record, context, sink) -> {
                List<Mention> mentions = mentions(record);
                for (int i = 0; i < mentions.size(); i++) {
                    Mention mention = mentions.get(i);
                    if (mention.getPerson().isPresent()
                            && mention.getRoleCode().isEmpty()
                            && Texts.isBlank(mention.getRole())) {
                        DataPath at = DataPath.of("mentions").index(i);
                        sink.reportValue(
                                at.property("person"), mention.getPerson().get());
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(HAS_A_DATE, IS_OF_A_BODY, PERSONS_HAVE_ROLES);

    private MeetingRules() {}

    /** Who is only mentioned; a chair, an officer, one elected, a representative, a reviewer has the role of the place. */
    private static List<Mention> mentions(PartnershipRecord record) {
        return switch (record.recordType()) {
            case MEETING -> ((Meeting) record).getMentions();
            case WORKING_GROUP -> ((WorkingGroup) record).getMentions();
            case CONFERENCE -> ((Conference) record).getMentions();
            case FORUM -> ((Forum) record).getMentions();
            case DOCUMENT -> ((BilingualDocument) record).getMentions();
            default -> List.of();
        };
    }
}

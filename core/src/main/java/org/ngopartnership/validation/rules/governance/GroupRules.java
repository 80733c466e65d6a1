package org.ngopartnership.validation.rules.governance;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.governance.Request;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.Texts;

/** Rules on working groups: what they are called, who set them up, who is in them. */
final class GroupRules {

    private static final DataPath NAME = DataPath.of("name");

    static final Rule<WorkingGroup> SET_UP_UNDER_A_BODY = Rule.of(WorkingGroup.class, "WGP-001")
            .check((group, context, sink) -> {
                if (group.getParent().isEmpty()) {
                    sink.report(DataPath.of("parent"));
                }
            });

    static final Rule<WorkingGroup> NAMED_IN_BOTH_LANGUAGES = Rule.of(WorkingGroup.class, "WGP-002")
            .check((group, context, sink) -> {
                LocalizedText name = group.getName();
                if (!Texts.mayBeToldIn(name, "en")) {
                    sink.report(NAME, "language", "en");
                }
                if (!Texts.mayBeToldIn(name, "fr")) {
                    sink.report(NAME, "language", "fr");
                }
            });

    static final Rule<Composition> MEMBERS_ARE_PARTNERS = Rule.of(Composition.class, "WGP-004")
            .check((composition, context, sink) -> {
                List<CompositionPart> parts = composition.getParts();
                for (int i = 0; i < parts.size(); i++) {
                    if (parts.get(i).getKind() == MembershipKind.NON_PARTNER && !isCountedAsNone(parts.get(i))) {
                        sink.report(DataPath.of("parts").index(i));
                    }
                }
            })
            .checkAcross(GroupMembers::new);

    static final Rule<WorkingGroup> REQUESTED_BEFORE_CREATED = Rule.of(WorkingGroup.class, "WGP-006")
            .check((group, context, sink) -> {
                Optional<EdtfDate> created = group.getCreated();
                Optional<EdtfDate> requested = group.getInResponseTo().flatMap(Request::getDate);
                if (created.isPresent()
                        && requested.isPresent()
                        && requested.get().isDefinitelyAfter(created.get())) {
                    DataPath at = DataPath.of("inResponseTo").property("date");
                    sink.reportValue(at, requested.get(), "created", created.get());
                }
            });

    static final List<Rule<?>> ALL =
            List.of(SET_UP_UNDER_A_BODY, NAMED_IN_BOTH_LANGUAGES, MEMBERS_ARE_PARTNERS, REQUESTED_BEFORE_CREATED);

    private GroupRules() {}

    private static boolean isCountedAsNone(CompositionPart part) {
        return part.getCount().filter(count -> count.getValue().orElse(1) == 0).isPresent();
    }
}

package org.ngopartnership.validation.rules.organization;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.MemberList;
import org.ngopartnership.organization.MembersInCountry;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.CurrentStatus;
import org.ngopartnership.validation.rules.shared.Texts;
import org.ngopartnership.value.Country;

/** Rules on an organization itself. */
final class NgoRules {

    private static final DataPath NAME = DataPath.of("name");
    private static final DataPath LEVEL = DataPath.of("level");
    private static final DataPath FOUNDED = DataPath.of("founded");
    private static final DataPath MEMBERS = DataPath.of("members");
    private static final Optional<Level> INTERNATIONAL = Optional.of(Level.INTERNATIONAL);

    static final Rule<Ngo> HAS_A_NAME = Rule.of(Ngo.class, "NGO-001").check((ngo, context, sink) -> {
        if (Texts.isBlank(ngo.getName())) {
            sink.report(NAME);
        }
    });

    static final Rule<Ngo> HAS_FRENCH_AND_ENGLISH_NAME = Rule.of(Ngo.class, "NGO-003")
            .check((ngo, context, sink) -> {
                LocalizedText name = ngo.getName();
                if (!Texts.isBlank(name)) {
                    if (!Texts.isToldIn(name, "en")) {
                        sink.report(NAME, "language", "en");
                    }
                    if (!Texts.isToldIn(name, "fr")) {
                        sink.report(NAME, "language", "fr");
                    }
                }
            });

    static final Rule<Ngo> LEVEL_KNOWN_TO_UNESCO = Rule.of(Ngo.class, "NGO-004").check((ngo, context, sink) -> {
        if (ngo.getLevel().filter(level -> level == Level.SUBREGIONAL).isPresent()
                && CurrentStatus.isSaidToBePartner(ngo, context.asOf())) {
            sink.reportValue(LEVEL, Level.SUBREGIONAL);
        }
    });

    static final Rule<Ngo> NOT_FOUNDED_IN_THE_FUTURE = Rule.of(Ngo.class, "NGO-007")
            .check((ngo, context, sink) -> ngo.getFounded()
                    .filter(founded -> founded.isDefinitelyAfter(context.asOf()))
                    .ifPresent(founded -> sink.reportValue(FOUNDED, founded, "asOf", context.asOf())));

    static final Rule<Ngo> FOUNDED_BEFORE_ITS_FIRST_RELATION = Rule.of(Ngo.class, "NGO-008")
            .check((ngo, context, sink) -> {
                EdtfDate founded = ngo.getFounded().orElse(null);
                if (founded != null && ngo.getPredecessors().isEmpty()) {
                    EdtfDate relation = firstRelationBefore(founded, ngo);
                    if (relation != null) {
                        sink.reportValue(FOUNDED, founded, "since", relation);
                    }
                }
            });

    static final Rule<Ngo> INTERNATIONAL_BY_ITS_MEMBERS = Rule.of(Ngo.class, "NGO-010")
            .check((ngo, context, sink) -> {
                Optional<MemberList> members = ngo.getMembers();
                if (members.isPresent()
                        && members.get().isComplete()
                        && ngo.getLevel().equals(INTERNATIONAL)
                        && isWithinOneCountry(members.get())) {
                    sink.report(MEMBERS.property("byCountry"));
                }
            });

    static final List<Rule<?>> ALL = List.of(
            HAS_A_NAME,
            HAS_FRENCH_AND_ENGLISH_NAME,
            LEVEL_KNOWN_TO_UNESCO,
            NOT_FOUNDED_IN_THE_FUTURE,
            FOUNDED_BEFORE_ITS_FIRST_RELATION,
            INTERNATIONAL_BY_ITS_MEMBERS);

    private NgoRules() {}

    /** The earliest start of a status with UNESCO, if the founding is definitely later. */
    private static @Nullable EdtfDate firstRelationBefore(EdtfDate founded, Ngo ngo) {
        EdtfDate first = null;
        for (Partnership partnership : ngo.getPartnerships()) {
            if (CurrentStatus.isWithUnesco(partnership)) {
                for (StatusPeriod period : partnership.getHistory()) {
                    EdtfDate since = period.getSince().orElse(null);
                    if (since != null
                            && founded.isDefinitelyAfter(since)
                            && (first == null || EdtfDate.BY_EARLIEST.compare(since, first) < 0)) {
                        first = since;
                    }
                }
            }
        }
        return first;
    }

    /** Whether the list names members in one country at most; countries named with no members do not count. */
    private static boolean isWithinOneCountry(MemberList members) {
        Country only = null;
        for (MembersInCountry part : members.getByCountry()) {
            boolean any = part.getCount().isEmpty()
                    || part.getCount().get().getValue().orElse(1) != 0;
            if (any && only != null && !only.equals(part.getCountry())) {
                return false;
            }
            only = any ? part.getCountry() : only;
        }
        return true;
    }
}

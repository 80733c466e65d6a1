package org.ngopartnership.testkit.jqwik;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.PartnershipRecord;

/** Registries in which no id occurs twice and every reference resolves. */
final class Registries {

    private Registries() {}

    /** The types of these values. */
    static void addTo(Types types) {
        types.with(PartnershipRegistry.class, Registries::registries);
    }

    private static final int LONGEST_ID = 64;
    private static final int MOST = 3;

    static Arbitrary<PartnershipRegistry> registries() {
        return Combinators.combine(
                        some(Ngos.ngos()),
                        some(Events.conferences()),
                        some(Committees.committees()),
                        some(Groups.workingGroups()),
                        some(Events.forums()),
                        some(Events.meetings()),
                        some(Documents.documents()),
                        some(Groups.mechanisms()))
                .as((ngos, conferences, committees, groups, forums, meetings, documents, mechanisms) ->
                        PartnershipRegistry.builder()
                                .ngos(numbered(ngos, Ngo::withId, "n"))
                                .conferences(numbered(conferences, Conference::withId, "c"))
                                .committees(numbered(committees, Committee::withId, "k"))
                                .workingGroups(numbered(groups, WorkingGroup::withId, "g"))
                                .forums(numbered(forums, Forum::withId, "f"))
                                .meetings(numbered(meetings, Meeting::withId, "m"))
                                .documents(numbered(documents, BilingualDocument::withId, "d"))
                                .mechanisms(numbered(mechanisms, Mechanism::withId, "x"))
                                .build())
                .map(Links::between);
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> records) {
        return records.list().ofMaxSize(MOST);
    }

    /** The records with ids of their own: each ends in its type and its number. */
    private static <T extends PartnershipRecord> List<T> numbered(
            List<T> records, BiFunction<T, String, T> withId, String type) {
        List<T> numbered = new ArrayList<>();
        for (T record : records) {
            String end = "-" + type + (numbered.size() + 1);
            String id = record.getId();
            String start = id.substring(0, Math.min(id.length(), LONGEST_ID - end.length()));
            numbered.add(withId.apply(record, start + end));
        }
        return numbered;
    }
}

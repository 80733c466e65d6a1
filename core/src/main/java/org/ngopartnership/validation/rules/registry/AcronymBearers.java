package org.ngopartnership.validation.rules.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.internal.store.IdTable;
import org.ngopartnership.validation.internal.store.PackedBytes;
import org.ngopartnership.value.Party;

/**
 * NGO-014: an acronym that another organization bears is reported at the later of the two, whatever the languages. One
 * that continues the other may bear its acronym on.
 *
 * <p>Of an organization its id and those of its predecessors are kept, and some thirty bytes for each acronym.
 */
final class AcronymBearers implements RecordsCheck {

    private static final DataPath ACRONYM = DataPath.of("acronym");
    /** So many predecessors of a bearer are kept, which are read again for each acronym of his. */
    private static final int MOST_PREDECESSORS = 100;

    private final PackedBytes bytes = new PackedBytes();
    private final IdTable acronyms = new IdTable(bytes);

    @Override
    public void meet(MetRecord met, RuleContext context) {
        if (met.record() instanceof Ngo ngo) {
            LocalizedText acronym = ngo.getAcronym();
            int kept = -1;
            Reported reported = null;
            for (int i = 0; i < acronym.size(); i++) {
                String text = acronym.textAt(i).strip();
                int known = text.isEmpty() ? -1 : acronyms.find(text);
                if (known >= 0) {
                    reported = reported == null ? new Reported(ngo) : reported;
                    Bearer bearer = bearer(known);
                    if (reported.isNew(text) && !reported.isOrContinues(bearer)) {
                        met.at(ACRONYM.key(acronym.tagAt(i))).reportValue(text, "other", bearer.id());
                    }
                } else if (!text.isEmpty()) {
                    acronyms.add(text, 0);
                    kept = keep(ngo, kept);
                }
            }
        }
    }

    /** Writes the bearer after its first acronym, and after a further one only how far back that was. */
    private int keep(Ngo ngo, int kept) {
        int here = bytes.size();
        if (kept >= 0) {
            bytes.writeNumber(here - (long) kept);
            return kept;
        }
        bytes.writeNumber(0);
        bytes.writeText(ngo.getId());
        List<String> predecessors =
                predecessors(ngo).stream().limit(MOST_PREDECESSORS).toList();
        bytes.writeNumber(predecessors.size());
        predecessors.forEach(bytes::writeText);
        return here;
    }

    private Bearer bearer(int known) {
        PackedBytes.Reader reader = acronyms.afterId(known);
        int here = reader.position();
        int back = (int) reader.readNumber();
        if (back > 0) {
            reader = bytes.reader(here - back);
            reader.readNumber();
        }
        String id = reader.readText();
        List<String> predecessors = new ArrayList<>();
        for (long left = reader.readNumber(); left > 0; left--) {
            predecessors.add(reader.readText());
        }
        return new Bearer(id, predecessors);
    }

    private static List<String> predecessors(Ngo ngo) {
        List<String> ids = new ArrayList<>(0);
        for (Party predecessor : ngo.getPredecessors()) {
            if (predecessor instanceof Party.ById known) {
                ids.add(known.id().id());
            }
        }
        return ids;
    }

    private record Bearer(String id, List<String> predecessors) {}

    /** What is reported of one organization: each acronym once. */
    private static final class Reported {
        private final String id;
        private final Set<String> predecessors;
        private final Set<String> texts = new HashSet<>();

        Reported(Ngo ngo) {
            id = ngo.getId();
            predecessors = new HashSet<>(predecessors(ngo));
        }

        boolean isNew(String text) {
            return texts.add(text);
        }

        boolean isOrContinues(Bearer bearer) {
            return bearer.id().equals(id) || bearer.predecessors().contains(id) || predecessors.contains(bearer.id());
        }
    }
}

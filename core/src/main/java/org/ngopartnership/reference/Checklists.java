package org.ngopartnership.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ngopartnership.value.Code;

/**
 * The versions of the lists of documents to submit with an application; which of them a status uses, its regime says.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Checklists {

    private final Map<Code, Checklist> byId = new LinkedHashMap<>();

    private Checklists(List<Checklist> lists) {
        lists.forEach(list -> byId.put(list.id(), list));
    }

    /** {@return the lists that the file {@code checklists.tsv} of this library holds with their sources} */
    public static Checklists standard() {
        return Standard.CHECKLISTS;
    }

    /**
     * Just these lists.
     *
     * @param lists  the lists; of two with one id the later is taken
     * @return the lists
     */
    public static Checklists of(List<Checklist> lists) {
        return new Checklists(lists);
    }

    /**
     * These lists and one more.
     *
     * @param list  the list; it replaces one of the same id
     * @return the lists
     */
    public Checklists with(Checklist list) {
        List<Checklist> more = new ArrayList<>(all());
        more.add(list);
        return of(more);
    }

    /** {@return the lists, in the order given} */
    public List<Checklist> all() {
        return List.copyOf(byId.values());
    }

    /**
     * {@return the list with an id; empty if it is not known here}
     *
     * @param id  the version
     */
    public Optional<Checklist> find(Code id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final Checklists CHECKLISTS = read();

        private static Checklists read() {
            Map<Code, List<ChecklistItem>> items = new LinkedHashMap<>();
            Table.read(
                    "checklists.tsv",
                    row -> items.computeIfAbsent(row.required("checklist", Code::of), id -> new ArrayList<>())
                            .add(new ChecklistItem(
                                    row.required("item", Code::of),
                                    row.text("en", "fr"),
                                    row.find("months", Integer::valueOf)
                                            .map(OptionalInt::of)
                                            .orElse(OptionalInt.empty()))));
            return of(items.entrySet().stream()
                    .map(entry -> new Checklist(entry.getKey(), entry.getValue()))
                    .toList());
        }
    }
}

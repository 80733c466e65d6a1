package org.ngopartnership.validation.rules.registry;

import org.ngopartnership.model.RecordType;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Met;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.validation.internal.store.IdTable;
import org.ngopartnership.validation.internal.store.Kinds;
import org.ngopartnership.validation.internal.store.PackedBytes;
import org.ngopartnership.validation.internal.store.PlaceCodec;

/**
 * The ids that the records of an input bear, kept once for all rules that need them: of each the types of its bearers and
 * where the first of them stands, some tens of bytes.
 */
final class IdsMet {

    private static final int NOT_THERE = -1;

    private final PackedBytes bytes = new PackedBytes();
    private final IdTable ids = new IdTable(bytes);
    private final PlaceCodec places = new PlaceCodec(bytes);
    private long kindsMet;
    private long number = -1;
    private int before = NOT_THERE;

    /** The ids of an input, those of the record met among them. */
    static IdsMet with(Met met) {
        IdsMet ids = met.shared(IdsMet.class, IdsMet::new);
        ids.meet(met);
        return ids;
    }

    /** Several rules may hand on the same record. */
    private void meet(Met met) {
        if (number == met.number()) {
            return;
        }
        number = met.number();
        before = NOT_THERE;
        RecordType type = met.type().orElse(null);
        kindsMet |= type == null ? 0 : Kinds.of(type);
        String id = met.id().orElse(null);
        if (id != null) {
            add(id, type == null ? Kinds.ALL : Kinds.of(type), met);
        }
    }

    private void add(String id, long kinds, Met met) {
        before = ids.find(id);
        if (before != NOT_THERE) {
            ids.addKinds(before, kinds);
            return;
        }
        ids.add(id, kinds);
        Spot record = met.at(DataPath.HERE);
        Place place = record.place().orElse(null);
        places.write(place);
        if (place == null) {
            places.write(record.path());
        }
    }

    /** Whether another record bore the id of the one met last. */
    boolean isBorneTwice() {
        return before != NOT_THERE;
    }

    /** Where the first bearer of that id stands, in words. */
    String first() {
        PackedBytes.Reader reader = ids.afterId(before);
        Place place = places.readPlace(reader);
        return place == null
                ? places.readPath(reader).toPointer()
                : place.source() + ":" + place.line() + ":" + place.column();
    }

    boolean isBorne(String id) {
        return ids.find(id) != NOT_THERE;
    }

    /** Whether a record of one of some types bears an id. */
    boolean isBorne(String id, long kinds) {
        int known = ids.find(id);
        return known != NOT_THERE && (ids.kindsAt(known) & kinds) != 0;
    }

    /** Whether records of all of some types have been met. */
    boolean hasMetAll(long kinds) {
        return (kinds & ~kindsMet) == 0;
    }
}

package org.ngopartnership.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.validation.internal.store.IdTable;
import org.ngopartnership.validation.internal.store.PackedBytes;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordRef;

/**
 * Checks the ids and references of records that are met one by one: {@value #UNIQUE_ID} at every further bearer of an
 * id, {@value #TARGET_EXISTS} at every reference whose target is not there in the end.
 *
 * <p>Of a record only its id and what its references still lack is kept, some tens of bytes each. For one input and one
 * thread.
 *
 * @since 0.1
 */
public final class ReferenceCheck {

    /** The rule that the target of a reference exists. Its message may name {@code {value}}, the id, and {@code {types}}. */
    public static final String TARGET_EXISTS = "REL-001";

    /** The rule that an id is borne by one record. Its message may name {@code {value}}, the id, and {@code {first}}. */
    public static final String UNIQUE_ID = "REL-002";

    private final RuleCatalogue catalogue;
    private final RuleOptions options;
    private final Plans plans;
    private final Consumer<? super RuleFinding> findings;
    private final @Nullable Rule<?> targetExists;
    private final @Nullable Rule<?> uniqueId;

    private final PackedBytes idBytes = new PackedBytes();
    private final IdTable ids = new IdTable(idBytes);
    private final PlaceCodec firstPlaces = new PlaceCodec(idBytes);
    private final PackedBytes pending = new PackedBytes();
    private final PlaceCodec pendingPlaces = new PlaceCodec(pending);
    private final Meeting meeting = new Meeting();
    private long kindsMet;
    private boolean unreadMet;

    ReferenceCheck(RuleCatalogue catalogue, RuleOptions options, Plans plans, Consumer<? super RuleFinding> findings) {
        this.catalogue = catalogue;
        this.options = options;
        this.plans = plans;
        this.findings = findings;
        this.targetExists = active(TARGET_EXISTS);
        this.uniqueId = active(UNIQUE_ID);
    }

    /**
     * Meets a record.
     *
     * @param record  the record
     * @param text  its text; asked for the place of the record itself ({@link DataPath#HERE}), which should be cheap,
     *     and for places with something to say
     */
    public void record(PartnershipRecord record, RecordText text) {
        meet(record, true, DataPath.HERE, text);
    }

    /**
     * Meets a record whose id is not usable; its references are checked all the same.
     *
     * @param record  the record
     * @param text  its text
     */
    public void recordWithoutId(PartnershipRecord record, RecordText text) {
        meet(record, false, DataPath.HERE, text);
    }

    /**
     * Meets a record that could not be read. Its id, if that is known, counts as there; if not, the record may be any,
     * so that from then on a reference whose target is not met is no finding.
     *
     * @param id  its id, if that could be read
     * @param type  its type, if that is known
     * @param text  its text
     */
    public void unreadRecord(Optional<String> id, Optional<RecordType> type, RecordText text) {
        kindsMet |= type.map(Kinds::of).orElse(0L);
        unreadMet |= id.isEmpty();
        id.ifPresent(known -> meetId(known, type.map(Kinds::of).orElse(Kinds.ALL), DataPath.HERE, text));
    }

    /**
     * Ends the input: what still lacks its target now is reported, in the order met.
     *
     * @param references  whether the input is whole or a part
     */
    public void finish(References references) {
        if (targetExists == null) {
            return;
        }
        PackedBytes.Reader reader = pending.reader(0);
        while (reader.position() < pending.size()) {
            long kinds = reader.readNumber();
            String target = reader.readText();
            String record = reader.readByte() == 0 ? null : reader.readText();
            int recordDepth = (int) reader.readNumber();
            DataPath path = pendingPlaces.readPath(reader);
            Place place = pendingPlaces.readPlace(reader);
            boolean judged = references == References.CLOSED || (kinds & ~kindsMet) == 0;
            judged &= !unreadMet || ids.find(target) >= 0;
            if (judged && !exists(target, kinds)) {
                RuleFinding.FoundAt at = new RuleFinding.FoundAt(path, record, recordDepth, place);
                report(targetExists, at, target, "types", Kinds.names(kinds));
            }
        }
    }

    /** Meets all records of a registry. */
    void registry(Plan plan, Object registry) {
        for (Plan.Step column : plan.recordLists) {
            List<?> records = (List<?>) column.getter.apply(registry);
            for (int i = 0; records != null && i < records.size(); i++) {
                DataPath at = DataPath.of(column.name).index(i);
                meet((PartnershipRecord) records.get(i), true, at, path -> Optional.empty());
            }
        }
    }

    private void meet(PartnershipRecord record, boolean usableId, DataPath at, RecordText text) {
        kindsMet |= Kinds.of(record.recordType());
        if (usableId) {
            meetId(record.getId(), Kinds.of(record.recordType()), at, text);
        }
        if (targetExists != null) {
            meeting.meet(record, usableId, at, text);
        }
    }

    private void meetId(String id, long kind, DataPath at, RecordText text) {
        int known = ids.find(id);
        if (known < 0) {
            ids.add(id, kind);
            Optional<Place> place = text.place(DataPath.HERE);
            firstPlaces.write(place);
            if (place.isEmpty()) {
                firstPlaces.write(at);
            }
            return;
        }
        ids.addKinds(known, kind);
        if (uniqueId != null) {
            DataPath idPath = DataPath.of("id");
            RuleFinding.FoundAt where = new RuleFinding.FoundAt(
                    at.then(idPath), id, at.steps().size(), text.place(idPath).orElse(null));
            report(uniqueId, where, id, "first", first(known));
        }
    }

    private String first(int known) {
        PackedBytes.Reader reader = ids.afterId(known);
        Place place = firstPlaces.readPlace(reader);
        return place == null
                ? firstPlaces.readPath(reader).toPointer()
                : place.source() + ":" + place.line() + ":" + place.column();
    }

    private boolean exists(String target, long kinds) {
        int known = ids.find(target);
        return known >= 0 && (ids.kindsAt(known) & kinds) != 0;
    }

    private void report(Rule<?> rule, RuleFinding.FoundAt at, String value, Object... namesAndValues) {
        String quoted = Parameters.cut(value);
        Map<String, String> parameters = Parameters.with("value", quoted, Parameters.of(namesAndValues));
        findings.accept(new RuleFinding(catalogue, rule, options.severity(rule), at, parameters, quoted));
    }

    private @Nullable Rule<?> active(String id) {
        return catalogue.find(id).filter(options::runs).orElse(null);
    }

    /** Meets the references of one record after the other. */
    private final class Meeting extends ReferenceWalk {
        private @Nullable String id;
        private DataPath start = DataPath.HERE;
        private RecordText text = path -> Optional.empty();

        void meet(PartnershipRecord record, boolean usableId, DataPath at, RecordText textOfIt) {
            id = usableId ? record.getId() : null;
            start = at;
            text = textOfIt;
            walk(plans.referencesOf(record), record);
        }

        @Override
        void met(RecordRef reference, Plan.ReferenceStep column, int index) {
            if (exists(reference.id(), column.kinds())) {
                return;
            }
            DataPath inRecord = path().property(column.name());
            DataPath found = index < 0 ? inRecord : inRecord.index(index);
            String bearer = id;
            pending.writeNumber(column.kinds());
            pending.writeText(reference.id());
            pending.writeByte(bearer == null ? 0 : 1);
            if (bearer != null) {
                pending.writeText(bearer);
            }
            pending.writeNumber(start.steps().size());
            pendingPlaces.write(start.then(text.written(found)));
            pendingPlaces.write(text.place(found));
        }
    }
}

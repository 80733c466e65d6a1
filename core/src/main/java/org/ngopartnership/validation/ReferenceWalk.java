package org.ngopartnership.validation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.value.RecordRef;

/** Goes through a value and hands on its references; it is itself the one met at the time. */
final class ReferenceWalk extends Walk implements MetReference {

    private static final int ALONE = -1;

    private Consumer<? super MetReference> references = reference -> {};
    private Plan.@Nullable ReferenceStep column;
    private @Nullable RecordRef current;
    private int index;

    /** Goes through a value; may be called again when it has returned, and is not to be once it has failed. */
    void walk(Plan plan, Object value, Consumer<? super MetReference> taker) {
        references = taker;
        walk(plan, value);
    }

    @Override
    void visit(Plan plan, Object value) {
        for (Plan.ReferenceStep each : plan.references) {
            Object held = each.getter().apply(value);
            if (held != null) {
                column = each;
                visit(each, held);
            }
        }
    }

    private void visit(Plan.ReferenceStep each, Object held) {
        switch (each.arity()) {
            case REQUIRED, VALUE -> met((RecordRef) held, ALONE);
            case OPTIONAL -> {
                @Nullable RecordRef present = (RecordRef) ((Optional<?>) held).orElse(null);
                if (present != null) {
                    met(present, ALONE);
                }
            }
            case LIST -> {
                List<?> list = (List<?>) held;
                for (int i = 0; i < list.size(); i++) {
                    met((RecordRef) list.get(i), i);
                }
            }
            case KEYED -> throw new IllegalStateException("No maps of references");
        }
    }

    private void met(RecordRef reference, int position) {
        current = reference;
        index = position;
        references.accept(this);
    }

    @Override
    public RecordRef to() {
        if (current == null) {
            throw new IllegalStateException("No reference is met");
        }
        return current;
    }

    @Override
    public Collection<RecordType> types() {
        return column().types();
    }

    @Override
    public DataPath path() {
        DataPath property = way().property(column().name());
        return index == ALONE ? property : property.index(index);
    }

    private Plan.ReferenceStep column() {
        if (column == null) {
            throw new IllegalStateException("No reference is met");
        }
        return column;
    }
}

package org.ngopartnership.validation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.RecordType;

/** Goes through a value and hands on its references; it is itself the one met at the time. */
final class ReferenceWalk extends Walk implements MetReference {

    private static final int ALONE = -1;

    private final Consumer<? super MetReference> references;
    private Shape.@Nullable ReferenceColumn column;
    private @Nullable RecordRef current;
    private int index;

    ReferenceWalk(Consumer<? super MetReference> references) {
        this.references = references;
    }

    @Override
    void visit(Plan plan, Object value) {
        for (Shape.ReferenceColumn each : plan.references) {
            Object held = each.getter().apply(value);
            if (held != null) {
                column = each;
                visit(each, held);
            }
        }
    }

    private void visit(Shape.ReferenceColumn each, Object held) {
        switch (each.arity()) {
            case ONE -> met((RecordRef) held, ALONE);
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
            case MAP -> throw new IllegalStateException("No maps of references");
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

    private Shape.ReferenceColumn column() {
        if (column == null) {
            throw new IllegalStateException("No reference is met");
        }
        return column;
    }
}

package org.ngopartnership.validation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.value.RecordRef;

/** Goes through the references of a value. */
abstract class ReferenceWalk extends Walk {

    /**
     * What to do with a reference.
     *
     * @param column  where it stands in the value gone through
     * @param index  its position in the list there, -1 if there is none
     */
    abstract void met(RecordRef reference, Plan.ReferenceStep column, int index);

    @Override
    final void visit(Plan plan, Object value) {
        for (Plan.ReferenceStep column : plan.references) {
            Object held = column.getter().apply(value);
            if (held != null) {
                visit(column, held);
            }
        }
    }

    private void visit(Plan.ReferenceStep column, Object held) {
        switch (column.arity()) {
            case REQUIRED, VALUE -> met((RecordRef) held, column, -1);
            case OPTIONAL -> {
                @Nullable RecordRef present = (RecordRef) ((Optional<?>) held).orElse(null);
                if (present != null) {
                    met(present, column, -1);
                }
            }
            case LIST -> {
                List<?> list = (List<?>) held;
                for (int i = 0; i < list.size(); i++) {
                    met((RecordRef) list.get(i), column, i);
                }
            }
            case KEYED -> throw new IllegalStateException("No maps of references");
        }
    }
}

package org.ngopartnership.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.value.PartnershipRecord;

/** Goes through a value along a plan. The way is kept on a stack, and becomes a path only when asked for. */
abstract class Walk {

    private static final int PROPERTY = -1;
    private static final int KEY = -2;

    private @Nullable String[] names = new String[8];
    private int[] indexes = new int[8];
    private int depth;
    private @Nullable String record;
    private int recordDepth;
    private @Nullable Class<?> holder;

    /** What to do with a value. */
    abstract void visit(Plan plan, Object value);

    final void walk(Plan plan, Object value) {
        if (!plan.record) {
            inside(plan, value);
            return;
        }
        String outerRecord = record;
        int outerDepth = recordDepth;
        record = ((PartnershipRecord) value).getId();
        recordDepth = depth;
        inside(plan, value);
        record = outerRecord;
        recordDepth = outerDepth;
    }

    final @Nullable String record() {
        return record;
    }

    final int recordDepth() {
        return recordDepth;
    }

    /** The type of the value in which the one visited stands; null if it stands in none. */
    final @Nullable Class<?> holder() {
        return holder;
    }

    final DataPath way() {
        DataPath path = DataPath.HERE;
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            if (name == null) {
                path = path.index(indexes[i]);
            } else {
                path = indexes[i] == KEY ? path.key(name) : path.property(name);
            }
        }
        return path;
    }

    private void inside(Plan plan, Object value) {
        visit(plan, value);
        Class<?> outer = holder;
        holder = plan.type;
        for (Plan.Step step : plan.steps) {
            Object child = step.getter.apply(value);
            if (child != null && child != step.nothing) {
                follow(step, child);
            }
        }
        holder = outer;
        for (Plan alternative : plan.alternatives) {
            if (alternative.type.isInstance(value)) {
                inside(alternative, value);
                return;
            }
        }
    }

    private void follow(Plan.Step step, Object child) {
        push(step.name, PROPERTY);
        switch (step.arity) {
            case REQUIRED, VALUE -> walk(step.plan, child);
            case OPTIONAL -> walk(step.plan, ((Optional<?>) child).orElseThrow());
            case LIST -> {
                List<?> list = (List<?>) child;
                int size = list.size();
                for (int i = 0; i < size; i++) {
                    push(null, i);
                    walk(step.plan, list.get(i));
                    depth--;
                }
            }
            case KEYED -> {
                for (Map.Entry<?, ?> entry : ((Map<?, ?>) child).entrySet()) {
                    push((String) entry.getKey(), KEY);
                    walk(step.plan, entry.getValue());
                    depth--;
                }
            }
        }
        depth--;
    }

    private void push(@Nullable String name, int index) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        names[depth] = name;
        indexes[depth++] = index;
    }
}

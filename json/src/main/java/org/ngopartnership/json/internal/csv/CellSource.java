package org.ngopartnership.json.internal.csv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.JsonType;
import org.ngopartnership.json.internal.binding.Names;
import org.ngopartnership.json.internal.binding.Source;
import org.ngopartnership.place.DataPath;

/** The value of a row as the tables read it. */
final class CellSource implements Source {

    /** A value that holds others, and how far it has been gone through. */
    private static final class Level {
        private final RowValue value;
        private int next;

        Level(RowValue value) {
            this.value = value;
        }
    }

    private final Deque<Level> levels = new ArrayDeque<>();
    private RowValue current;
    private boolean opened = true;
    private char @Nullable [] chars;

    /** A source that stands on the value of a row. */
    CellSource(RowValue row) {
        this.current = row;
    }

    @Override
    public boolean peekProperty(String name) {
        throw new UnsupportedOperationException("Rows state no type");
    }

    @Override
    public void passPeeked() {
        throw new UnsupportedOperationException("Rows state no type");
    }

    @Override
    public void skipRest() {
        while (nextProperty()) {
            skip();
        }
    }

    @Override
    public int nextProperty(Names names, int last) {
        if (!next()) {
            return END;
        }
        int index = names.all().indexOf(current.segment());
        return index < 0 ? UNKNOWN : index;
    }

    @Override
    public boolean nextProperty() {
        return next();
    }

    @Override
    public boolean nextElement() {
        return next();
    }

    private boolean next() {
        if (opened) {
            levels.push(new Level(current));
        }
        Level level = levels.element();
        boolean more = level.next < level.value.children().size();
        if (more) {
            current = level.value.children().get(level.next++);
        } else {
            levels.pop();
            current = level.value;
        }
        opened = more && !current.isScalar();
        chars = null;
        return more;
    }

    @Override
    public String name() {
        return current.segment();
    }

    @Override
    public void toValue() {
        // name and value are one cell
    }

    @Override
    public JsonType kind() {
        return current.kind();
    }

    @Override
    public String text() {
        return current.text();
    }

    @Override
    public char[] chars() {
        char[] known = chars;
        if (known == null) {
            known = current.text().toCharArray();
            chars = known;
        }
        return known;
    }

    @Override
    public int charOffset() {
        return 0;
    }

    @Override
    public int charCount() {
        return current.text().length();
    }

    @Override
    public String literal() {
        return current.text();
    }

    @Override
    public void skip() {
        opened = false;
    }

    @Override
    public boolean mayHoldLoneSurrogates() {
        return false;
    }

    @Override
    public DataPath path() {
        DataPath path = DataPath.HERE;
        RowValue holder = null;
        Iterator<Level> outerFirst = levels.descendingIterator();
        while (outerFirst.hasNext()) {
            RowValue next = outerFirst.next().value;
            path = holder == null ? path : holder.inside(path, next);
            holder = next;
        }
        return holder == null ? path : holder.inside(path, current);
    }

    @Override
    public long offset() {
        return current.offset();
    }
}

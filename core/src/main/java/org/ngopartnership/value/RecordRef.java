package org.ngopartnership.value;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ngopartnership.model.Form;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Reference;
import org.ngopartnership.model.Text;

/**
 * A reference to a record by its id.
 *
 * @param id  the id, of the form {@code [a-z0-9][a-z0-9._-]{0,63}}
 * @since 0.1
 */
public record RecordRef(String id) {

    /** What the id of a record is, where it stands itself. */
    public static final Kind<String> ID = new Text<>(
            String.class,
            Form.ID,
            text -> isId(text) ? Optional.of(text) : Optional.empty(),
            Function.identity(),
            () -> "unknown");

    /** What a property of references to any record holds. */
    public static final Kind<RecordRef> ANY = to(RecordType.values());

    /** The longest id, in characters. */
    public static final int MAX_LENGTH = 64;

    /**
     * Checks the form of the id.
     *
     * @param id  the id
     * @throws IllegalArgumentException if the id is not of the form
     */
    public RecordRef {
        if (!isId(id)) {
            throw new IllegalArgumentException("Not an id of the form [a-z0-9][a-z0-9._-]{0,63}: " + id);
        }
    }

    /**
     * {@return a reference to a record}
     *
     * @param id  the record's id
     * @throws IllegalArgumentException if the id is not of the form
     */
    public static RecordRef of(String id) {
        return new RecordRef(id);
    }

    /**
     * What a property of references holds that lead to records of some types only.
     *
     * @param types  the types
     * @return the kind
     */
    public static Kind<RecordRef> to(RecordType... types) {
        return new Reference<>(
                new Text<>(RecordRef.class, Form.ID, RecordRef::tryOf, RecordRef::id, () -> new RecordRef("unknown")),
                Set.of(types));
    }

    private static Optional<RecordRef> tryOf(String text) {
        return isId(text) ? Optional.of(new RecordRef(text)) : Optional.empty();
    }

    /**
     * Whether a text has the form of an id.
     *
     * @param text  any text
     * @return true for 1 to {@value #MAX_LENGTH} lower-case letters, digits, dots, underscores and hyphens, the first a letter or digit
     */
    public static boolean isId(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}

package org.ngopartnership.validation;

import java.util.Optional;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.place.Place;

/**
 * The text that a record was read from, as far as findings about it need it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RecordText {

    /**
     * Where something in the record stands.
     *
     * @param path  the way to it in the record
     * @return the place, if it is known
     */
    Optional<Place> place(DataPath path);

    /**
     * The way to something in the text. It is another one than in the record where the text holds list elements that
     * could not be read, or writes a language tag in another way.
     *
     * @param path  the way to it in the record
     * @return the way to it in the text; the same unless a text says otherwise
     */
    default DataPath written(DataPath path) {
        return path;
    }
}

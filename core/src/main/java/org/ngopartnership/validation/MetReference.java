package org.ngopartnership.validation;

import java.util.Collection;
import org.ngopartnership.value.RecordType;

/**
 * A reference to a record, where it stands in a record that a {@link RecordsCheck} meets.
 *
 * @since 0.1
 */
public interface MetReference {

    /** {@return the id of the record it leads to} */
    String target();

    /** {@return the types of which that record may be, in the order of declaration} */
    Collection<RecordType> types();

    /** {@return the way to it from the record it stands in; made when asked for} */
    DataPath path();
}

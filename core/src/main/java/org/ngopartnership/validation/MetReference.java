package org.ngopartnership.validation;

import java.util.Collection;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.value.RecordRef;

/**
 * A reference to a record, where it stands in another.
 *
 * @since 0.1
 */
public interface MetReference {

    /** {@return the reference} */
    RecordRef to();

    /** {@return the types of which the record may be that it leads to} */
    Collection<RecordType> types();

    /** {@return the way to it from the record it stands in; made when asked for} */
    DataPath path();
}

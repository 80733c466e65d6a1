package org.ngopartnership.value;

import java.util.List;
import java.util.Map;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.text.LocalizedText;

/**
 * A record of a registry: something with an id of its own, which other records can refer to.
 *
 * @since 0.1
 */
public interface PartnershipRecord {

    /** {@return the id, unique among all records of a registry, of the form {@code [a-z0-9][a-z0-9._-]{0,63}}} */
    String getId();

    /** {@return where the values of this record come from} */
    List<Evidence> getEvidence();

    /** {@return what other systems keep with the record, by {@code vendor:name}, untouched} */
    Map<String, ExtensionValue> getExtensions();

    /**
     * What a list for people calls the record.
     *
     * @return its name or title, by language; empty if it has none
     */
    default LocalizedText label() {
        return LocalizedText.empty();
    }

    /** {@return the kind of record} */
    RecordType recordType();
}

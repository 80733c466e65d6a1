package org.ngopartnership.value;

/**
 * A record of a registry: something with an id of its own, which other records can refer to.
 *
 * @since 0.1
 */
public interface PartnershipRecord {

    /** {@return the id, unique among all records of a registry, of the form {@code [a-z0-9][a-z0-9._-]{0,63}}} */
    String getId();

    /** {@return the kind of record} */
    RecordType recordType();
}

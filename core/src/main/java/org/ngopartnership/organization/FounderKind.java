package org.ngopartnership.organization;

/**
 * Who set an organization up.
 *
 * @since 0.1
 */
public enum FounderKind {
    /** Persons or private bodies. */
    PRIVATE,
    /** A government. */
    GOVERNMENT,
    /** An agreement between governments. */
    INTERGOVERNMENTAL_AGREEMENT
}

package org.ngopartnership.reference;

/**
 * What a unit of the Secretariat is.
 *
 * @since 0.1
 */
public enum SecretariatUnitKind {
    /** A sector with a programme, of a field of competence. */
    SECTOR,
    /** A sector that supports the others. */
    SUPPORT_SECTOR,
    /** A central service. */
    SERVICE,
    /** A part of a sector, written as a path. */
    DESK
}

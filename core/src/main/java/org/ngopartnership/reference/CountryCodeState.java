package org.ngopartnership.reference;

/**
 * Who stands behind a code of a country.
 *
 * @since 0.1
 */
public enum CountryCodeState {
    /** ISO 3166-1 has it. */
    ASSIGNED,
    /** ISO 3166-1 had it; ISO 3166-3 keeps it. */
    WITHDRAWN,
    /** Users agreed on it, for example XK. */
    USER_ASSIGNED
}

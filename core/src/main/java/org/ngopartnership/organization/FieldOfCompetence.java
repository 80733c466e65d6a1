package org.ngopartnership.organization;

/**
 * UNESCO's fields of competence, by the codes of its programme sectors.
 *
 * @since 0.1
 */
public enum FieldOfCompetence {
    /** Education. */
    ED,
    /** Natural sciences. */
    SC,
    /** Social and human sciences. */
    SHS,
    /** Culture. */
    CLT,
    /** Communication and information. */
    CI
}

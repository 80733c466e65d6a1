package org.ngopartnership.document;

/**
 * In what way the languages of a text differ.
 *
 * @since 0.1
 */
public enum DivergenceKind {
    /** One language lacks something. */
    MISSING,
    /** One language has something more. */
    ADDED,
    /** They mean different things. */
    MEANING,
    /** A word stands twice. */
    DUPLICATION,
    /** Mark-up is left over. */
    MARK_UP,
    /** The grammatical form differs. */
    FORM,
    /** Different terms are used for one thing, or one for several. */
    TERM,
    /** One says it more strongly. */
    STRENGTH,
    /** It is unclear what is meant. */
    UNCLEAR,
    /** Spelling or typography. */
    TYPOGRAPHY
}

package org.ngopartnership.document;

/**
 * How a document reached its readers.
 *
 * @since 0.1
 */
public enum CirculationKind {
    /** It was handed or sent to readers. */
    DISSEMINATION,
    /** It was published. */
    PUBLICATION
}

package org.ngopartnership.document;

/**
 * What a segment is in the layout of a document. The mark of a list item belongs to the kind, not to the text.
 *
 * @since 0.1
 */
public enum SegmentKind {
    /** A line above the text, such as the date of a meeting. */
    HEADER,
    /** A title. */
    TITLE,
    /** A paragraph. */
    PARAGRAPH,
    /** An item of a list. */
    LIST_ITEM,
    /** Anything else. */
    OTHER
}

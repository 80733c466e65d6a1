package org.ngopartnership.event;

/**
 * What a theme is to its edition.
 *
 * @since 0.1
 */
public enum ThemeKind {
    /** A title from the time of planning. */
    WORKING,
    /** The title under which the edition was held. */
    FINAL,
    /** The main title, where there is a subtitle. */
    TITLE,
    /** The subtitle. */
    SUBTITLE,
    /** One of several themes under the main one. */
    SUBTHEME,
    /** What it was about, where no title is known. */
    SUBJECT
}

package org.ngopartnership.constraint;

/**
 * How much a finding weighs, in the words of RFC 2119. Declared from heaviest to lightest.
 *
 * @since 0.1
 */
public enum Severity {
    /** What must not be: the record contradicts itself, a binding text, or the format it is written in. */
    ERROR,
    /** What should not be: probably wrong, or not yet fit for use. */
    WARNING,
    /** What is unusual, and may well be right. */
    INFO
}

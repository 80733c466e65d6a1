package org.ngopartnership.json.internal.binding;

import org.ngopartnership.constraint.Severity;
import org.ngopartnership.validation.RulePages;

/** What can be wrong with the form of an input, before any rule looks at its content. */
public enum ShapeRule {
    /** The text is not JSON from here on. */
    NOT_JSON("JSN-001"),
    /** A value of another JSON type than asked for, {@code null} included. */
    WRONG_TYPE("JSN-002"),
    /** A required property is missing. */
    MISSING_PROPERTY("JSN-003"),
    /** A property that the type does not have. */
    UNKNOWN_PROPERTY("JSN-004"),
    /** A property, or language, for the second time; the first is kept. */
    DUPLICATE_PROPERTY("JSN-005"),
    /** A code that a closed list does not have. */
    UNKNOWN_CODE("JSN-006"),
    /** A text that is no date, id, country, code or e-mail address. */
    MALFORMED_TEXT("JSN-007"),
    /** More than the limits of the reader allow. */
    OVER_LIMIT("JSN-008"),
    /** Bytes that are not UTF-8, or half a surrogate pair. */
    BAD_ENCODING("JSN-009"),
    /** The input holds no record. */
    NO_RECORD("JSN-010"),
    /** A text that looks as if it had been decoded as what it is not. */
    LOOKS_MISDECODED("JSN-011"),
    /** A cell whose quote does not end with it. */
    OPEN_QUOTE("CSV-001"),
    /** More cells than the header. */
    TOO_MANY_CELLS("CSV-002"),
    /** Fewer cells than the header. */
    TOO_FEW_CELLS("CSV-003"),
    /** A header without a column for the id. */
    NO_ID_COLUMN("CSV-004"),
    /** A column that stands for nothing. */
    UNKNOWN_COLUMN("CSV-005"),
    /** A language tag that is not well-formed. */
    MALFORMED_TAG("LNG-001"),
    /** A language tag that was read as its canonical form. */
    TAG_NOT_CANONICAL("LNG-004");

    private final String id;
    private final Severity severity;

    ShapeRule(String id) {
        this.id = id;
        this.severity = pages().page(id).orElseThrow().severity();
    }

    /** {@return the pages of these rules} */
    public static RulePages pages() {
        return Resources.PAGES;
    }

    /**
     * The rule's id in findings.
     *
     * @return for example {@code JSN-002}
     */
    public String id() {
        return id;
    }

    /** How much a finding of the rule weighs. */
    public Severity severity() {
        return severity;
    }

    /** There before the rules are. */
    private static final class Resources {
        private static final String FOLDER = "/org/ngopartnership/json/internal/report/";
        static final RulePages PAGES = RulePages.beside(name -> ShapeRule.class.getResourceAsStream(FOLDER + name));
    }
}

package org.ngopartnership.document;

/**
 * What a symbol names.
 *
 * @since 0.1
 */
public enum SymbolKind {

    /** A document of the main series or of a subsidiary body: {@code 189 EX/18}, {@code 189 EX/NGP/2}. */
    DOCUMENT,

    /** A resolution: {@code 36 C/Resolution 108}. */
    RESOLUTION,

    /** A decision: {@code 202 EX/Decision 37}. */
    DECISION,

    /** The volume of a session's resolutions: {@code 3 XC/Resolutions}. */
    RESOLUTIONS_VOLUME,

    /** The volume of a session's decisions: {@code 149 EX/Decisions}. */
    DECISIONS_VOLUME,

    /** An information document: {@code 182 EX/INF.18}, {@code 202 EX/37.INF}. */
    INF,

    /** A summary record: {@code 191 EX/SR.1-8}. */
    SUMMARY_RECORD,

    /** A verbatim record: {@code 30 C/VR.1}. */
    VERBATIM_RECORD,

    /** A private document: {@code 197 EX/PRIV.1}. */
    PRIVATE,

    /** A draft resolution or decision: {@code 30 C/DR.5}. */
    DRAFT_RESOLUTION,

    /** Not known: the symbol is not recognized. */
    OTHER
}

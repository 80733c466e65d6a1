package org.ngopartnership.document;

/**
 * The body whose documents a symbol counts.
 *
 * @since 0.1
 */
public enum SymbolFamily {

    /** The General Conference in ordinary session: {@code 36 C/48}. */
    GENERAL_CONFERENCE("C"),

    /** The Executive Board: {@code 189 EX/18}. */
    EXECUTIVE_BOARD("EX"),

    /** The General Conference in extraordinary session: {@code 3 XC/Resolutions}. */
    EXTRAORDINARY_CONFERENCE("XC"),

    /** A symbol of another family, or a text that is no symbol. */
    OTHER("");

    private final String code;

    SymbolFamily(String code) {
        this.code = code;
    }

    /**
     * The letters by which the body stands in a symbol.
     *
     * @return {@code C}, {@code EX} or {@code XC}; the empty text for {@link #OTHER}
     */
    public String code() {
        return code;
    }

    static SymbolFamily ofCode(String code) {
        for (SymbolFamily family : values()) {
            if (family.code.equalsIgnoreCase(code)) {
                return family;
            }
        }
        return OTHER;
    }
}

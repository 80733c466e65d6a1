package org.ngopartnership.validation.rules.shared;

import org.ngopartnership.value.Code;

/** The codes of UNESCO's regimes in force. What they lay down is reference data. */
public final class Directives {

    /** The directives of 2011 on non-governmental partners, the only ones whose conditions are known. */
    public static final Code OF_PARTNERS = Code.of("UNESCO_2011");

    /** The directives of 1991 on foundations, whose relations are no partnership. */
    public static final Code OF_FOUNDATIONS = Code.of("FOUNDATIONS_1991");

    private Directives() {}
}

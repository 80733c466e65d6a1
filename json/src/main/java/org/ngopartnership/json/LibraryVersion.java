package org.ngopartnership.json;

/** The version of the library and of its rules, as reports name them. */
final class LibraryVersion {

    /** The version of the library. */
    static final String VERSION = "0.1.0";

    /** The version of the rules. */
    static final String RULE_SET = "0.1";

    private LibraryVersion() {}
}

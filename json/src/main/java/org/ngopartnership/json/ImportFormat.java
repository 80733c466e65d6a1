package org.ngopartnership.json;

/**
 * The form in which records stand in an input.
 *
 * @since 0.1
 */
public enum ImportFormat {
    /** One JSON object with an array of records for each type, one array of records, or one record alone. */
    REGISTRY_JSON("json"),
    /** One record a line, each a JSON object. */
    NDJSON("ndjson"),
    /** A header and one NGO a row, in cells separated by commas, semicolons or tabs. */
    CSV("csv");

    private final String code;

    ImportFormat(String code) {
        this.code = code;
    }

    /** {@return the name of the format in reports and on the command line} */
    public String code() {
        return code;
    }
}

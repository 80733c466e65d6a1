package org.ngopartnership.testkit.assertj;

import org.ngopartnership.json.ImportReport;

/**
 * The assertions of {@link PartnershipAssertions} and those on what an import found. Apart, for they alone need the JSON
 * module.
 *
 * <pre>{@code
 * assertThat(results.report()).hasFinding("JSN-006").inLine(32).withValue("WORLDWIDE");
 * }</pre>
 *
 * @since 0.1
 */
public class ImportAssertions extends PartnershipAssertions {

    /** For classes that add assertions of their own. */
    protected ImportAssertions() {}

    /**
     * Assertions on what an import found.
     *
     * @param report  the report
     * @return the assertions
     */
    public static FindingsAssert assertThat(ImportReport report) {
        return assertThatFindings(report.findings());
    }
}

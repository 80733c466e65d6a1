package org.ngopartnership.testkit.assertj;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.ValidationReport;

/**
 * AssertJ's assertions and those on what a validator found, for one static import.
 *
 * <pre>{@code
 * assertThat(report).hasFinding("NGO-006").at("/headquarters/country");
 * assertThat(report).hasNoErrors();
 * }</pre>
 *
 * @since 0.1
 */
public class PartnershipAssertions extends Assertions {

    /** For classes that add assertions of their own. */
    protected PartnershipAssertions() {}

    /**
     * Assertions on what a validator found.
     *
     * @param report  the report
     * @return the assertions
     */
    public static FindingsAssert assertThat(ValidationReport report) {
        return assertThatFindings(report.getFindings());
    }

    /**
     * Assertions on findings, such as those of a single record of an import.
     *
     * @param findings  the findings
     * @return the assertions
     */
    public static FindingsAssert assertThatFindings(List<Finding> findings) {
        return new FindingsAssert(findings);
    }
}

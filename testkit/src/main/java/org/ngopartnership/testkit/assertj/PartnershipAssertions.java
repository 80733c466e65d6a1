package org.ngopartnership.testkit.assertj;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.HasFindings;

/**
 * AssertJ's assertions and those on what a validator or an import found, for one static import.
 *
 * <pre>{@code
 * assertThat(report).hasFinding("NGO-006").at("/headquarters/country");
 * assertThat(report).hasNoErrors();
 * assertThat(results.report()).hasFinding("JSN-006").inLine(32).withValue("WORLDWIDE");
 * }</pre>
 *
 * @since 0.1
 */
public class PartnershipAssertions extends Assertions {

    /** For classes that add assertions of their own. */
    protected PartnershipAssertions() {}

    /**
     * Assertions on what was found.
     *
     * @param judged  the report of a validator or of an import, or one record of an import
     * @return the assertions
     */
    public static FindingsAssert assertThat(HasFindings judged) {
        return assertThatFindings(judged.findings());
    }

    /**
     * Assertions on findings, such as those that are left after some were set aside.
     *
     * @param findings  the findings
     * @return the assertions
     */
    public static FindingsAssert assertThatFindings(List<Finding> findings) {
        return new FindingsAssert(findings);
    }
}

package org.ngopartnership.validation;

import java.util.List;

/**
 * What came of judging something: the report on a value, the report on an import, or one record of it.
 *
 * @since 0.1
 */
public interface HasFindings {

    /** {@return the findings in order} */
    List<Finding> findings();
}

package org.ngopartnership;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * {@link PartnershipStyle} for records, whose builders say themselves what they copy from: a generated {@code from} would take
 * a record of any type, and copy no more than the id and the evidence. For use inside the library.
 *
 * @since 0.1
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        deferCollectionAllocation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        from = "",
        allowedClasspathAnnotations = {Override.class})
public @interface PartnershipRecordStyle {}

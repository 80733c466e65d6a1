package org.ngopartnership;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way in which values of this library are generated. For use inside the library.
 *
 * <p>The generated class stays package-private; the interface and its nested builder are the public face.
 *
 * @since 0.1
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        deferCollectionAllocation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class})
public @interface PartnershipStyle {}

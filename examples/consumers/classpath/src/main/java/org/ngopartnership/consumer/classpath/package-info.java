/**
 * An application with a Bean Validation factory of its own.
 */
@NullMarked
package org.ngopartnership.consumer.classpath;

import org.jspecify.annotations.NullMarked;

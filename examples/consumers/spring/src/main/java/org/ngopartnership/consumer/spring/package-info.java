/**
 * A web application that takes in organizations as JSON, and says in the caller's language what is wrong with them.
 */
@NullMarked
package org.ngopartnership.consumer.spring;

import org.jspecify.annotations.NullMarked;

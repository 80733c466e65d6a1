/**
 * Rules on organizations themselves.
 */
@NullMarked
package org.ngopartnership.validation.rules.organization;

import org.jspecify.annotations.NullMarked;

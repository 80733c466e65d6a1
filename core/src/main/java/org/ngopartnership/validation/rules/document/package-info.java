/**
 * Rules on documents, their languages, versions and symbols, and the sessions they belong to.
 */
@NullMarked
package org.ngopartnership.validation.rules.document;

import org.jspecify.annotations.NullMarked;

/**
 * What the rules of several areas ask: languages and texts, days of events, terms, who holds a status.
 */
@NullMarked
package org.ngopartnership.validation.rules.shared;

import org.jspecify.annotations.NullMarked;

/**
 * Reading, writing and describing the types of this library as JSON, and importing files of them with findings.
 */
@NullMarked
package org.ngopartnership.json;

import org.jspecify.annotations.NullMarked;

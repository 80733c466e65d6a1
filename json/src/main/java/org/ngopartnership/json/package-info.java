/**
 * Reading and writing the types of this library as JSON.
 */
@NullMarked
package org.ngopartnership.json;

import org.jspecify.annotations.NullMarked;

/**
 * The binding tables as serializers and deserializers of Jackson databind.
 */
@NullMarked
package org.ngopartnership.json.internal.databind;

import org.jspecify.annotations.NullMarked;

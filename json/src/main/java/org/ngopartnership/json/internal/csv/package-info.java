/**
 * NGOs in CSV: a column is the path of a property, read and written through the tables of JSON.
 *
 * <p>Rows are cut here and not by a library: of a cell the libraries tell the line of its row at best, no offset, and none
 * goes on behind a quote that is never closed. A test holds what is read against Jackson's reader.
 */
@NullMarked
package org.ngopartnership.json.internal.csv;

import org.jspecify.annotations.NullMarked;

package org.ngopartnership.place;

/**
 * Where in an input something stands.
 *
 * @param source  the input's name, for example a file name
 * @param line  the line, from 1; CR LF, CR and LF each end one
 * @param column  the column in UTF-16 units, from 1; a tab counts one, a byte order mark none
 * @param byteOffset  the offset in bytes from the start of the (unpacked) input, from 0
 * @since 0.1
 */
public record Place(String source, int line, int column, long byteOffset) {}
